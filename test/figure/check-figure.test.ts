import { describe, expect, it } from "vitest";
import { checkFigure } from "../../src/figure/check-figure.ts";
import { formatProblem } from "../../src/problem.ts";
import { exampleFigure, ROWS } from "./example-figure.ts";

const [count = "", fewer = "", , , , plan = ""] = ROWS;

describe("checkFigure(figure)", () => {
  it("finds nothing in files that fit each other", () => {
    expect(checkFigure(exampleFigure())).toEqual([]);
  });

  it.each([
    [
      "a measure misspelt in a row",
      { "exact,COUNT": "exact,CONT" },
      "rows.csv:2:37  Unknown measure “CONT”",
      "Did you mean “COUNT”?",
    ],
    [
      "a document misspelt in a row",
      { "gazette,p. 1": "gazete,p. 1" },
      "rows.csv:2:43  Unknown document “gazete”",
      "Did you mean “gazette”?",
    ],
    [
      "a reason misspelt in a row",
      { ",one-town,": ",one-tow," },
      "rows.csv:6:62  Unknown reason “one-tow”",
      "Did you mean “one-town”?",
    ],
    [
      "a measure misspelt in the chart",
      { "{ measure: LIMIT": "{ measure: LIMT" },
      "chart.yaml:10:16  Unknown measure “LIMT”",
      "Did you mean “LIMIT”?",
    ],
    [
      "a document misspelt at an event",
      { "document: order": "document: orde" },
      "chart.yaml:15:54  Unknown document “orde”",
      "Did you mean “order”?",
    ],
    [
      "a panel misspelt in a series",
      { "PLAN, panels: [all]": "PLAN, panels: [al]" },
      "chart.yaml:11:31  Unknown panel “al”",
      "Did you mean “all”?",
    ],
    [
      "a row above its panel",
      { "max: 200": "max: 110" },
      "rows.csv:4:25  120 in total is above the panel “all”, which ends at 110",
      "Raise",
    ],
    [
      "a bound above its panel",
      { [fewer]: fewer.replace(",80,", ",800,") },
      "rows.csv:3:26  fewer than 800 is above",
      "Raise",
    ],
    [
      "a forecast drawn as a count",
      { [count]: count.replace(",A,", ",F,") },
      "rows.csv:2:56  “count-1” is a forecast",
      "measure of plans",
    ],
    [
      "a plan with the status of a fact",
      { [plan]: plan.replace(",F,", ",A,") },
      "rows.csv:7:49  “plan-1” is a plan with status “A”",
      "status F",
    ],
    [
      "a withheld row that no band stands for",
      { "observation: withheld": "observation: count-2" },
      "rows.csv:5:75  “withheld” was withheld",
      "band",
    ],
    [
      "a row never read in its document",
      { [count]: count.replace("high,yes", "high,no") },
      "rows.csv:2:63  “count-1” is plotted and was never read",
      "Verify",
    ],
    [
      "a plotted row without a series",
      { ",one-town,": ",yes," },
      "rows.csv:6:62  “town” is to be plotted",
      "Add the series",
    ],
    [
      "a fact after the as-of date",
      { "asOf: 2004-06-30": "asOf: 2001-02-01" },
      "rows.csv:3:9  “count-2” is dated after",
      "Only plans",
    ],
  ])("finds %s", (_, replace, message, hint) => {
    const problems = checkFigure(exampleFigure(replace)).map(formatProblem);
    expect(problems.find((problem) => problem.startsWith(message))).toContain(hint);
  });
});
