import { describe, expect, it } from "vitest";
import { negationIsKept } from "../../src/rules/negation-is-kept.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const faults = (says: string, ...quotes: readonly string[]) =>
  faultsOf(negationIsKept, { claim: { says }, quotes });

describe("negationIsKept", () => {
  it.each([
    ["no negation on either side", "They left the base.", "they have left the base"],
    ["the same negation", "They did not leave.", "they did not leave the base"],
    ["another word for it", "Nobody is in danger.", "there is no danger to anyone"],
    ["a short form", "They haven’t left.", "they have not left the base"],
    ["“without” for “no”", "It gave no details.", "without providing further details"],
    ["a double form", "They did not rule out a return.", "did not rule out a return there"],
    ["the same limit", "Only a few of them left.", "only a few of them have left"],
    ["a negation that another quote has", "It did not leave.", "it was there and did not leave"],
    ["a name with “non-” in it", "Non-state groups left.", "of non-state armed groups there"],
    ["a bound, which is a hedge", "No more than 40 left.", "no more than 40 people left"],
  ])("lets a sentence pass with %s", (_case, says, quote) => {
    expect(faults(says, quote)).toEqual([]);
  });

  it.each([
    [
      "a lost “not”",
      "They left.",
      "they did not leave the base",
      "denies once; the sentence does so not at all",
    ],
    ["an added “not”", "They did not leave.", "they did leave the base", "denies with “not”"],
    ["a lost “no”", "There is danger.", "there is no danger to anyone", "denies once"],
    ["an added “nobody”", "Nobody left.", "they all left the base", "denies with “Nobody”"],
    ["a lost “without”", "It gave details.", "without providing further details", "denies once"],
    [
      "half of a double form",
      "They ruled out a return.",
      "did not rule out a return there",
      "denies 2 times; the sentence does so once",
    ],
    ["the other half", "They did not allow a return.", "did not rule out a return there", "denies 2 times"],
    [
      "an affirmation for a double form",
      "They allowed a return.",
      "did not rule out a return there",
      "denies 2 times",
    ],
    ["a lost “only”", "A few left.", "only a few of them have left", "limits once"],
    ["an added “only”", "They only left.", "they have all left the base", "limits with “only”"],
    ["an added “never”", "They never left.", "they have all left the base", "denies with “never”"],
    [
      "a second “not”",
      "They did not say that they did not leave.",
      "they did not leave the base",
      "denies with “not” and “not”",
    ],
    ["a denial for a limit", "They did not leave.", "only they did leave the base", "denies with “not”"],
  ])("refuses a sentence with %s", (_case, says, quote, message) => {
    expect(faults(says, quote).join("\n")).toContain(message);
  });

  it("counts a word once that two quotes share", () => {
    const evidence = [
      { at: "paper.1", quote: "did not rule out a return" },
      { at: "paper.1", quote: "rule out a return to the base" },
    ];
    const articles = { paper: "They did not rule out a return to the base." };
    const says = "They did not rule out a return.";
    expect(faultsOf(negationIsKept, { claim: { says, evidence }, articles })).toEqual([]);
  });

  it("asks for one negation where two sources deny the same", () => {
    const evidence = [
      { at: "paper.1", quote: "they did not leave" },
      { at: "other.1", quote: "nobody left the base" },
    ];
    const articles = { paper: "So they did not leave.", other: "There, nobody left the base." };
    expect(faultsOf(negationIsKept, { claim: { says: "They did not leave.", evidence }, articles })).toEqual(
      [],
    );
    expect(faultsOf(negationIsKept, { claim: { says: "They left.", evidence }, articles })).toHaveLength(1);
  });

  it("asks for both where one source denies two things", () => {
    const quotes = ["they did not leave the base", "nor has any of them been seen"];
    expect(faults("They did not leave, and none was seen.", ...quotes)).toEqual([]);
    expect(faults("They did not leave, and some were seen.", ...quotes)).toHaveLength(1);
  });

  it("counts what quotes deny that are not found, each by itself", () => {
    const quotes = ["they were not seen", "they were not heard"];
    const articles = { paper: "Something else." };
    const held = (says: string) => faultsOf(negationIsKept, { claim: { says }, quotes, articles });
    expect(held("They were not seen and not heard.")).toEqual([]);
    expect(held("They were not seen.")).toEqual([expect.stringContaining("denies 2 times")]);
  });

  it("looks only at quotes that support", () => {
    const quotes = [
      { quote: "they have left the base" },
      { quote: "they did not leave it", stance: "contradicts" },
    ];
    expect(faultsOf(negationIsKept, { claim: { says: "They left." }, quotes })).toEqual([]);
  });

  it.each(["gap", "judgement", "assumption"])("leaves a sentence of kind %s alone", (kind) => {
    expect(faultsOf(negationIsKept, { claim: { says: "Nobody says when.", kind }, quotes: [] })).toEqual([]);
  });

  it("lets a sentence of context deny only what its document’s entry denies", () => {
    const context = (says: string, title: string) =>
      faultsOf(negationIsKept, {
        claim: { says, kind: "context", documents: ["table"] },
        documented: { observations: new Map(), numbers: new Map(), titles: new Map([["table", title]]) },
      });
    expect(context("It counts no sailors.", "Troops, without sailors")).toEqual([]);
    expect(context("It counts troops.", "Troops, without sailors")).toEqual([]);
    expect(context("It counts no sailors.", "Troops and sailors")).toHaveLength(1);
    expect(context("The army denied losses.", "Losses that the army denied")).toEqual([]);
    const claim = { says: "It counts no sailors.", kind: "context", documents: ["table"] };
    expect(faultsOf(negationIsKept, { claim })).toHaveLength(1);
  });

  it("points at the words of the sentence", () => {
    const paths = (says: string) =>
      pathsOf(negationIsKept, { claim: { says }, quotes: ["they did not leave the base"] });
    expect(paths("They left.")).toEqual(["0.says"]);
    expect(paths("They did not leave.")).toEqual([]);
  });

  it("prints what to do", () => {
    expect(faults("They left.", "they did not leave the base")).toEqual([
      "claims.yaml:1:1  What the sentence “held” is taken from denies once; the sentence does so not at all.\n" +
        "  hint: Say it in the sentence too; a double form is kept as it is. e.g. “did not rule out”   (negation-is-kept)",
    ]);
    expect(faults("They did not rule out a return.", "they left the base")).toEqual([
      "claims.yaml:1:1  The sentence “held” denies with “not” and “rule”, and its quotes do so not at all.\n" +
        "  hint: Quote the words that say so, or leave it out; a double form is kept as it is.   (negation-is-kept)",
    ]);
  });
});
