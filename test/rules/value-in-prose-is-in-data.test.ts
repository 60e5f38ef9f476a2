import { describe, expect, it } from "vitest";
import { valueInProseIsInData as rule } from "../../src/rules/value-in-prose-is-in-data.ts";
import { figureFaults, told } from "./figured-briefing.ts";

const UNDATED =
  'undated:\n  - { claim: told, panel: all, value: 100, qualifier: about, lines: ["{number}"] }\n';

describe("value-in-prose-is-in-data", () => {
  it("lets a chart pass whose texts have no number that its rows have not", () => {
    expect(figureFaults(rule)).toEqual([]);
  });

  it("refuses a title with a number that no row has", () => {
    expect(figureFaults(rule, { "title: Guards": "title: From 130 guards to none" })).toEqual([
      "chart.yaml:1:8  The chart says “130”, which no row has so at that time: “From 130 guards to none”\n" +
        "  hint: Take number and qualifier as a row of the observations has them, or add the row with its document.   (value-in-prose-is-in-data)",
    ]);
  });

  it.each([
    ["the number as it is", "100 guards in January 2001", 0],
    ["the year of the number", "100 guards in 2001", 0],
    ["a bound as it is", "fewer than 80 guards in June 2002", 0],
    ["a qualifier added", "about 100 guards in January 2001", 1],
    ["a qualifier lost", "80 guards in June 2002", 1],
    ["another qualifier", "at least 80 guards in June 2002", 1],
    ["the number of another year", "100 guards in 2002", 1],
    ["a year without a number", "Guards from 2001 to 2004", 0],
  ])("holds a title to %s", (_what, title, count) => {
    expect(figureFaults(rule, { "title: Guards": `title: ${title}` })).toHaveLength(count);
  });

  it.each([
    [
      "a label of a series",
      {
        "shape: square, size: 4, labels: []":
          'shape: square, size: 4, labels: [{ panel: all, lines: ["9 guards"], at: 2001-01-01, value: 9, align: start }]',
      },
    ],
    ["the label of an event", { "label: law passed": "label: 9 guards sent" }],
    ["the title of a panel", { "title: All": "title: All 9 guards" }],
    ["the note", { "note: Cooks": "note: The 9 cooks" }],
    ["a definition", { "counts: Guards on a day.": "counts: Guards on a day beside 7 cooks." }],
  ])("holds %s to the rows", (_what, replace) => {
    expect(figureFaults(rule, replace)).toHaveLength(1);
  });

  it("lets a definition say what a note of its rows says", () => {
    const replace = {
      "leavesOut: Cooks., mark: point": "leavesOut: Cooks (7 to 9)., mark: point",
      "count-1,2001-01-01,,day,100,,,exact,COUNT,gazette,p. 1,A,high,yes,yes,,":
        "count-1,2001-01-01,,day,100,,,exact,COUNT,gazette,p. 1,A,high,yes,yes,,Without 7 cooks; 9 later.",
    };
    expect(figureFaults(rule, replace)).toEqual([]);
  });

  it.each([
    ["as its row has it", "The gazette has 100 guards on 1 January 2001.", 0],
    ["with a qualifier of its own", "The gazette has about 100 guards on 1 January 2001.", 1],
    ["that its document has not", "The gazette has 120 guards on 1 March 2001.", 1],
    ["of other things, which it has not", "The gazette has 12 pages.", 1],
    ["in words", "The gazette has one page.", 0],
  ])("holds a sentence from a document to a number %s", (_what, says, count) => {
    expect(figureFaults(rule, {}, told(says, "documents: [gazette]"))).toHaveLength(count);
  });

  it("holds a title of the report to rows and sentences", () => {
    const retitled = (title: string) =>
      figureFaults(rule, {}, { edits: [["briefing.yaml", "title: The repair", `title: ${title}`]] });
    expect(retitled("From 100 guards in 2001")).toEqual([]);
    expect(retitled("From 130 guards in 2001")).toHaveLength(1);
  });

  it.each([
    ["is told so and has no date", "They count about 100 guards.", "when: unknown", 0],
    ["is told with another qualifier", "They count 100 guards.", "when: unknown", 1],
    ["has a date", "They count about 100 guards.", "when: 2001", 1],
  ])("holds a number without a date to a sentence where it %s", (_what, says, when, count) => {
    const claim = `- id: told\n  says: ${says}\n  kind: reported\n  ${when}\n`;
    const difference = {
      edits: [["claims.yaml", "- id: crack-found", `${claim}- id: crack-found`]] as const,
    };
    expect(figureFaults(rule, { "values: []\n": `values: []\n${UNDATED}` }, difference)).toHaveLength(count);
  });
});
