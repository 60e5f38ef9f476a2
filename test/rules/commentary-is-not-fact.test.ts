import { describe, expect, it } from "vitest";
import { commentaryIsNotFact } from "../../src/rules/commentary-is-not-fact.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const PAPER = [
  "Everybody has seen it now. They merit better than that.",
  "Nothing else is in this passage.",
  "A heading",
].join("\n");
const MARKED = { at: "paper.1", quote: "They merit better than that" };
const PLAIN = { at: "paper.1", quote: "Everybody has seen it now" };
const BOTH = { at: "paper.1", quote: "seen it now. They merit better" };
const ELSEWHERE = { at: "paper.2", quote: "Nothing else is in this passage" };

const faults = (kind: string, evidence: readonly object[], reading: readonly object[], atHand = true) =>
  faultsOf(commentaryIsNotFact, {
    claim: { says: "They merit better.", kind, evidence },
    articles: { paper: PAPER },
    sources: { paper: { reading } },
    atHand,
  });
const SENTENCE = [{ at: "1.2", as: "commentary" }];
const PASSAGE = [{ at: "1", as: "commentary" }];

describe("commentaryIsNotFact", () => {
  it.each([
    ["a quote of the marked sentence", [MARKED], SENTENCE],
    ["a quote of a marked passage", [PLAIN], PASSAGE],
    ["a quote that runs into the marked sentence", [BOTH], SENTENCE],
    ["one such quote beside another", [ELSEWHERE, MARKED], SENTENCE],
    ["a passage read otherwise but for the sentence", [MARKED], [{ at: "1", as: "background" }, ...SENTENCE]],
  ])("refuses a fact that rests on %s", (_case, evidence, reading) => {
    expect(faults("fact", evidence, reading)).toHaveLength(1);
    expect(faults("fact", evidence, reading, false)).toHaveLength(1);
  });

  it.each([
    ["the sentence beside the marked one", [PLAIN], SENTENCE],
    ["another passage", [ELSEWHERE], PASSAGE],
    ["a sentence that nobody marked", [MARKED], []],
    ["a sentence that is read otherwise", [MARKED], [{ at: "1.2", as: "plan" }]],
    [
      "a sentence that is read otherwise than its passage",
      [PLAIN],
      [...PASSAGE, { at: "1.1", as: "background" }],
    ],
    [
      "other words, which the marked ones contradict",
      [ELSEWHERE, { ...MARKED, stance: "contradicts" }],
      SENTENCE,
    ],
    [
      "a quote that does not stand, which another rule refuses",
      [{ ...MARKED, quote: "They shall not leave" }],
      SENTENCE,
    ],
  ])("lets a fact pass that rests on %s", (_case, evidence, reading) => {
    expect(faults("fact", evidence, reading)).toEqual([]);
  });

  it.each(["plan", "commentary", "reported"])("lets a sentence of kind %s rest on it", (kind) => {
    expect(faults(kind, [MARKED], SENTENCE)).toEqual([]);
  });

  it.each([
    ["in the quote", "The crossing deserves better"],
    ["before the quote", "better than a ferry"],
  ])("refuses a fact by a word of judgement %s, unless the reason is given", (_case, quote) => {
    const told = (fields: object) =>
      faultsOf(commentaryIsNotFact, {
        claim: { says: "It is so.", evidence: [{ at: "paper.1", quote, ...fields }] },
        articles: { paper: "The crossing deserves better than a ferry." },
      });
    expect(told({})).toEqual([expect.stringContaining("in which paper.1 comments")]);
    expect(told({ comment: "It is told as a thing." })).toEqual([]);
  });

  it("points at the quote", () => {
    expect(
      pathsOf(commentaryIsNotFact, {
        claim: { says: "It is so.", evidence: [ELSEWHERE, MARKED] },
        articles: { paper: PAPER },
        sources: { paper: { reading: SENTENCE } },
      }),
    ).toEqual(["0.evidence.1.quote"]);
  });

  it("prints the sentence and what to do", () => {
    expect(faults("fact", [MARKED], SENTENCE)).toEqual([
      "claims.yaml:1:1  The fact “held” rests on sentence 2 of paper.1, which sources.yaml reads as commentary.\n" +
        "  hint: Make it kind: commentary and say whose view it is, or quote a sentence that reports it.   (commentary-is-not-fact)",
    ]);
  });
});
