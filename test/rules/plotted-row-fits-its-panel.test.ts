import { describe, expect, it } from "vitest";
import { plottedRowFitsItsPanel as rule } from "../../src/rules/plotted-row-fits-its-panel.ts";
import { ROWS } from "../figure/example-figure.ts";
import { figureFaults } from "./figured-briefing.ts";

const [, fewer = ""] = ROWS;

describe("plotted-row-fits-its-panel", () => {
  it("lets rows pass that their panel holds", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("refuses a row above its panel", () => {
    expect(figureFaults(rule, { "max: 200": "max: 110" })).toEqual([
      "rows.csv:4:25  120 in total is above the panel “all”, which ends at 110.\n" +
        "  hint: Raise the panel’s maximum, or say in plot why the row is not drawn.   (plotted-row-fits-its-panel)",
    ]);
  });

  it("refuses a bound above its panel", () => {
    expect(figureFaults(rule, { [fewer]: fewer.replace(",80,", ",800,") })).toEqual([
      expect.stringContaining("rows.csv:3:26  fewer than 800 is above"),
    ]);
  });

  it("refuses a plotted row whose time no panel holds", () => {
    expect(figureFaults(rule, { "count-1,2001-01-01": "count-1,1999-01-01" })).toEqual([
      expect.stringContaining("“count-1” (1999-01-01) is plotted and stands on no panel."),
    ]);
  });

  it("refuses a zero that its source does not give as an exact one", () => {
    const zero = { ",,day,100,,,exact,": ",,day,0,,,about," };
    expect(figureFaults(rule, zero)).toEqual([
      expect.stringContaining(
        "rows.csv:2:25  “count-1” is drawn at zero, and its source does not give an exact zero.",
      ),
    ]);
    expect(figureFaults(rule, { ",,day,100,,,exact,": ",,day,0,,,exact," })).toEqual([]);
  });

  it("refuses a panel that enlarges another and leaves out a measure with marks there", () => {
    const enlarged =
      "  - { id: low, title: Low, from: 2002-01-01, to: 2005-01-01, max: 90, ticks: { values: [0, 90], dates: [2002, 2005] }, frame: { on: all, label: enlarged, at: 2003-01-01, align: start } }\nseries:";
    const one = { "series:": enlarged, "COUNT, panels: [all]": "COUNT, panels: [all, low]" };
    expect(figureFaults(rule, one)).toEqual([
      expect.stringContaining("“low” enlarges a part of “all” and leaves out “PLAN”, which has marks there."),
    ]);
    expect(figureFaults(rule, { ...one, "PLAN, panels: [all]": "PLAN, panels: [all, low]" })).toEqual([]);
  });
});
