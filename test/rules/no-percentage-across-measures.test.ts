import { describe, expect, it } from "vitest";
import { noPercentageAcrossMeasures as rule } from "../../src/rules/no-percentage-across-measures.ts";
import { figureFaults, told } from "./figured-briefing.ts";

describe("no-percentage-across-measures", () => {
  it("lets a chart pass that works out no share", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("refuses a share in a title above several measures", () => {
    expect(figureFaults(rule, { "title: Guards": "title: Guards down by 40 per cent" })).toEqual([
      "chart.yaml:1:8  The chart says “40 per cent”, and draws 3 measures: “Guards down by 40 per cent”\n" +
        "  hint: Give the two numbers, each with what it counts; a share holds within one measure alone.   (no-percentage-across-measures)",
    ]);
  });

  it.each([
    "40% fewer",
    "a third fewer",
    "halved",
    "doubled since",
    "a threefold rise",
    "twice as many",
    "18 times more",
  ])("hears “%s”", (words) => {
    expect(figureFaults(rule, { "label: law passed": `label: ${words}` })).not.toEqual([]);
  });

  it.each([
    ["across two measures", "documents: [order]", 1],
    ["within one", "documents: [gazette]", 1],
    ["within one that is named", "figures: [count-1, count-2]", 0],
    ["across two that are named", "figures: [count-1, limit-1]", 1],
  ])("holds a sentence that works out a share %s", (_what, fields, count) => {
    const says = "The number of guards fell by 20 per cent.";
    expect(figureFaults(rule, {}, told(says, fields))).toHaveLength(count);
  });

  it("lets a sentence pass on the share that its source tells", () => {
    const claim =
      "- id: told\n  says: The courier says that guards fell by 20 per cent.\n  kind: reported\n  figures: [count-1, limit-1]\n  evidence:\n    - { at: courier.2, quote: fell by 20 per cent }\n";
    const difference = {
      edits: [["claims.yaml", "- id: crack-found", `${claim}- id: crack-found`]] as const,
    };
    expect(figureFaults(rule, {}, difference)).toEqual([]);
  });

  it.each([
    "Guards fell from 100 to 120",
    "Guards: down to 120 in total, from 100",
    "Guards went up: 100, and 120 by March 2001",
    "From 100 guards to 120 of them",
  ])("refuses a change from one measure to another in a title: “%s”", (title) => {
    expect(figureFaults(rule, { "title: Guards": `title: "${title}"` })).toEqual([
      expect.stringMatching(/chart.yaml:1:8 {2}“1[02]0” and “1[02]0” are told as a change/u),
    ]);
  });

  it.each([
    ["side by side", "Guards: 100 counted, 120 allowed"],
    ["in two sentences", "Guards fell to 100. The limit stood at 120."],
    ["with bounds", "Fewer than 80 guards, and up to 120 allowed"],
    ["of one measure", "Guards fell from 100 to fewer than 80"],
  ])("lets numbers stand %s", (_what, title) => {
    expect(figureFaults(rule, { "title: Guards": `title: "${title}"` })).toEqual([]);
  });

  it("refuses it in a sentence from documents, and not in one that an article carries", () => {
    const says = "Guards rose from 100 to 120.";
    expect(figureFaults(rule, {}, told(says, "documents: [gazette, order]"))).toEqual([
      expect.stringContaining("“100” and “120” are told as a change, and count different things"),
    ]);
    const evidence = "evidence:\n    - { at: courier.2, quote: rose from 100 to 120 }";
    expect(figureFaults(rule, {}, told(says, evidence))).toEqual([]);
  });
});
