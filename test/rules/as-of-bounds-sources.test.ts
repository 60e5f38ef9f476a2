import { describe, expect, it } from "vitest";
import { documentedWords } from "../../src/figure/documented-words.ts";
import type { FiguredBriefing } from "../../src/figure/figure.ts";
import { formatProblem } from "../../src/problem.ts";
import { asOfBoundsSources } from "../../src/rules/as-of-bounds-sources.ts";
import { exampleFigure } from "../figure/example-figure.ts";
import { COURIER_RECORD, exampleBriefing, placesOf, type Difference, type Edit } from "./example-briefing.ts";
import { figuredBriefing, figureFaults, told } from "./figured-briefing.ts";
import { judged } from "./judged-briefing.ts";

/** The small briefing is as of 10 March 2031. */
const published = (date: string): Difference => ({
  edits: [["sources.yaml", "published: 2031-03-05", `published: ${date}`]],
});

describe("asOfBoundsSources, of articles,", () => {
  it.each(["2031-03-10", "10 March 2031", "2031-03", "2031", "early spring"])(
    "lets one pass that appeared on %s",
    (date) => {
      expect(placesOf(asOfBoundsSources, published(`"${date}"`))).toEqual([]);
    },
  );

  it.each(["2031-03-11", "11 March 2031", "Tuesday, March 11, 2031", "April 2031", "2031-04", "2032"])(
    "refuses one that appeared on %s",
    (date) => {
      expect(placesOf(asOfBoundsSources, published(`"${date}"`))).toEqual([
        "sources.yaml:5:14 as-of-bounds-sources",
      ]);
    },
  );

  it("takes the date that the page states where the register has none", () => {
    const stated = { title: null, author: null, publisher: null, language: null, url: null };
    const without: Edit = ["sources.yaml", "published: 2031-03-05", "published: null"];
    const placesWith = (date: string | null) =>
      placesOf(asOfBoundsSources, {
        edits: [without],
        records: [{ ...COURIER_RECORD, stated: { ...stated, published: date } }],
      });
    expect(placesWith(null)).toEqual([]);
    expect(placesOf(asOfBoundsSources, { edits: [without] })).toEqual([]);
    expect(placesOf(asOfBoundsSources, { edits: [without], records: [] })).toEqual([]);
    expect(placesWith("2031-03-12")).toEqual(["sources.yaml:5:14 as-of-bounds-sources"]);
  });

  it("prints what to do", () => {
    expect(asOfBoundsSources.check(exampleBriefing(published("2031-03-11"))).map(formatProblem)).toEqual([
      "sources.yaml:5:14  The article courier appeared after the as-of date, 10 March 2031: “2031-03-11”\n" +
        "  hint: Move asOf in briefing.yaml to a day that has it, or take the article out; what came later is told from documents, in a section of part: later.   (as-of-bounds-sources)",
    ]);
  });
});

const LATE = { 'date: "2001-05"': 'date: "2031-03-11"' };

describe("asOfBoundsSources, of documents,", () => {
  const SAYS = "The gazette counts 100 guards.";
  const faults = (replace: Readonly<Record<string, string>>, difference: Difference) =>
    figureFaults(asOfBoundsSources, replace, difference).filter((fault) => fault.includes("claims.yaml"));

  it("refuses a sentence that is told from a later one", () => {
    const difference = told(SAYS, "documents: [order, gazette]");
    expect(faults({}, difference)).toEqual([]);
    expect(faults(LATE, difference)).toEqual([
      "claims.yaml:4:22  “told” is told from gazette, which appeared after the as-of date, 10 March 2031: “2031-03-11”\n" +
        "  hint: Move asOf in briefing.yaml to a day that has it, name an earlier document, or put the sentence into a section of part: later.   (as-of-bounds-sources)",
    ]);
  });

  it("lets it stand in the section for what came later", () => {
    const { edits = [] } = told(SAYS, "documents: [gazette]");
    const later: Edit = [
      "briefing.yaml",
      "title: The repair, paragraphs: []",
      "title: Later, part: later, paragraphs: [[told]]",
    ];
    expect(faults(LATE, { edits: [...edits, later] })).toEqual([]);
    const other: Edit = ["briefing.yaml", "paragraphs: []", "paragraphs: [[told]]"];
    expect(faults(LATE, { edits: [...edits, other] })).toHaveLength(1);
  });

  it("refuses what rests on such a sentence", () => {
    const { files = {} } = judged();
    const claims = files["claims.yaml"]
      ?.replace("basis: [one-crack]", "basis: [one-crack, told]")
      .concat(`- id: told\n  says: ${SAYS}\n  kind: context\n  documents: [gazette]\n`);
    const judgements = files["judgements.yaml"]?.replace(
      "why: It has a crack., basis: [crack-found]",
      "why: It has a crack., basis: [crack-found, told]",
    );
    const later: Difference = {
      files: { ...files, "claims.yaml": claims ?? "", "judgements.yaml": judgements ?? "" },
      edits: [
        [
          "briefing.yaml",
          "title: The repair, paragraphs: []",
          "title: Later, part: later, paragraphs: [[told]]",
        ],
      ],
    };
    const found = (replace: Readonly<Record<string, string>>) =>
      asOfBoundsSources
        .check(figuredBriefing(replace, later))
        .filter(({ message }) => message.includes("rests on"))
        .map(formatProblem);
    const hint =
      "  hint: Move asOf in briefing.yaml to a day that has it, or rest it on what was known then.   (as-of-bounds-sources)";
    expect(found({})).toEqual([]);
    expect(found(LATE)).toEqual([
      `claims.yaml:13:22  “crack-grows” rests on “told”, which is told from a document of after the as-of date, 10 March 2031.\n${hint}`,
      `judgements.yaml:15:85  An alternative to “dam-shut” rests on “told”, which is told from a document of after the as-of date, 10 March 2031.\n${hint}`,
    ]);
  });

  it("refuses rows that are drawn and events that are marked from a later one", () => {
    const printed = (replace: Readonly<Record<string, string>>) =>
      figureFaults(asOfBoundsSources, replace).map((fault) => fault.split("\n")[0]);
    expect(printed({})).toEqual([]);
    expect(printed(LATE)).toEqual([
      "rows.csv:2:43  The row “count-1” is drawn from gazette, which appeared after the as-of date, 10 March 2031: “2031-03-11”",
      "rows.csv:3:46  The row “count-2” is drawn from gazette, which appeared after the as-of date, 10 March 2031: “2031-03-11”",
      "rows.csv:5:51  The row “withheld” is drawn from gazette, which appeared after the as-of date, 10 March 2031: “2031-03-11”",
    ]);
    expect(figureFaults(asOfBoundsSources, { "date: null, url": 'date: "2031-04", url' }).at(-1)).toBe(
      "chart.yaml:16:54  The event “law passed” is marked from order, which appeared after the as-of date, 10 March 2031: “2031-04”\n" +
        "  hint: Move asOf in briefing.yaml to a day that has it, here and in chart.yaml, or leave it off the chart.   (as-of-bounds-sources)",
    );
  });

  it("holds a briefing without a chart to its documents too", () => {
    const { figure, ...briefing } = figuredBriefing(LATE, told(SAYS, "documents: [gazette]"));
    const documents = exampleFigure(LATE).documents;
    const bare: FiguredBriefing = {
      ...briefing,
      documented: documentedWords({ documents }),
    };
    expect(figure).toBeDefined();
    expect(asOfBoundsSources.check(bare)).toHaveLength(1);
  });
});
