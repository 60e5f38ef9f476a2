import { describe, expect, it } from "vitest";
import { planIsNotFact } from "../../src/rules/plan-is-not-fact.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const PAPER = [
  "Everybody has seen it now. They will leave by June.",
  "Nothing else is in this passage.",
  "A heading",
].join("\n");
const MARKED = { at: "paper.1", quote: "They will leave by June" };
const PLAIN = { at: "paper.1", quote: "Everybody has seen it now" };
const BOTH = { at: "paper.1", quote: "seen it now. They will leave" };
const ELSEWHERE = { at: "paper.2", quote: "Nothing else is in this passage" };

const faults = (kind: string, evidence: readonly object[], reading: readonly object[], atHand = true) =>
  faultsOf(planIsNotFact, {
    claim: { says: "They left by June.", kind, evidence },
    articles: { paper: PAPER },
    sources: { paper: { reading } },
    atHand,
  });
const SENTENCE = [{ at: "1.2", as: "plan" }];
const PASSAGE = [{ at: "1", as: "plan" }];

describe("planIsNotFact", () => {
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
    ["a sentence that is read otherwise", [MARKED], [{ at: "1.2", as: "commentary" }]],
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

  it("points at the quote", () => {
    expect(
      pathsOf(planIsNotFact, {
        claim: { says: "It is so.", evidence: [ELSEWHERE, MARKED] },
        articles: { paper: PAPER },
        sources: { paper: { reading: SENTENCE } },
      }),
    ).toEqual(["0.evidence.1.quote"]);
  });

  it("prints the sentence and what to do", () => {
    expect(faults("fact", [MARKED], SENTENCE)).toEqual([
      "claims.yaml:1:1  The fact “held” rests on sentence 2 of paper.1, which sources.yaml reads as a plan.\n" +
        "  hint: Make it kind: plan and say that it is intended, or quote a sentence that says it happened.   (plan-is-not-fact)",
    ]);
  });
});
