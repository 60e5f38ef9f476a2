import { describe, expect, it } from "vitest";
import { quotationStandsInEvidence } from "../../src/rules/quotation-stands-in-evidence.ts";
import { placesOf, printedBy } from "./example-briefing.ts";
import { figureFaults, told } from "./figured-briefing.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const SAYS = "A crack was found in Halvern Dam.";
/** The quote: found a crack in Halvern Dam. */
const saying = (says: string) =>
  placesOf(quotationStandsInEvidence, { edits: [["claims.yaml", SAYS, says]] });
const FAULT = ["claims.yaml:2:9 quotation-stands-in-evidence"];

describe("quotationStandsInEvidence", () => {
  it.each([
    "They say that they “found a crack”.",
    'They say that they "found a crack".',
    "They say that they ‘found a crack’ and «found a crack in Halvern Dam».",
    "They “found a crack,” and no other.",
    "“Found a crack” is what they say.",
    "They found a “crack”, and the inspectors’ hut is dry.",
    "The Quillmere Courier tells of it in “The crack”.",
    "They are called the “inspectors”.",
  ])("lets pass: %s", (says) => {
    expect(saying(says)).toEqual([]);
  });

  it.each([
    "They say that it is “a scandal and a crime”.",
    'They say that it is "a scandal and a crime".',
    "They say that it is ‘a scandal and a crime’.",
    "They say that it is «a scandal and a crime».",
    "They say that it is “a scandal and a crime.",
    "They found a “gap”.",
    "They found “a crack in Halvern Dams”.",
    "They found “a crack … Halvern Dam”.",
    "They say that they “Found a crack”.",
    "They found a “rack”.",
  ])("refuses: %s", (says) => {
    expect(saying(says)).toEqual(FAULT);
  });

  it("takes the quotes of its own claim and no other’s, unless it is told from none", () => {
    const other = [
      "- id: one-crack\n  says: There is one crack.",
      "- id: other\n  says: It is a “dam of Halvern”.\n  kind: fact\n  evidence: [{ at: courier.2, quote: Inspectors found a crack }]\n- id: one-crack\n  says: There is one “found crack”.",
    ] as const;
    expect(judgedPlaces(quotationStandsInEvidence, ["claims.yaml", ...other])).toHaveLength(2);
    expect(
      judgedPlaces(quotationStandsInEvidence, [
        "claims.yaml",
        other[0],
        other[1].replace("dam of Halvern", "crack in Halvern Dam").replace("found crack", "crack"),
      ]),
    ).toEqual(["claims.yaml:7:9 quotation-stands-in-evidence"]);
  });

  it.each([
    ["claims.yaml", "the crack grows", "the crack is “beyond repair”", "claims.yaml:11:9"],
    ["judgements.yaml", "It is small.", "It is “too small”.", "judgements.yaml:6:54"],
    ["judgements.yaml", "saw the crack once", "saw a “gaping hole” once", "judgements.yaml:4:14"],
    ["judgements.yaml", "A second look at", "A “second look” at", "judgements.yaml:5:18"],
    ["judgements.yaml", "They look again.", "They “look again”.", "judgements.yaml:17:31"],
    ["comparison.yaml", "Is there a crack?", "Is there a “hole”?", "comparison.yaml:1:24"],
    ["briefing.yaml", "title: Dam\n", "title: The “holy” dam\n", "briefing.yaml:1:8"],
    ["sources.yaml", "Invented news report.", "An “independent” report.", "sources.yaml:8:15"],
  ])("holds %s: %s → %s", (file, from, to, place) => {
    expect(judgedPlaces(quotationStandsInEvidence, [file, from, to])).toEqual([
      `${place} quotation-stands-in-evidence`,
    ]);
    const quoted = to.replace(/“[^”]*”/u, "“crack”");
    expect(judgedPlaces(quotationStandsInEvidence, [file, from, quoted])).toEqual([]);
  });

  it("lets an edition say what it changes", () => {
    expect(
      placesOf(quotationStandsInEvidence, {
        edits: [["briefing.yaml", "Initial coverage.", "It says “crack” where it said “hole”."]],
      }),
    ).toEqual([]);
  });

  it("lets a sentence from documents name them", () => {
    const faults = (says: string) =>
      figureFaults(quotationStandsInEvidence, {}, told(says, "documents: [gazette]"));
    expect(faults("The gazette is the “State Press”.")).toEqual([]);
    expect(faults("The gazette counts “spies”.")).toHaveLength(1);
  });

  it("prints the words and the nearest that are there", () => {
    expect(
      printedBy(quotationStandsInEvidence, {
        edits: [["claims.yaml", SAYS, "They “found a big crack in Halvern Dam”."]],
      }),
    ).toBe(
      "claims.yaml:2:9  The words in quotation marks stand in no quote of “crack-found”: “found a big crack in Halvern Dam”\n" +
        "  hint: The nearest words there: “found a crack in Halvern Dam”. Copy them, or say it in your own words, without quotation marks.   (quotation-stands-in-evidence)",
    );
    expect(
      judgedPrinted(quotationStandsInEvidence, [
        "claims.yaml",
        "the dam holds",
        "the dam is “as firm as rock”",
      ]),
    ).toBe(
      "claims.yaml:15:9  The words in quotation marks stand in no quote that “dam-holds” rests on: “as firm as rock”\n" +
        "  hint: Quote the passage that has them as evidence, or say it in your own words, without quotation marks.   (quotation-stands-in-evidence)",
    );
  });
});
