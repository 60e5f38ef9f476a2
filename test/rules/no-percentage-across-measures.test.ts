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
});
