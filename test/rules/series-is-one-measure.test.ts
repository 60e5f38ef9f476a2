import { describe, expect, it } from "vitest";
import { seriesIsOneMeasure as rule } from "../../src/rules/series-is-one-measure.ts";
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
      "a step, though it is counted on days",
      { "shape: square": "shape: step", "shape: step, size: 2": "shape: bar, size: 2" },
    ],
    ["a point, though it holds until it is changed", { "shape: step": "shape: disc" }],
    ["a point, though it is planned", { "shape: diamond": "shape: ring" }],
  ])("refuses a measure that is drawn as %s", (_what, replace) => {
    expect(figureFaults(rule, replace).join("\n")).toContain(
      ", and what it measures is not.\n  hint: Draw it as",
    );
  });

  it("refuses a measure that is drawn twice", () => {
    const [fault] = figureFaults(rule, { "measure: LIMIT": "measure: COUNT", "shape: step": "shape: disc" });
    expect(fault).toContain("“COUNT” is drawn by two series.");
  });

  it("refuses a plotted row whose measure has no series", () => {
    expect(figureFaults(rule, { ",one-town,": ",yes," })).toEqual([
      expect.stringContaining(
        "rows.csv:6:62  “town” is to be plotted, and the chart has no series for “TOWN”.",
      ),
    ]);
  });

  it.each([
    ["Limit", "The label “Limit” stands at the marks of “Guards counted” and has the words of “Limit”."],
    ["Watchmen", "The label “Watchmen” stands at the marks of “Guards counted”, of which it has no word."],
  ])("refuses the label “%s” at marks of another name", (label, message) => {
    expect(figureFaults(rule, { "size: 4, labels: []": labelled(label) })).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it("lets a label pass that has words of its measure", () => {
    expect(figureFaults(rule, { "size: 4, labels: []": labelled("Guards, by count") })).toEqual([]);
  });
});

function labelled(line: string): string {
  return `size: 4, labels: [{ panel: all, lines: ["${line}"], at: 2002-01-01, value: 150, align: start }]`;
}
