import { describe, expect, it } from "vitest";
import { planIsNotObservation as rule } from "../../src/rules/plan-is-not-observation.ts";
import { ROWS } from "../figure/example-figure.ts";
import { figureFaults, told } from "./figured-briefing.ts";

const [count = "", , , , , plan = ""] = ROWS;

describe("plan-is-not-observation", () => {
  it("lets plans pass that are measured as plans", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("refuses a forecast among what was counted", () => {
    expect(figureFaults(rule, { [count]: count.replace(",A,", ",F,") })).toEqual([
      "rows.csv:2:56  “count-1” is a forecast, and “COUNT” is not a plan.\n" +
        "  hint: Give it the measure of plans.   (plan-is-not-observation)",
    ]);
  });

  it("refuses a plan with the status of what was counted", () => {
    expect(figureFaults(rule, { [plan]: plan.replace(",F,", ",A,") })).toEqual([
      expect.stringContaining("rows.csv:7:49  “plan-1” is a plan with status “A”."),
    ]);
  });

  it("refuses a sentence that gives a planned number as one that was counted", () => {
    const [fault] = figureFaults(
      rule,
      {},
      told("There were 50 guards in October 2004.", "documents: [order]"),
    );
    expect(fault).toContain(
      "The sentence “told” gives “50”, which was planned (plan-1), and does not say so.",
    );
  });

  it.each([
    [
      "says that it was planned",
      "The ministry planned to have 50 guards in October 2004.",
      "documents: [order]",
    ],
    ["gives a number that was counted", "There were 100 guards on 1 January 2001.", "documents: [gazette]"],
    [
      "gives a number that is in force, from the same document",
      "The limit was 120 guards in all on 1 March 2001.",
      "documents: [order]",
    ],
    ["gives none", "The ministry issued an order.", "documents: [order]"],
  ])("lets a sentence pass that %s", (_what, says, fields) => {
    expect(figureFaults(rule, {}, told(says, fields))).toEqual([]);
  });
});
