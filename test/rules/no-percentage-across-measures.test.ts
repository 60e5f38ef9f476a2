import { describe, expect, it } from "vitest";
import { noPercentageAcrossMeasures as rule } from "../../src/rules/no-percentage-across-measures.ts";
import { exampleBriefing } from "./example-briefing.ts";
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

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });

  it("counts the measures that are drawn", () => {
    const alone = {
      "  - { measure: LIMIT, panels: [all], shape: step, size: 2, until: 2003-01-01, labels: [] }\n": "",
      "  - { measure: PLAN, panels: [all], shape: diamond, size: 4, labels: [] }\n": "",
      "title: Guards": "title: Guards halved",
    };
    expect(figureFaults(rule, alone)).toEqual([]);
    const two = { [Object.keys(alone)[0]!]: "", "title: Guards": "title: Guards halved" };
    expect(figureFaults(rule, two)).toEqual([
      expect.stringContaining("The chart says “halved”, and draws 2 measures: “Guards halved”"),
    ]);
  });

  it("prints the share of a sentence, the measures it lies across, and what to do", () => {
    const says = "The number of guards fell by 20 per cent.";
    expect(figureFaults(rule, {}, told(says, "figures: [count-1, limit-1]"))).toEqual([
      `claims.yaml:2:9  “20 per cent” is worked out across COUNT and LIMIT: “${says}”\n` +
        "  hint: Give the two numbers, each with what it counts; a share holds within one measure alone.   (no-percentage-across-measures)",
    ]);
  });

  it("holds a judgement to the measures of all that it rests on", () => {
    const rests = (figure: string) =>
      `- { id: b, says: It was so., kind: context, figures: [${figure}] }\n- id: crack-found`;
    const judged = (figure: string) => {
      const claims = `- { id: a, says: It is so., kind: context, figures: [count-1] }\n${rests(figure)}`;
      const judgement =
        "- { id: c, says: It is likely that guards halved., kind: judgement, basis: [a, b] }\n";
      return { edits: [["claims.yaml", "- id: crack-found", `${judgement}${claims}`]] as const };
    };
    expect(figureFaults(rule, {}, judged("limit-1"))).toEqual([
      expect.stringContaining("“halved” is worked out across COUNT and LIMIT"),
    ]);
    expect(figureFaults(rule, {}, judged("count-2"))).toEqual([]);
  });

  it.each([
    ["of which one stands in no row", "Guards fell from 500 to 100"],
    ["of which one is in words", "Guards fell: 120 were there, then one hundred"],
    ["that are bounded within a sentence", "The guards, more than 100 then, were fewer than 120, up to 120"],
  ])("lets a title pass with numbers %s", (_what, title) => {
    expect(figureFaults(rule, { "title: Guards": `title: "${title}"` })).toEqual([]);
  });

  it("takes a number of two measures for the one that is dated so", () => {
    const title = "From 100 guards in October 2004 to fewer than 80 in June 2002";
    const replace = { "month,50,,,to,PLAN": "month,100,,,,PLAN", "title: Guards": `title: ${title}` };
    expect(figureFaults(rule, replace)).toEqual([
      expect.stringContaining("“100” and “80” are told as a change"),
    ]);
    const undated = { ...replace, "title: Guards": "title: From 100 guards to fewer than 80" };
    expect(figureFaults(rule, undated)).toEqual([]);
  });

  it("prints the two numbers of a change, and what to do", () => {
    const says = "Guards rose from 100 to 120.";
    expect(figureFaults(rule, {}, told(says, "documents: [gazette, order]"))).toEqual([
      `claims.yaml:2:9  “100” and “120” are told as a change, and count different things: “${says}”\n` +
        "  hint: Say each number by itself, with what it counts: what changed may be the counting.   (no-percentage-across-measures)",
    ]);
    const large = { ",day,100,": ",day,1000,", "title: Guards": "title: From 1,000 to 120 guards" };
    expect(figureFaults(rule, large)).toEqual([expect.stringContaining("“1,000” and “120” are told")]);
  });
});
