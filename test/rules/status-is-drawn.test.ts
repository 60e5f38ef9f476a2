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
});
