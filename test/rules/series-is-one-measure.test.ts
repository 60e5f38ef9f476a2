import { describe, expect, it } from "vitest";
import { seriesIsOneMeasure as rule } from "../../src/rules/series-is-one-measure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

describe("series-is-one-measure", () => {
  it("lets one series a measure pass, each in a shape of its own", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("refuses two measures in one shape", () => {
    expect(figureFaults(rule, { "shape: diamond": "shape: square" })).toEqual([
      "chart.yaml:12:44  “PLAN” and “COUNT” are both drawn as square, as if they were one series.\n" +
        "  hint: Give one of them another shape.   (series-is-one-measure)",
    ]);
  });

  it.each([
    [
      "step, though it is counted on days",
      { "shape: square": "shape: step", "shape: step, size: 2": "shape: bar, size: 2" },
      "chart.yaml:10:45  “COUNT” is drawn as step, and what it measures is not.\n" +
        "  hint: Draw it as disc, ring, square, triangle.   (series-is-one-measure)",
    ],
    [
      "point, though it holds until it is changed",
      { "shape: step": "shape: disc" },
      "chart.yaml:11:45  “LIMIT” is drawn as disc, and what it measures is not.\n" +
        "  hint: Draw it as step.   (series-is-one-measure)",
    ],
    [
      "point, though it is planned",
      { "shape: diamond": "shape: ring" },
      "chart.yaml:12:44  “PLAN” is drawn as ring, and what it measures is not.\n" +
        "  hint: Draw it as diamond.   (series-is-one-measure)",
    ],
    [
      "point, though it is a level of a time",
      { "mark: point": "mark: bar" },
      "chart.yaml:10:45  “COUNT” is drawn as square, and what it measures is not.\n" +
        "  hint: Draw it as bar.   (series-is-one-measure)",
    ],
    [
      "mark, though it has none",
      { "mark: point": "mark: none" },
      "chart.yaml:10:45  “COUNT” is drawn as square, and what it measures is not.\n" +
        "  hint: Its measure has mark: none; remove the series.   (series-is-one-measure)",
    ],
  ])("refuses a measure that is drawn as a %s", (_what, replace, fault) => {
    const faults = figureFaults(rule, replace);
    expect(faults.filter((each) => each.includes("what it measures"))).toContain(fault);
  });

  it.each(["disc", "ring", "square", "triangle"])("lets what is counted on days be drawn as %s", (shape) => {
    expect(figureFaults(rule, { "shape: square": `shape: ${shape}` })).toEqual([]);
  });

  it("lets a level of a time be drawn as a bar", () => {
    expect(figureFaults(rule, { "shape: square": "shape: bar", "mark: point": "mark: bar" })).toEqual([]);
  });

  it("refuses a measure that is drawn twice", () => {
    expect(figureFaults(rule, { "measure: LIMIT": "measure: COUNT", "shape: step": "shape: disc" })).toEqual([
      "chart.yaml:11:16  “COUNT” is drawn by two series.\n" +
        "  hint: Give one series all its panels, and remove the other.   (series-is-one-measure)",
      expect.stringContaining("“limit-1” is to be plotted, and the chart has no series for “LIMIT”."),
    ]);
  });

  it("leaves a series and a row whose measure nobody defined to another rule", () => {
    expect(figureFaults(rule, { "code: COUNT": "code: COUNTED" })).toEqual([]);
    expect(figureFaults(rule, { ",one-town,": ",yes,", "code: TOWN": "code: TOWNS" })).toEqual([]);
  });

  it("refuses a plotted row whose measure has no series", () => {
    expect(figureFaults(rule, { ",one-town,": ",yes," })).toEqual([
      "rows.csv:6:62  “town” is to be plotted, and the chart has no series for “TOWN”.\n" +
        "  hint: Add the series, or say in plot why the row is not drawn.   (series-is-one-measure)",
    ]);
  });

  it.each([
    ['["Limit"]', "The label “Limit” stands at the marks of “Guards counted” and has the words of “Limit”."],
    [
      '["Watchmen"]',
      "The label “Watchmen” stands at the marks of “Guards counted”, of which it has no word.",
    ],
    [
      '["Guards planned", "as limit"]',
      "“Guards planned as limit” stands at the marks of “Guards counted” and has the words of “Planned limit”.",
    ],
    [
      '["{number}", "{date}"]',
      "The label “ ” stands at the marks of “Guards counted”, of which it has no word.",
    ],
  ])("refuses the label %s at marks of another name", (lines, message) => {
    const renamed = lines.includes("planned") ? { "label: Limit": "label: Planned limit" } : {};
    expect(figureFaults(rule, { ...renamed, "size: 4, labels: []": labelled(lines) })).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it("prints what a label takes from another measure, and what to do", () => {
    expect(figureFaults(rule, { "size: 4, labels: []": labelled('["Limit"]') })).toEqual([
      "chart.yaml:10:92  The label “Limit” stands at the marks of “Guards counted” and has the words of “Limit”.\n" +
        "  hint: Label a series in words of its measure.   (series-is-one-measure)",
    ]);
  });

  it.each([
    ["words of its measure", '["Guards, by count"]'],
    ["number and date beside them", '["{number} guards", "{date}"]'],
    ["as many words of another", '["Guards or limit"]'],
    ["words of a measure that is not drawn", '["Guards in one town"]'],
  ])("lets a label pass that has %s", (_what, lines) => {
    expect(figureFaults(rule, { "size: 4, labels: []": labelled(lines) })).toEqual([]);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });
});

function labelled(lines: string): string {
  return `size: 4, labels: [{ panel: all, lines: ${lines}, at: 2002-01-01, value: 150, align: start }]`;
}
