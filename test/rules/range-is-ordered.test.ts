import { describe, expect, it } from "vitest";
import { rangeIsOrdered as rule } from "../../src/rules/range-is-ordered.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";

describe("range-is-ordered", () => {
  it.each([
    ["as they are", {}],
    ["of one number", { ",100,,,": ",100,100,100," }],
    ["of a range alone", { ",100,,,": ",,90,110," }],
  ])("lets rows pass %s", (_what, replace) => {
    expect(figureFaults(rule, replace)).toEqual([]);
  });

  it.each([
    [
      "below its range",
      { ",100,,,": ",100,110,120," },
      "rows.csv:2:29  “count-1” has at least 110, and is 100.",
    ],
    ["above its range", { ",100,,,": ",100,80,90," }, "rows.csv:2:32  “count-1” is 100, and at most 90."],
    [
      "in a range turned round",
      { ",100,,,": ",,120,90," },
      "rows.csv:2:26  “count-1” has at least 120, and is 90.",
    ],
    [
      "above what is its most",
      { ",100,,,": ",100,,90," },
      "rows.csv:2:30  “count-1” is 100, and at most 90.",
    ],
  ])("refuses a number %s", (_what, replace, message) => {
    expect(figureFaults(rule, replace)).toEqual([
      `${message}\n  hint: Let low, value and high not fall.   (range-is-ordered)`,
    ]);
  });

  it("refuses a row that ends before it begins", () => {
    expect(figureFaults(rule, { "2003-01-01,2003-12-31": "2003-01-01,2002-12-31" })).toEqual([
      "rows.csv:5:21  “withheld” (not published) ends on 2002-12-31, before it begins, on 2003-01-01.\n" +
        "  hint: Correct the one that is wrong.   (range-is-ordered)",
    ]);
  });

  it("lets a row end on the day it begins", () => {
    expect(figureFaults(rule, { "2003-01-01,2003-12-31": "2003-01-01,2003-01-01" })).toEqual([]);
  });

  it("refuses a row with both faults for each", () => {
    const both = { "2001-01-01,,day,100,,,": "2001-01-01,2000-01-01,day,100,,90," };
    expect(figureFaults(rule, both)).toEqual([
      expect.stringContaining("“count-1” is 100, and at most 90."),
      expect.stringContaining("“count-1” (100) ends on 2000-01-01, before it begins, on 2001-01-01."),
    ]);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });

  it.each([
    [
      "panel",
      { "to: 2005-01-01": "to: 2000-01-01" },
      "8:50  It ends at 2000-01-01, not after it begins, at 2001-01-01.",
    ],
    [
      "panel of no time",
      { "to: 2005-01-01": "to: 2001-01-01" },
      "8:50  It ends at 2001-01-01, not after it begins, at 2001-01-01.",
    ],
    [
      "band",
      { "from: 2003-01-01, to: 2003-12-31": "from: 2003-01-01, to: 2002-12-31" },
      "14:67  It ends at 2002-12-31, not after it begins, at 2003-01-01.",
    ],
  ])("refuses a %s that does not end after it begins", (_what, replace, fault) => {
    expect(figureFaults(rule, replace)).toEqual([
      `chart.yaml:${fault}\n  hint: Correct the one that is wrong.   (range-is-ordered)`,
    ]);
  });
});
