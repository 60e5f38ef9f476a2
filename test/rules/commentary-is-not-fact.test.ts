import { describe, expect, it } from "vitest";
import { commentaryIsNotFact } from "../../src/rules/commentary-is-not-fact.ts";
import { faultsOf, heldBriefing, pathsOf } from "./held-claim.ts";

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

  const FERRY = "The crossing deserves better than a ferry.";
  const CUED = { at: "paper.1", quote: "The crossing deserves better" };
  const ferry = (claim: object, quote: object = CUED) => ({
    claim: { says: "It is so.", evidence: [quote], ...claim },
    articles: { paper: FERRY },
  });

  it("prints the word of judgement, or that it stands beside the quote", () => {
    expect(faultsOf(commentaryIsNotFact, ferry({}))).toEqual([
      "claims.yaml:1:1  The fact “held” rests on words in which paper.1 comments, by “deserves”: “The crossing deserves better”\n" +
        "  hint: Make it kind: commentary and say whose view it is, quote other words, or say under comment: why these are none.   (commentary-is-not-fact)",
    ]);
    expect(faultsOf(commentaryIsNotFact, ferry({}, { ...CUED, quote: "better than a ferry" }))).toEqual([
      expect.stringContaining("in which paper.1 comments, by a word beside the quote: “better than a ferry”"),
    ]);
    expect(pathsOf(commentaryIsNotFact, ferry({}))).toEqual(["0.evidence.0.quote"]);
  });

  it.each([
    ["a sentence of another kind", ferry({ kind: "commentary" })],
    ["a quote that contradicts", ferry({}, { ...CUED, stance: "contradicts" })],
    ["a quote that does not stand", ferry({}, { ...CUED, quote: "The crossing deserved better" })],
  ])("takes no word of judgement amiss in %s", (_case, held) => {
    expect(faultsOf(commentaryIsNotFact, held)).toEqual([]);
  });

  it("reads words of judgement in a quote where there is no lock", () => {
    const { lock: _lock, ...briefing } = heldBriefing(ferry({}));
    expect(commentaryIsNotFact.check({ ...briefing, lock: undefined })).toHaveLength(1);
  });

  it("tells a quote once that is commentary by the register and by its words, and every other", () => {
    const twice = {
      ...ferry({ evidence: [CUED, { at: "paper.2", quote: "The weir deserves better" }] }),
      articles: { paper: `${FERRY}\nThe weir deserves better.` },
      others: [{ id: "other", says: "It is.", evidence: [{ at: "paper.2", quote: "weir deserves better" }] }],
      sources: { paper: { reading: [{ at: "1", as: "commentary" }] } },
    };
    expect(pathsOf(commentaryIsNotFact, twice)).toEqual([
      "0.evidence.0.quote",
      "0.evidence.1.quote",
      "1.evidence.0.quote",
    ]);
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
