import { describe, expect, it } from "vitest";
import { statusIsDrawn as rule } from "../../src/rules/status-is-drawn.ts";
import { figureFaults } from "./figured-briefing.ts";

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
      expect.stringContaining("“plan-1” is a forecast, and the marks of “PLAN” are joined by a line."),
    ]);
  });

  it("refuses a withheld row that no band stands for, and a band for a number", () => {
    const faults = figureFaults(rule, { "observation: withheld": "observation: count-1" });
    expect(faults).toEqual([
      expect.stringContaining("rows.csv:5:75  “withheld” was withheld and would be drawn as a number."),
      expect.stringContaining("The band hatches “count-1” as not known, and the row has a number."),
    ]);
  });

  it.each([
    [
      "begins before its row",
      "from: 2003-01-01, to: 2003-12-31",
      "from: 2002-12-31, to: 2003-12-31",
      "The band’s from, 2002-12-31, is outside the time of “withheld”, 2003-01-01 to 2003-12-31.",
    ],
    [
      "ends after it",
      "to: 2003-12-31, labels",
      "to: 2004-01-01, labels",
      "The band’s to, 2004-01-01, is outside the time of “withheld”",
    ],
    [
      "lies over a number of its measure",
      "count-2,2002-06,",
      "count-2,2003-06,",
      "The band hatches “COUNT” as not known, and “count-2” has a number of it in that time.",
    ],
    [
      "gives a number",
      "lines: [Withheld]",
      'lines: ["Withheld, zero guards"]',
      "The label “Withheld, zero guards” gives “zero",
    ],
    [
      "gives another reason than the row",
      "lines: [Withheld]",
      "lines: [All went home]",
      "The label “All went home” shares no word with the note of “withheld”",
    ],
  ])("refuses a band that %s", (_what, from, to, message) => {
    expect(figureFaults(rule, { [from]: to })).toEqual([expect.stringContaining(message)]);
  });

  it("lets a number of another measure stand in a band", () => {
    expect(figureFaults(rule, { "limit-1,2001-03-01": "limit-1,2003-03-01" })).toEqual([]);
  });
});
