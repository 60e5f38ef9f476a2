import { describe, expect, it } from "vitest";
import { SECTION_PARTS } from "../../src/claim/report-plan.ts";
import { referencesResolve } from "../../src/rules/references-resolve.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";
import { figureFaults } from "./figured-briefing.ts";
import { judged, judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const PLACED = "paragraphs: []";

/** The section of the small briefing, with a chart. */
const SHOWN = { edits: [["briefing.yaml", PLACED, `part: chart, ${PLACED}`] as const] };
const SECOND = `said: inspectors }
- id: second
  says: Nobody knows the cause.
  kind: gap
`;

const disagreement = (first: string, second: string): string => `- id: when-found
  point: When was it found?
  positions:
    - { holds: Early., claims: [${first}] }
    - { holds: Late., claims: [${second}] }
  differs: The time.
  readings: [One of them is wrong.]
  assessment: none
`;

describe("referencesResolve", () => {
  it("lets a briefing pass in which every id stands for one thing", () => {
    expect(placesOf(referencesResolve)).toEqual([]);
  });

  it.each([
    ["in a paragraph", [["briefing.yaml", PLACED, "paragraphs: [[second]]"]]],
    ["in the bottom line", [["briefing.yaml", "[crack-found]", "[crack-found, second]"]]],
    ["in a disagreement", [["disagreements.yaml", "[]\n", disagreement("crack-found", "second")]]],
  ] as const)("lets a claim pass that is printed %s", (_case, edits) => {
    const claim = ["claims.yaml", "said: inspectors }\n", SECOND] as const;
    expect(placesOf(referencesResolve, { edits: [claim] })).toEqual(["claims.yaml:6:7 references-resolve"]);
    expect(placesOf(referencesResolve, { edits: [claim, ...edits] })).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ["in the bottom line", "[crack-found, crack-found]", "briefing.yaml:10:27"],
    ["in a section", "paragraphs: [[crack-found]]", "briefing.yaml:11:59"],
  ])("refuses a claim that is printed again %s", (_case, written, place) => {
    const old = written.startsWith("[") ? "[crack-found]" : PLACED;
    const edits = [["briefing.yaml", old, written]] as const;
    expect(placesOf(referencesResolve, { edits })).toEqual([`${place} references-resolve`]);
    expect(printedBy(referencesResolve, { edits })).toContain(
      "The claim “crack-found” is printed a second time here.",
    );
  });

  it.each<readonly [string, string, Difference["edits"] & object]>([
    [
      "a claim of the bottom line",
      "briefing.yaml:10:14",
      [["briefing.yaml", "bottomLine: [crack-found]", "bottomLine: [crack-fund, crack-found]"]],
    ],
    [
      "a claim of a paragraph",
      "briefing.yaml:11:59",
      [["briefing.yaml", PLACED, "paragraphs: [[crack-fund]]"]],
    ],
    [
      "a claim of a position",
      "disagreements.yaml:5:32",
      [["disagreements.yaml", "[]\n", disagreement("crack-found", "crack-fund")]],
    ],
    ["a basis", "claims.yaml:4:11", [["claims.yaml", "kind: fact\n", "kind: fact\n  basis: [crack-fund]\n"]]],
    [
      "a silent source",
      "claims.yaml:4:12",
      [["claims.yaml", "kind: fact\n", "kind: fact\n  silent: [courrier]\n"]],
    ],
    [
      "a document",
      "claims.yaml:4:15",
      [["claims.yaml", "kind: fact\n", "kind: fact\n  documents: [gauge-bok]\n"]],
    ],
  ])("refuses %s that is not there", (_case, place, edits) => {
    expect(placesOf(referencesResolve, { edits })).toEqual([`${place} references-resolve`]);
    expect(printedBy(referencesResolve, { edits })).toMatch(
      /There is no (?:claim|source|document) “.*Did you mean “/su,
    );
  });

  it.each<readonly [string, string, Difference["edits"] & object]>([
    [
      "claim",
      "claims.yaml:6:7",
      [["claims.yaml", "said: inspectors }\n", SECOND.replace("second", "crack-found")]],
    ],
    [
      "entity",
      "entities.yaml:2:9",
      [
        [
          "entities.yaml",
          "{ id: inspectors",
          "{ id: halvern-dam, name: Dam, kind: site }\n- { id: inspectors",
        ],
      ],
    ],
    [
      "section",
      "briefing.yaml:11:69",
      [["briefing.yaml", `${PLACED} }`, `${PLACED} }, { id: repair, title: Again }`]],
    ],
    [
      "disagreement",
      "disagreements.yaml:9:7",
      [["disagreements.yaml", "[]\n", disagreement("crack-found", "crack-found").repeat(2)]],
    ],
  ])("refuses the id of a %s used twice", (_case, place, edits) => {
    expect(placesOf(referencesResolve, { edits })).toEqual([`${place} references-resolve`]);
  });

  it("lets judgements pass, which their records print, and what goes with them", () => {
    const handout = "handout: { disagreements: [when-found], gaps: [why] }\nbottomLine:";
    const difference = judged(
      ["briefing.yaml", "bottomLine:", handout],
      ["briefing.yaml", "[[one-crack]]", "[[one-crack, why]]"],
      ["claims.yaml", "- id: one-crack", "- { id: why, says: Nobody says why., kind: gap }\n- id: one-crack"],
      ["disagreements.yaml", "[]\n", disagreement("crack-found", "one-crack")],
    );
    expect(placesOf(referencesResolve, difference)).toEqual([]);
  });

  it.each([
    ["a judgement", "judgements.yaml:2:12", "judgements.yaml", "claim: crack-grows", "claim: crack-grow"],
    [
      "a basis of an alternative",
      "judgements.yaml:6:76",
      "judgements.yaml",
      "[crack-found] }]",
      "[crack-find] }]",
    ],
    [
      "what an indicator bears on",
      "judgements.yaml:17:76",
      "judgements.yaml",
      "on: crack-grows",
      "on: crack-grow",
    ],
    ["a compared claim", "comparison.yaml:1:52", "comparison.yaml", "[crack-found]", "[crack-find]"],
    [
      "a handed-out gap",
      "briefing.yaml:10:19",
      "briefing.yaml",
      "bottomLine:",
      "handout: { gaps: [crack-found] }\nbottomLine:",
    ],
    [
      "a handed-out disagreement",
      "briefing.yaml:10:28",
      "briefing.yaml",
      "bottomLine:",
      "handout: { disagreements: [crack-found] }\nbottomLine:",
    ],
  ])("refuses %s that is not there", (_case, place, file, from, to) => {
    expect(judgedPlaces(referencesResolve, [file, from, to])).toContain(`${place} references-resolve`);
    expect(judgedPrinted(referencesResolve, [file, from, to])).toMatch(
      /There is no (?:claim|gap|disagreement) “/u,
    );
  });

  it.each([
    ["an indicator", "judgements.yaml", "id: order", "id: second-look", "judgements.yaml:18:11"],
    [
      "a compared point",
      "comparison.yaml",
      "[crack-found] }\n",
      "[crack-found] }\n- { id: cracks, point: How long?, claims: [one-crack] }\n",
      "comparison.yaml:2:9",
    ],
  ])("refuses the id of %s used twice", (_case, file, from, to, place) => {
    expect(judgedPlaces(referencesResolve, [file, from, to])).toEqual([`${place} references-resolve`]);
  });

  it("says of an unprinted judgement that its record is missing", () => {
    const edit = ["judgements.yaml", "claim: dam-shut", "claim: dam-holds"] as const;
    expect(judgedPrinted(referencesResolve, edit)).toBe(
      "claims.yaml:18:7  The claim “dam-shut” is printed nowhere.\n" +
        "  hint: Add its record to judgements.yaml, or delete it.   (references-resolve)",
    );
  });

  it("refuses the id of a source used twice", () => {
    const edits = [
      [
        "sources.yaml",
        "- id: courier",
        `- { id: courier, title: A, author: A, publisher: A, published: A, url: "https://example.org/a", descriptor: A, provenance: A,
    origin: { id: a, name: A, basis: A }, reliability: A, reliabilityBasis: A }
- id: courier`,
      ],
    ] as const;
    expect(placesOf(referencesResolve, { edits })).toEqual(["sources.yaml:3:7 references-resolve"]);
  });

  it("prints what to do about an id that is used twice, and about a claim that is printed nowhere", () => {
    const again = SECOND.replace("second", "crack-found");
    const claims = (text: string) => [["claims.yaml", "said: inspectors }\n", text]] as const;
    expect(printedBy(referencesResolve, { edits: claims(again) })).toBe(
      "claims.yaml:6:7  The id “crack-found” is used twice.\n" +
        "  hint: Give each its own id; ids appear in addresses and must stay as they are once published.   (references-resolve)",
    );
    expect(printedBy(referencesResolve, { edits: claims(SECOND) })).toBe(
      "claims.yaml:6:7  The claim “second” is printed nowhere.\n" +
        "  hint: Put it into a section of briefing.yaml, or delete it.   (references-resolve)",
    );
  });

  it("prints the id, the nearest one and its name", () => {
    const edits = [
      ["briefing.yaml", "bottomLine: [crack-found]", "bottomLine: [crack-found, crack-fund]"],
    ] as const;
    expect(printedBy(referencesResolve, { edits })).toBe(
      "briefing.yaml:10:27  There is no claim “crack-fund”.\n" +
        "  hint: Did you mean “crack-found”?   (references-resolve)",
    );
  });
});

describe("references-resolve, of parts", () => {
  /** The section of the small briefing and a second one, both with a part. */
  const twice = (part: string): Difference => ({
    edits: [["briefing.yaml", `${PLACED} }`, `part: ${part} }, { id: again, title: Again, part: ${part} }`]],
  });

  it.each(SECTION_PARTS.filter((part) => part !== "later"))(
    "refuses a second section of part: %s",
    (part) => {
      expect(printedBy(referencesResolve, twice(part))).toContain(
        `  The section “repair” has part: ${part} already.\n  hint: Take it away from one of the two sections.`,
      );
    },
  );

  it("lets what came later be told in several sections", () => {
    expect(placesOf(referencesResolve, twice("later"))).toEqual([]);
  });
});

describe("references-resolve, in the figure", () => {
  it("lets names pass that stand for something", () => {
    expect(figureFaults(referencesResolve, {}, SHOWN)).toEqual([]);
  });

  it.each([
    [
      "a measure in a row",
      { "exact,COUNT": "exact,CONT" },
      "rows.csv:2:37  There is no measure “CONT”",
      "Did you mean “COUNT”?",
    ],
    [
      "a reason in a row",
      { ",one-town,": ",one-tow," },
      "rows.csv:6:62  There is no reason “one-tow”",
      "Did you mean “one-town”?",
    ],
    [
      "a measure in the chart",
      { "{ measure: LIMIT": "{ measure: LIMT" },
      "chart.yaml:11:16  There is no measure “LIMT”",
      "Did you mean “LIMIT”?",
    ],
    [
      "a document at an event",
      { "document: order": "document: orde" },
      "chart.yaml:16:54  There is no document “orde”",
      "Did you mean “order”?",
    ],
    [
      "a panel of a series",
      { "PLAN, panels: [all]": "PLAN, panels: [al]" },
      "chart.yaml:12:31  There is no panel “al”",
      "Did you mean “all”?",
    ],
    [
      "the row of a label",
      {
        "shape: diamond, size: 4, labels: []":
          'shape: diamond, size: 4, labels: [{ panel: all, lines: ["{number}"], observation: plan-2, at: 2001-01-01, value: 9, align: start }]',
      },
      "chart.yaml:12:119  There is no plotted row “plan-2”",
      "Did you mean “plan-1”?",
    ],
    [
      "no row for a label that is to be filled",
      {
        "shape: diamond, size: 4, labels: []":
          'shape: diamond, size: 4, labels: [{ panel: all, lines: ["{number}"], at: 2001-01-01, value: 9, align: start }]',
      },
      "chart.yaml:12:71  The label “{number}” names no row that could fill it.",
      "Add observation:",
    ],
    [
      "a claim for a number without a date",
      {
        "values: []":
          "values: []\nundated: [{ claim: crack-fond, panel: all, value: 1, qualifier: about, lines: [a] }]",
      },
      "chart.yaml:18:20  There is no claim “crack-fond”.",
      "Did you mean “crack-found”?",
    ],
  ])("finds %s", (_what, replace, message, hint) => {
    const fault = figureFaults(referencesResolve, replace, SHOWN).find((one) => one.startsWith(message));
    expect(fault).toContain(hint);
  });

  it("finds an observation that a claim names and no file has", () => {
    const difference = {
      edits: [...SHOWN.edits, ["claims.yaml", "kind: fact", "kind: fact\n  figures: [count-7]"] as const],
    };
    expect(figureFaults(referencesResolve, {}, difference).join()).toContain(
      "There is no observation “count-7”.",
    );
  });

  it("refuses a section for a chart where there is none", () => {
    expect(printedBy(referencesResolve, SHOWN)).toBe(
      "briefing.yaml:11:51  The section “repair” has part: chart, and the briefing has no chart.yaml.\n" +
        "  hint: Take part: chart away, or describe a chart: copy chart.yaml, measures.yaml, documents.yaml and the observations of another briefing.   (references-resolve)",
    );
  });

  it("refuses a chart that no section shows", () => {
    expect(figureFaults(referencesResolve)).toEqual([
      expect.stringContaining("chart.yaml:1:8  The chart “Guards” is printed nowhere."),
    ]);
  });
});
