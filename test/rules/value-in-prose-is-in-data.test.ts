import { describe, expect, it } from "vitest";
import { valueInProseIsInData as rule } from "../../src/rules/value-in-prose-is-in-data.ts";
import { ROWS } from "../figure/example-figure.ts";
import { exampleBriefing } from "./example-briefing.ts";
import { figureFaults, told } from "./figured-briefing.ts";

const [count = ""] = ROWS;

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
    ["a number in words", "Most of a dozen guards", 0],
    ["a year that no row has", "Guards since 1980", 0],
    ["a number that is written as a year with more digits", "20011 guards", 1],
    ["a number that ends as a year does", "12001 guards", 1],
  ])("holds a title to %s", (_what, title, count) => {
    expect(figureFaults(rule, { "title: Guards": `title: ${title}` })).toHaveLength(count);
  });

  it.each([
    ["the subtitle", { "subtitle: By year": "subtitle: By 9 guards" }],
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

  it("prints the word before a number of a title, and of a definition", () => {
    expect(figureFaults(rule, { "title: Guards": "title: About 130 guards" })).toEqual([
      expect.stringContaining(
        "The chart says “About 130”, which no row has so at that time: “About 130 guards”",
      ),
    ]);
    expect(
      figureFaults(rule, { "counts: Guards on a day.": "counts: Guards beside about 7 cooks." }),
    ).toEqual([
      "measures.yaml:2:51  The definition of COUNT says “about 7”, which no note of its rows has.\n" +
        "  hint: Note it at the row it comes from, or leave it out.   (value-in-prose-is-in-data)",
    ]);
  });

  it.each([
    ["label", { "label: Guards counted": "label: 7 guards counted" }, 1],
    ["counts", { "counts: Guards on a day.": "counts: Guards beside 7 cooks." }, 1],
    ["leavesOut", { "leavesOut: Cooks., mark: point": "leavesOut: The 7 cooks., mark: point" }, 1],
    ["counts", { "counts: Guards in a town.": "counts: Guards beside 7 cooks." }, 0],
    ["counts", { "counts: Guards on a day.": "counts: Guards since 1990 beside seven cooks." }, 0],
  ])("holds “%s” of a definition that is drawn to the notes of its rows: %j", (_field, replace, found) => {
    expect(figureFaults(rule, replace)).toHaveLength(found);
  });

  it.each([
    ["both ends", "7 cooks; 9 later.", 0],
    ["its low end only", "7 cooks.", 1],
    ["its high end only", "9 cooks.", 1],
    ["neither end", "Cooks.", 1],
  ])("holds a range of a definition to notes that have %s", (_what, note, found) => {
    const replace = { "leavesOut: Cooks., mark: point": "leavesOut: Cooks (7 to 9)., mark: point" };
    expect(figureFaults(rule, { ...replace, [count]: `${count}${note}` })).toHaveLength(found);
  });

  it("takes no note of another measure for a definition", () => {
    const replace = {
      "counts: Guards on a day.": "counts: Guards beside 7 cooks.",
      "One town.": "One town; 7 cooks.",
    };
    expect(figureFaults(rule, replace)).toHaveLength(1);
  });

  it("prints what a sentence from documents says, and what to do", () => {
    const says = "The gazette has about 120 guards on 1 March 2001.";
    expect(figureFaults(rule, {}, told(says, "documents: [gazette]"))).toEqual([
      `claims.yaml:2:9  “about 120 guards” stands so in no row that this may take it from: “${says}”\n` +
        "  hint: Take number and qualifier as a row of the observations has them, or add the row with its document.   (value-in-prose-is-in-data)",
    ]);
    expect(figureFaults(rule, {}, told("It has 12.", "documents: [gazette]"))).toEqual([
      expect.stringContaining("“12” stands so in no row that this may take it from: “It has 12.”"),
    ]);
  });

  it("asks of a title only for numbers of what the chart counts, and takes them from sentences too", () => {
    const retitled = (title: string) =>
      figureFaults(
        rule,
        {},
        {
          edits: [
            ["briefing.yaml", "title: The repair", `title: ${title}`],
            ["claims.yaml", "says: A crack was found in Halvern Dam.", "says: The 130 guards found a crack."],
          ],
        },
      );
    expect(retitled("The 12 cracks")).toEqual([]);
    expect(retitled("The 130 guards")).toEqual([]);
    expect(retitled("The 131 guards")).toHaveLength(1);
  });

  it("asks nothing of a chart that is not there", () => {
    expect(rule.check(exampleBriefing())).toEqual([]);
  });

  it("leaves a number without a date to another rule where nobody told its sentence", () => {
    expect(figureFaults(rule, { "values: []\n": `values: []\n${UNDATED}` })).toEqual([]);
  });

  it.each([
    [
      "They count 100 guards.",
      "when: unknown",
      "chart.yaml:19:39  The sentence “told” does not say “about 100”.\n" +
        "  hint: Take number and qualifier as the sentence has them.   (value-in-prose-is-in-data)",
    ],
    [
      "They count about 100 guards.",
      "when: 2001",
      "chart.yaml:19:14  “about 100” is drawn without a date, and “told” has one: “2001”.\n" +
        "  hint: Make it a row, with the date.   (value-in-prose-is-in-data)",
    ],
    ["They count about 101 guards.", "when: unknown", "does not say “about 100”"],
  ])("prints what is wrong with a number without a date, told as “%s”, %s", (says, when, fault) => {
    const claim = `- id: told\n  says: ${says}\n  kind: reported\n  ${when}\n`;
    const edits = [["claims.yaml", "- id: crack-found", `${claim}- id: crack-found`]] as const;
    expect(figureFaults(rule, { "values: []\n": `values: []\n${UNDATED}` }, { edits })).toEqual([
      expect.stringContaining(fault),
    ]);
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
