import { describe, expect, it } from "vitest";
import { statusIsDrawn as rule } from "../../src/rules/status-is-drawn.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

const [, fewer = "", , withheld = "", , plan = ""] = ROWS;

describe("status-is-drawn", () => {
  it("lets hollow plans and hatched gaps pass", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it.each(["disc", "square", "triangle", "bar", "step"])("refuses a forecast drawn as %s", (shape) => {
    expect(figureFaults(rule, { "shape: diamond": `shape: ${shape}` })).toEqual([
      `rows.csv:7:49  “plan-1” is a forecast, and “PLAN” is drawn in solid marks (${shape}).\n` +
        "  hint: Draw forecasts as a series of their own, in hollow marks.   (status-is-drawn)",
    ]);
  });

  it("refuses forecasts that a line would join", () => {
    expect(figureFaults(rule, { "mark: plan, joins: false": "mark: plan, joins: line" })).toEqual([
      "rows.csv:7:49  “plan-1” is a forecast, and the marks of “PLAN” are joined by a line.\n" +
        "  hint: Write joins: false for the measure of forecasts.   (status-is-drawn)",
    ]);
  });

  it.each([
    ["is not plotted", plan.replace(",yes,yes,", ",yes,one-town,")],
    ["has no series", plan.replace(",PLAN,", ",TOWN,")],
  ])("asks nothing of a forecast that %s", (_what, row) => {
    expect(figureFaults(rule, { "shape: diamond": "shape: disc", [plan]: row })).toEqual([]);
  });

  it("lets a withheld row pass that is not plotted", () => {
    const row = withheld.replace(",yes,yes,", ",yes,one-town,").replace("withheld,", "unknown,");
    expect(figureFaults(rule, { [plan]: `${plan}\n${row}` })).toEqual([]);
  });

  it("refuses a withheld row that no band stands for, and a band for a number", () => {
    expect(figureFaults(rule, { "observation: withheld": "observation: count-1" })).toEqual([
      "rows.csv:5:75  “withheld” was withheld and would be drawn as a number.\n" +
        "  hint: Name it in a band of the chart.   (status-is-drawn)",
      "chart.yaml:14:20  The band hatches “count-1” as not known, and the row has a number.\n" +
        "  hint: Draw the row as a mark, or name another.   (status-is-drawn)",
    ]);
  });

  it("leaves a band of a row that is not there to another rule", () => {
    const unplotted = { [withheld]: withheld.replace(",yes,yes,", ",yes,one-town,") };
    expect(figureFaults(rule, { ...unplotted, "observation: withheld": "observation: nowhere" })).toEqual([]);
  });

  it.each([
    [
      "begins before its row",
      "from: 2003-01-01, to: 2003-12-31",
      "from: 2002-12-31, to: 2003-12-31",
      "chart.yaml:14:51  The band’s from, 2002-12-31, is outside the time of “withheld”, 2003-01-01 to 2003-12-31.\n" +
        "  hint: Hatch no more than the row tells of, or correct the row.",
    ],
    [
      "ends after it",
      "to: 2003-12-31, labels",
      "to: 2004-01-01, labels",
      "chart.yaml:14:67  The band’s to, 2004-01-01, is outside the time of “withheld”, 2003-01-01 to 2003-12-31.\n",
    ],
    [
      "lies over a number of its measure",
      "count-2,2002-06,",
      "count-2,2003-06,",
      "chart.yaml:14:51  The band hatches “COUNT” as not known, and “count-2” has a number of it in that time.\n" +
        "  hint: End the band before it, or begin it after.",
    ],
    [
      "gives a number",
      "lines: [Withheld]",
      'lines: ["Withheld, zero guards"]',
      "chart.yaml:14:109  The label “Withheld, zero guards” gives “zero” for a time without a number.\n" +
        "  hint: Say why there is none.",
    ],
    [
      "gives another reason than the row",
      "lines: [Withheld]",
      "lines: [All went, to their homes]",
      "chart.yaml:14:109  The label “All went to their homes” shares no word with the note of “withheld”, which says why there is no number.\n" +
        "  hint: Say it as the row’s note does, or write the reason there.",
    ],
  ])("refuses a band that %s", (_what, from, to, fault) => {
    expect(figureFaults(rule, { [from]: to })).toEqual([expect.stringContaining(fault)]);
  });

  it("names the one day of a row whose band goes beyond it", () => {
    const oneDay = withheld.replace("2003-01-01,2003-12-31", "2003-01-01,");
    expect(figureFaults(rule, { [withheld]: oneDay })).toEqual([
      expect.stringContaining("The band’s to, 2003-12-31, is outside the time of “withheld”, 2003-01-01."),
    ]);
  });

  it.each([
    [
      "a label in words of the note",
      { [withheld]: `${withheld}Left out by law.`, "[Withheld]": "[Out by law]" },
    ],
    ["a number of another measure", { "limit-1,2001-03-01": "limit-1,2003-03-01" }],
    [
      "a row without a number",
      { [fewer]: fewer.replace("2002-06,,month,,,80,fewer than", "2003-06,,month,,,,") },
    ],
    [
      "a number that is not plotted",
      { [fewer]: fewer.replace("2002-06", "2003-06").replace(",yes,yes,", ",yes,one-town,") },
    ],
    ["a number of the day before", { [fewer]: fewer.replace("2002-06,,month", "2002-12-31,,day") }],
    ["a number of the day after", { [fewer]: fewer.replace("2002-06,,month", "2004-01-01,,day") }],
    [
      "a number of a time mostly before",
      { [fewer]: fewer.replace("2002-06,,month", "2002-01-01,2003-06-01,day") },
    ],
    [
      "a number of a time mostly after",
      { [fewer]: fewer.replace("2002-06,,month", "2003-07-01,2005-01-01,day") },
    ],
  ])("lets %s stand in a band", (_what, replace) => {
    expect(figureFaults(rule, replace)).toEqual([]);
  });

  it.each(["2003-01-01", "2003-12-31"])("refuses a number on %s, the edge of a band", (day) => {
    const row = fewer.replace("2002-06,,month", `${day},,day`);
    expect(figureFaults(rule, { [fewer]: row })).toEqual([
      expect.stringContaining("“count-2” has a number of it in that time."),
    ]);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });
});
