import { describe, expect, it } from "vitest";
import { completeLock } from "../../src/claim/complete-lock.ts";
import { sentenceIsNotCopied } from "../../src/rules/sentence-is-not-copied.ts";
import { changedBriefing, faultsOf, heldBriefing, pathsOf } from "./held-claim.ts";

const PAPER = [
  "The board’s two inspectors, who came by boat, found a well-hidden crack in the dam.",
  "The U.S. engineer saw it too, and left on the very same evening.",
].join("\n");
const OTHER = "Nobody in the village was told about any of it until much later.";

const held = (says: string, atHand = true) => ({
  claim: { says },
  articles: { paper: PAPER, other: OTHER },
  atHand,
});
const faults = (says: string, atHand?: boolean) => faultsOf(sentenceIsNotCopied, held(says, atHand));

describe("sentenceIsNotCopied", () => {
  it.each([
    ["words of its own", "Inspectors discovered the damage."],
    ["seven words in a row", "There is a well-hidden crack in the dam."],
    ["seven words and a word between", "Who came by boat, found one well-hidden crack in the dam."],
    ["words in quotation marks", "It says that they “found a well-hidden crack in the dam” there."],
    ["a quotation that interrupts a run", "Who came by boat, “found” a well-hidden crack in the dam."],
    ["eight words of two articles", "A well-hidden crack in the village was told."],
    [
      "the same words in another order",
      "In the dam a crack was found by two well-hidden inspectors of the board.",
    ],
  ])("lets a sentence pass with %s", (_case, says) => {
    expect(faults(says)).toEqual([]);
    expect(faults(says, false)).toEqual([]);
  });

  it.each([
    [
      "eight words in a row",
      "They found a well-hidden crack in the dam.",
      "found a well hidden crack in the dam",
    ],
    [
      "more, without the comma",
      "Two inspectors who came by boat found a crack.",
      "two inspectors who came by boat found a",
    ],
    [
      "another apostrophe",
      "The board's two inspectors, who came by boat, left.",
      "the board's two inspectors who came by boat",
    ],
    ["capitals", "WHO CAME BY BOAT FOUND A WELL-HIDDEN crack.", "who came by boat found a well hidden crack"],
    [
      "an abbreviation without its points",
      "The US engineer saw it too and left.",
      "the us engineer saw it too and left",
    ],
    [
      "words across the end of a passage",
      "A crack in the dam: the US engineer saw it.",
      "crack in the dam the us engineer saw it",
    ],
    [
      "words of another article",
      "The village was told about any of it until now.",
      "the village was told about any of it until",
    ],
    [
      "too long a quotation",
      "“The board’s two inspectors, who came by boat, found a well-hidden crack in the dam.”",
      "the board's two inspectors who came by boat found a well hidden crack in the dam",
    ],
  ])("refuses a sentence with %s", (_case, says, run) => {
    expect(faults(says)).toEqual([expect.stringContaining(`in a row from an article: “${run}”`)]);
  });

  it("refuses a sentence that was changed after it was compared", () => {
    const says = "Inspectors discovered the damage.";
    const changed = changedBriefing(held(says), "Inspectors found the damage.");
    expect(sentenceIsNotCopied.check(changed).map(({ message }) => message)).toEqual([
      "The sentence “held” was not compared with the articles.",
    ]);
    expect(sentenceIsNotCopied.check(changedBriefing(held(says), says))).toEqual([]);
  });

  it("does not take a copied sentence into the lock", () => {
    expect(faults("They found a well-hidden crack in the dam.", false)).toEqual([
      expect.stringContaining("was not compared with the articles"),
    ]);
  });

  it("takes no sentence into the lock while an article is missing", () => {
    const { shelf = new Map(), lock, ...testimony } = heldBriefing(held("Inspectors discovered the damage."));
    expect(lock?.checkedSentences).toHaveLength(1);
    const missing = new Map([...shelf, ["other", { kind: "absent" } as const]]);
    expect(completeLock(lock!, { ...testimony, lock }, missing).checkedSentences).toEqual([]);
  });

  it("points at the words of the sentence", () => {
    const copied = "They found a well-hidden crack in the dam.";
    expect(pathsOf(sentenceIsNotCopied, held(copied))).toEqual(["0.says"]);
    expect(pathsOf(sentenceIsNotCopied, { ...held(copied), atHand: false })).toEqual(["0.says"]);
    expect(pathsOf(sentenceIsNotCopied, held("Inspectors discovered the damage."))).toEqual([]);
  });

  it("says nothing without the articles where there is no lock, for every quote says so", () => {
    const { lock: _lock, ...briefing } = heldBriefing({ ...held("They left."), atHand: false });
    expect(sentenceIsNotCopied.check({ ...briefing, lock: undefined })).toEqual([]);
    const { lock: _other, ...shelved } = heldBriefing(held("They left."));
    expect(sentenceIsNotCopied.check({ ...shelved, lock: undefined })).toEqual([]);
  });

  it("prints what to do without the articles", () => {
    expect(faults("They found a well-hidden crack in the dam.", false)).toEqual([
      "claims.yaml:1:1  The sentence “held” was not compared with the articles.\n" +
        "  hint: Check with the articles at hand, which writes data/dam/evidence.lock.json: npm run check -- --articles DIR   (sentence-is-not-copied)",
    ]);
  });

  it("prints what to do", () => {
    expect(faults("They found a well-hidden crack in the dam.")).toEqual([
      "claims.yaml:1:1  The sentence “held” copies 8 words in a row from an article: “found a well hidden crack in the dam”\n" +
        "  hint: Say it in words of your own, or put what must stay as it is into quotation marks.   (sentence-is-not-copied)",
    ]);
  });
});
