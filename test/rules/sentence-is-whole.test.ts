import { describe, expect, it } from "vitest";
import { sentenceIsWhole } from "../../src/rules/sentence-is-whole.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";
import { judgedPlaces } from "./judged-briefing.ts";

const says = (sentence: string): Difference => ({
  edits: [["claims.yaml", "says: A crack was found in Halvern Dam.", `says: ${JSON.stringify(sentence)}`]],
});

const DISAGREEMENT = `- id: when-found
  point: When was it found?
  positions:
    - { holds: Early., claims: [crack-found] }
    - { holds: Late., claims: [crack-found] }
  differs: The time.
  readings: [One of them is wrong.]
  assessment: none
`;

describe("sentenceIsWhole", () => {
  it.each([
    "It was found.",
    "Was it found?",
    "It was found!",
    "He said: “It was found.”",
    "It was found (so the board).",
    "He said it “was ‘found.’”",
  ])("lets %j pass", (sentence) => {
    expect(placesOf(sentenceIsWhole, says(sentence))).toEqual([]);
  });

  it.each(["It was found", "It was found,", "It was found:", "It was …", "It costs $5", "It was “found”"])(
    "refuses %j",
    (sentence) => {
      expect(placesOf(sentenceIsWhole, says(sentence))).toEqual(["claims.yaml:2:9 sentence-is-whole"]);
    },
  );

  it.each([
    ["the reason for a confidence", "judgements.yaml", "One newspaper saw the crack once.", "4:14"],
    ["what would change it", "judgements.yaml", "A second look at the crack.", "5:18"],
    ["an alternative", "judgements.yaml", "It stays as it is.", "6:29"],
    ["why it is less so", "judgements.yaml", "It is small.", "6:54"],
    ["what to watch", "judgements.yaml", "They look again.", "17:31"],
    ["a strength of the sources", "source-base.yaml", "One newspaper was there.", "1:13"],
    ["a weakness of the sources", "source-base.yaml", "It is one.", "2:14"],
    ["what matters most of them", "source-base.yaml", "It counts.", "3:9"],
  ])("refuses what has no end as %s", (_case, file, text, place) => {
    expect(judgedPlaces(sentenceIsWhole)).toEqual([]);
    expect(judgedPlaces(sentenceIsWhole, [file, text, text.slice(0, -1)])).toEqual([
      `${file}:${place} sentence-is-whole`,
    ]);
  });

  it("refuses a reason for being superseded that has no end", () => {
    const superseded = "superseded: { by: EX-2, date: 2031-06-01, because: It was }\nnumber: EX-1";
    expect(judgedPlaces(sentenceIsWhole, ["briefing.yaml", "number: EX-1", superseded])).toEqual([
      "briefing.yaml:4:52 sentence-is-whole",
    ]);
  });

  it("refuses a reason for being withdrawn that has no end", () => {
    const withdrawn = "withdrawn: { on: 2031-06-01, why: It was }\nnumber: EX-1";
    expect(judgedPlaces(sentenceIsWhole, ["briefing.yaml", "number: EX-1", withdrawn])).toEqual([
      "briefing.yaml:4:35 sentence-is-whole",
    ]);
  });

  it.each<readonly [string, string, Difference["edits"] & object]>([
    ["what an edition changed", "briefing.yaml:9:51", [["briefing.yaml", "coverage.", "coverage"]]],
    [
      "a reason for a clipped quote",
      "claims.yaml:5:85",
      [["claims.yaml", "said: inspectors", "said: inspectors, clip: It is"]],
    ],
    ["why something is unknown", "sources.yaml:7:22", [["sources.yaml", "None is named.", "None is"]]],
    [
      "why something differs",
      "sources.yaml:8:21",
      [["sources.yaml", "  descriptor", "  differs: { title: It is }\n  descriptor"]],
    ],
    [
      "a descriptor",
      "sources.yaml:8:15",
      [["sources.yaml", "Invented news report.", "Invented news report"]],
    ],
    ["where it comes from", "sources.yaml:9:15", [["sources.yaml", "Written for this example.", "Written"]]],
    ["the basis of an origin", "sources.yaml:10:58", [["sources.yaml", "It says so.", "It says"]]],
    ["the basis of a grade", "sources.yaml:12:21", [["sources.yaml", "Graded as an example.", "Graded"]]],
    [
      "why a sentence is set aside",
      "sources.yaml:13:49",
      [
        [
          "sources.yaml",
          "as an example.\n",
          'as an example.\n  reading: [{ at: "2", as: background, because: It is }]\n',
        ],
      ],
    ],
    [
      "a question",
      "disagreements.yaml:2:10",
      [["disagreements.yaml", "[]\n", DISAGREEMENT.replace("it found?", "it")]],
    ],
    [
      "a position",
      "disagreements.yaml:5:16",
      [["disagreements.yaml", "[]\n", DISAGREEMENT.replace("Late.", "Late")]],
    ],
    [
      "what differs",
      "disagreements.yaml:6:12",
      [["disagreements.yaml", "[]\n", DISAGREEMENT.replace("The time.", "The")]],
    ],
    [
      "a reading",
      "disagreements.yaml:7:14",
      [["disagreements.yaml", "[]\n", DISAGREEMENT.replace("wrong.", "wrong")]],
    ],
    [
      "an assessment",
      "disagreements.yaml:8:15",
      [["disagreements.yaml", "[]\n", DISAGREEMENT.replace("none", "Early is")]],
    ],
  ])("refuses %s without an end", (_case, place, edits) => {
    expect(placesOf(sentenceIsWhole, { edits })).toEqual([`${place} sentence-is-whole`]);
  });

  it("lets a disagreement pass that has no assessment", () => {
    expect(placesOf(sentenceIsWhole, { edits: [["disagreements.yaml", "[]\n", DISAGREEMENT]] })).toEqual([]);
  });

  it("prints a short sentence whole, up to sixty characters", () => {
    const sixty = "Inspectors of the board, who came early, have found a crackk";
    expect(sixty).toHaveLength(60);
    expect(printedBy(sentenceIsWhole, says(sixty))).toContain(`no end: “${sixty}”`);
    expect(printedBy(sentenceIsWhole, says("It was"))).toContain("no end: “It was”");
    expect(printedBy(sentenceIsWhole, says(`A${sixty}`))).toContain(`no end: “…${sixty}”`);
  });

  it("prints the end of the sentence and what to do", () => {
    const start = "Inspectors of the board, who came early in the morning and left late, found ";
    expect(printedBy(sentenceIsWhole, says(`${start}a crack in`))).toBe(
      "claims.yaml:2:9  The sentence has no end: “…ho came early in the morning and left late, found a crack in”\n" +
        "  hint: Write what is missing, or its stop; put a text with a hash or a colon into quotation marks.   (sentence-is-whole)",
    );
  });
});
