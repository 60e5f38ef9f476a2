import { describe, expect, it } from "vitest";
import { plottedRowFitsItsPanel as rule } from "../../src/rules/plotted-row-fits-its-panel.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

const [count = "", fewer = "", limit = "", withheld = "", town = "", plan = ""] = ROWS;

/** A panel for the years 2002 to 2005 up to 90 that enlarges the one of the small figure. */
const LOW =
  "  - { id: low, title: Low, from: 2002-01-01, to: 2005-01-01, max: 90, ticks: { values: [0, 90], dates: [2002, 2005] }, frame: { on: all, label: enlarged, at: 2003-01-01, align: start } }\nseries:";

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

  it.each([
    ["low", { [limit]: limit.replace(",120,,,total", ",,300,,at least") }, "rows.csv:4:26  at least 300"],
    ["high", { [count]: count.replace(",100,,,exact", ",,150,201,") }, "rows.csv:2:30  150–201"],
    ["value", { [count]: count.replace(",100,,,", ",201,,,") }, "rows.csv:2:25  201"],
    [
      "upper end",
      { [count]: count.replace(",100,,,exact", ",190,180,210,about") },
      "rows.csv:2:33  about 190 (180–210)",
    ],
  ])("points at the %s that rises above its panel", (_column, replace, start) => {
    expect(figureFaults(rule, replace)).toEqual([
      expect.stringContaining(`${start} is above the panel “all”, which ends at 200.`),
    ]);
  });

  it("lets a row reach the very top of its panel", () => {
    expect(figureFaults(rule, { "max: 200": "max: 120" })).toEqual([]);
  });

  it.each([
    ["is not plotted", { [town]: town.replace("2003-05,,month,7,", "1999-05,,month,900,") }],
    [
      "has no series",
      { [town]: town.replace("2003-05,,month,7", "1999-05,,month,900").replace(",one-town,", ",yes,") },
    ],
    [
      "is named in a band",
      { [withheld]: withheld.replace("2003-01-01,2003-12-31", "1999-01-01,1999-12-31") },
    ],
    ["begins on the day its panel ends", { [count]: count.replace("2001-01-01", "2005-01-01") }],
    [
      "ends on the day its panel begins",
      { [count]: count.replace("2001-01-01,,day", "2000-01-01,2001-01-01,year") },
    ],
  ])("lets a row pass that %s", (_what, replace) => {
    expect(figureFaults(rule, replace)).toEqual([]);
  });

  it.each([
    ["1999-01-01", "count-1,1999-01-01,"],
    ["2000-12-31", "count-1,2000-12-31,"],
    ["2005-01-02", "count-1,2005-01-02,"],
  ])("refuses a plotted row of %s, when no panel holds it", (day, row) => {
    expect(figureFaults(rule, { "count-1,2001-01-01,": row })).toEqual([
      `rows.csv:2:9  “count-1” (${day}) is plotted and stands on no panel.\n` +
        "  hint: Let a panel of its series hold its time, or say in plot why not.   (plotted-row-fits-its-panel)",
    ]);
  });

  it("holds a row to the panels of its own series", () => {
    const two = { "series:": LOW, "PLAN, panels: [all]": "PLAN, panels: [low]" };
    const later = { ...two, [plan]: plan.replace("2004-10", "2001-10") };
    expect(figureFaults(rule, later).filter((fault) => fault.startsWith("rows.csv"))).toEqual([
      expect.stringContaining("“plan-1” (2001-10) is plotted and stands on no panel."),
    ]);
    const higher = { ...two, [plan]: plan.replace(",50,", ",95,") };
    expect(figureFaults(rule, higher).filter((fault) => fault.startsWith("rows.csv"))).toEqual([
      expect.stringContaining("rows.csv:7:23  to 95 is above the panel “low”, which ends at 90."),
    ]);
  });

  it("refuses a zero that its source does not give as an exact one", () => {
    const zero = (qualifier: string, plot: string) => ({
      [count]: count.replace(",100,,,exact,", `,0,,,${qualifier},`).replace(",yes,,", `,${plot},,`),
    });
    for (const qualifier of ["about", ""]) {
      expect(figureFaults(rule, zero(qualifier, "yes"))).toEqual([
        "rows.csv:2:25  “count-1” is drawn at zero, and its source does not give an exact zero.\n" +
          "  hint: Qualify it as exact, or say in plot why the row is not drawn.   (plotted-row-fits-its-panel)",
      ]);
    }
    expect(figureFaults(rule, zero("exact", "yes"))).toEqual([]);
    expect(figureFaults(rule, zero("about", "one-town"))).toEqual([]);
  });

  it("refuses a panel that enlarges another and leaves out a measure with marks there", () => {
    const one = { "series:": LOW, "COUNT, panels: [all]": "COUNT, panels: [all, low]" };
    expect(figureFaults(rule, one)).toEqual([
      "chart.yaml:9:11  “low” enlarges a part of “all” and leaves out “PLAN”, which has marks there.\n" +
        "  hint: Add low to the panels of the series.   (plotted-row-fits-its-panel)",
    ]);
    expect(figureFaults(rule, { ...one, "PLAN, panels: [all]": "PLAN, panels: [all, low]" })).toEqual([]);
  });

  it.each<readonly [string, string, number]>([
    ["lies below its top", plan.replace(",50,,,to", ",,90,,at least"), 1],
    ["has its bound below its top", plan.replace(",50,,,to", ",,,90,up to"), 1],
    ["lies at its very top", plan.replace(",50,", ",90,"), 1],
    ["lies above its top", plan.replace(",50,", ",91,"), 0],
    ["has its low end above its top", plan.replace(",50,,,to", ",,91,95,"), 0],
    ["is not plotted", plan.replace(",yes,,", ",one-town,,"), 0],
    ["has no number", plan.replace(",50,,,to", ",,,,"), 0],
    ["ends on the day it begins", plan.replace("2004-10,,month", "2001-06-01,2002-01-01,day"), 1],
    ["ends before it begins", plan.replace("2004-10,,month", "2001-06-01,2001-12-31,day"), 0],
    ["begins on the day it ends", plan.replace("2004-10,,month", "2005-01-01,,day"), 1],
    ["begins after it ends", plan.replace("2004-10,,month", "2005-01-02,,day"), 0],
  ])("asks of a panel that enlarges another for a mark that %s", (_what, row, count) => {
    const one = {
      "series:": LOW,
      "COUNT, panels: [all]": "COUNT, panels: [all, low]",
      [plan]: row,
    };
    const faults = figureFaults(rule, one).filter((fault) => fault.includes("enlarges a part"));
    expect(faults).toHaveLength(count);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });
});
