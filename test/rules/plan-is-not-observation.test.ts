import { describe, expect, it } from "vitest";
import { planIsNotObservation as rule } from "../../src/rules/plan-is-not-observation.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
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
      "rows.csv:7:49  “plan-1” is a plan with status “A”.\n" +
        "  hint: A plan has status F.   (plan-is-not-observation)",
    ]);
  });

  it("refuses a sentence that gives a planned number as one that was counted", () => {
    const says = "There were 50 guards in October 2004.";
    for (const fields of ["documents: [order]", "figures: [plan-1]"]) {
      expect(figureFaults(rule, {}, told(says, fields))).toEqual([
        "claims.yaml:2:9  The sentence “told” gives “50”, which was planned (plan-1), and does not say so.\n" +
          "  hint: Say that it is planned, or give a number that was observed.   (plan-is-not-observation)",
      ]);
    }
  });

  it("names every row that plans the number", () => {
    const twice = { [plan]: `${plan}\n${plan.replace("plan-1", "plan-2")}` };
    const says = "There were 50 guards in October 2004.";
    expect(figureFaults(rule, twice, told(says, "documents: [order]"))).toEqual([
      expect.stringContaining("which was planned (plan-1, plan-2), and"),
    ]);
  });

  it("lets a number pass that was planned and then counted", () => {
    const counted = plan.replace("plan-1", "count-3").replace(",PLAN,", ",COUNT,").replace(",F,", ",A,");
    const says = "There were 50 guards in October 2004.";
    const both = { [plan]: `${plan}\n${counted.replace("50,,,to", "50,,,exact")}` };
    expect(figureFaults(rule, both, told(says, "documents: [order]"))).toEqual([]);
  });

  it("leaves a row of no known measure to another rule", () => {
    expect(figureFaults(rule, { [plan]: plan.replace(",PLAN,", ",PLN,") })).toEqual([]);
  });

  it("asks nothing of sentences of other kinds, and nothing of a chart that is not there", () => {
    const claim =
      "- { id: told, says: There were 50 guards in October 2004., kind: judgement, documents: [order] }\n";
    const edits = [["claims.yaml", "- id: crack-found", `${claim}- id: crack-found`]] as const;
    expect(figureFaults(rule, {}, { edits })).toEqual([]);
    expect(rule.check(exampleBriefing())).toEqual([]);
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
    ["rests on other rows than the plan", "There were 50 guards in October 2004.", "documents: [gazette]"],
  ])("lets a sentence pass that %s", (_what, says, fields) => {
    expect(figureFaults(rule, {}, told(says, fields))).toEqual([]);
  });
});
