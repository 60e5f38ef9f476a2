import { describe, expect, it } from "vitest";
import { onlyPlansAfterAsOf as rule } from "../../src/rules/only-plans-after-as-of.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

const [count = "", , , , town = ""] = ROWS;

describe("only-plans-after-as-of", () => {
  it("lets a plan stand after the as-of date", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it.each([
    ["is not plotted", { [town]: town.replace("2003-05", "2032-05") }],
    ["is dated on that very day", { [count]: count.replace("2001-01-01", "2031-03-10") }],
    ["is named in a band", { "withheld,2003-01-01,2003-12-31": "withheld,2032-01-01,2032-12-31" }],
    ["begins before it and ends after", { [count]: count.replace("2001-01-01,", "2031-03-10,2032-01-01") }],
  ])("lets a row pass that %s", (_what, replace) => {
    expect(figureFaults(rule, replace)).toEqual([]);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });

  it("refuses a number that is dated after it", () => {
    expect(figureFaults(rule, { "asOf: 2031-03-10": "asOf: 2001-12-31" })).toEqual([
      "chart.yaml:6:7  The chart’s as-of date is 2001-12-31, and the briefing’s is 2031-03-10.\n" +
        "  hint: Give both the same day.   (only-plans-after-as-of)",
      "rows.csv:3:9  “count-2” is dated after the chart’s as-of date, 2001-12-31.\n" +
        "  hint: Only plans stand after that date; move the date, or take the row off the chart.   (only-plans-after-as-of)",
    ]);
  });
});
