import { describe, expect, it } from "vitest";
import { likelihoodIsIcd203 } from "../../src/rules/likelihood-is-icd203.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const GROWS = "It is likely that the crack grows.";
const judgement = (says: string) => judgedPrinted(likelihoodIsIcd203, ["claims.yaml", GROWS, says]);

describe("likelihoodIsIcd203", () => {
  it.each([
    "There is almost no chance that the crack grows.",
    "The crack improbably grows.",
    "There is a roughly even chance that the crack grows in May.",
    "What the board calls “possible” is unlikely.",
    "Of “80 %” of the gates it is nearly certain.",
  ])("lets a judgement pass that says “%s”", (says) => {
    expect(judgement(says)).toBe("");
  });

  it.each([
    ["no estimate", "The crack grows.", "“crack-grows” does not say how likely it is."],
    ["two terms", "It is likely now and unlikely later.", "likely it is 2 times: “likely” and “unlikely”."],
    [
      "another word alone",
      "The crack could grow.",
      "estimates with “could”, which no table gives a meaning.",
    ],
    ["another word beside a term", "It is likely that it might grow.", "estimates with “might”"],
    ["another degree", "It is highly likely that it grows.", "estimates with “highly likely”"],
    ["a term in quotation marks alone", "The crack is “likely” to grow.", "does not say how likely it is."],
    ["a percentage", "It is likely, at 70 %, that it grows.", "gives a percentage, “70 %”."],
    [
      "a percentage in words",
      "It is likely that 70 percent of it grows.",
      "gives a percentage, “70 percent”.",
    ],
  ])("refuses a judgement with %s", (_case, says, message) => {
    const printed = judgement(says);
    expect(printed).toContain("claims.yaml:11:9");
    expect(printed).toContain(message);
    expect(printed.match(/\(likelihood-is-icd203\)/gu)).toHaveLength(1);
  });

  it.each([
    ["claims.yaml", "There is one crack.", "There is likely one crack.", "7:9", "of kind assumption"],
    ["claims.yaml", "There is one crack.", "There is most probably one crack.", "7:9", "“most probably”"],
    ["judgements.yaml", "It stays as it is.", "It is unlikely to stay as it is.", "6:29", "no judgement"],
    [
      "judgements.yaml",
      "A second look at the crack.",
      "A look, which is very likely.",
      "5:18",
      "“very likely”",
    ],
    ["briefing.yaml", "An example", "A likely example", "3:11", "“likely”"],
    ["sources.yaml", "Written for this example.", "It is probably from there.", "9:15", "“probably”"],
  ])("refuses a term elsewhere: %s, %s", (file, from, to, place, message) => {
    expect(judgedPlaces(likelihoodIsIcd203, [file, from, to])).toEqual([
      `${file}:${place} likelihood-is-icd203`,
    ]);
    expect(judgedPrinted(likelihoodIsIcd203, [file, from, to])).toContain(message);
  });

  it("lets words of others pass, and words that are in no table", () => {
    expect(
      judgedPlaces(
        likelihoodIsIcd203,
        ["claims.yaml", "There is one crack.", "They call one crack “very likely”, and it might be so."],
        ["briefing.yaml", "An example", "A remote dam"],
      ),
    ).toEqual([]);
  });

  it.each([
    [
      "an estimate that is not given",
      "The crack grows.",
      "does not say how likely it is.",
      "Say it by one of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain; what is certain is no judgement.",
    ],
    [
      "two terms",
      "It is likely now and unlikely later.",
      "says how likely it is 2 times: “likely” and “unlikely”.",
      "Make a judgement of each, or leave one out.",
    ],
    [
      "a percentage",
      "It is likely, at 70 %, that it grows.",
      "gives a percentage, “70 %”.",
      "Leave it out: the range of the term is printed beside it, and a number of a source belongs into a sentence of its own.",
    ],
  ])("prints what to do about %s", (_case, says, message, hint) => {
    expect(judgement(says)).toBe(
      `claims.yaml:11:9  The judgement “crack-grows” ${message}\n  hint: ${hint}   (likelihood-is-icd203)`,
    );
  });

  it("names every other estimate of a judgement, and a count that is no percentage not at all", () => {
    expect(judgement("It could be, and might be, 70 metres.")).toContain(
      "estimates with “could” and “might”, which",
    );
    expect(judgement("It is likely that 70 metres of it grow.")).toBe("");
  });

  it("tells two terms and another estimate each", () => {
    const printed = judgement("It is likely now and unlikely later, and might be so.");
    expect(printed).toContain("estimates with “might”, which no table gives a meaning.");
    expect(printed).toContain("says how likely it is 2 times: “likely” and “unlikely”.");
  });

  it("prints what to do about a term in a sentence of another kind, and in a text", () => {
    expect(
      judgedPrinted(likelihoodIsIcd203, ["claims.yaml", "There is one crack.", "It is likely one."]),
    ).toBe(
      "claims.yaml:7:9  The sentence “one-crack” is of kind assumption, and estimates with “likely”.\n" +
        "  hint: Make it a judgement with a basis; if a source says so, put its words into quotation marks.   (likelihood-is-icd203)",
    );
    expect(judgedPrinted(likelihoodIsIcd203, ["briefing.yaml", "An example", "A likely example"])).toBe(
      "briefing.yaml:3:11  The text is no judgement, and estimates with “likely”.\n" +
        "  hint: Make a claim of kind judgement of it, say it without an estimate, or put words of others into quotation marks.   (likelihood-is-icd203)",
    );
  });

  it("prints the terms that may stand there", () => {
    expect(judgement("The crack may grow.")).toBe(
      "claims.yaml:11:9  The judgement “crack-grows” estimates with “may”, which no table gives a meaning.\n" +
        "  hint: Say it by one of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.   (likelihood-is-icd203)",
    );
  });
});
