import { describe, expect, it } from "vitest";
import { planIsNotFact } from "../../src/rules/plan-is-not-fact.ts";
import { faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const PAPER = [
  "Everybody has seen it now. They leave in the month of June.",
  "Nothing else is in this passage.",
  "A heading",
].join("\n");
const MARKED = { at: "paper.1", quote: "They leave in the month of June" };
const PLAIN = { at: "paper.1", quote: "Everybody has seen it now" };
const BOTH = { at: "paper.1", quote: "seen it now. They leave in" };
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

  it.each(["commentary", "reported"])("lets a sentence of kind %s rest on it", (kind) => {
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

const FUTURE = [
  "The board will shut all six gates on Monday, but the road was closed in March.",
  "The plan called for the gates to be shut by June, with the rest following in May.",
  "While the cause is not known, the keepers are expected to leave the valley.",
  "The planned repair was done by the end of May, before the deadline.",
].join("\n");
const SHUT = { at: "paper.1", quote: "shut all six gates on Monday" };
const ROAD = { at: "paper.1", quote: "the road was closed in March" };
const REST = { at: "paper.2", quote: "with the rest following in May" };
const CAUSE = { at: "paper.3", quote: "the cause is not known" };
const KEEPERS = { at: "paper.3", quote: "the keepers are expected to leave" };
const DONE = { at: "paper.4", quote: "repair was done by the end of May" };

describe.each([
  ["in the articles", true],
  ["against the lock", false],
])("planIsNotFact, %s,", (_mode, atHand) => {
  const told = (kind: string, says: string, ...evidence: readonly object[]): Held => ({
    claim: { says, kind, evidence },
    articles: { paper: FUTURE },
    atHand,
  });
  const faultsIn = (held: Held) => faultsOf(planIsNotFact, held);

  it.each([
    ["words after “will”", SHUT],
    ["words with the cue in them", KEEPERS],
    ["words further on in the clause of a plan", REST],
  ])("refuses a fact that rests on %s, whatever sources.yaml says", (_case, piece) => {
    expect(faultsIn(told("fact", "It is so.", piece))).toEqual([
      expect.stringContaining("rests on words that stand by a word of intention"),
    ]);
    expect(
      faultsIn(told("fact", "It is so.", { ...piece, plan: "The last passage says that it was done." })),
    ).toEqual([]);
    expect(faultsIn(told("fact", "It is so.", { ...piece, stance: "qualifies" }))).toEqual([]);
    expect(faultsIn(told("plan", "It is to be so.", piece))).toEqual([]);
  });

  it.each([
    ["another clause of the sentence", ROAD],
    ["the clause before it", CAUSE],
    ["what was planned and done", DONE],
    ["a quote that does not stand", { ...SHUT, quote: "shut all seven gates on Monday" }],
  ])("lets a fact pass that rests on %s", (_case, piece) => {
    expect(faultsIn(told("fact", "It is so.", piece))).toEqual([]);
  });

  it("refuses a reported sentence that tells a plan as done", () => {
    expect(faultsIn(told("reported", "The board says that it shut them.", SHUT))).toEqual([
      expect.stringContaining("The reported sentence “held” rests on words that stand by"),
    ]);
    expect(faultsIn(told("reported", "The board says that it will shut them.", SHUT))).toEqual([]);
    expect(faultsIn(told("reported", "The board says that it was closed.", ROAD))).toEqual([]);
  });

  it.each(["The gates will be shut.", "The gates are to be shut.", "The board plans to shut the gates."])(
    "refuses the fact “%s”",
    (says) => {
      expect(faultsIn(told("fact", says, ROAD))).toEqual([
        expect.stringContaining("speaks of what has not happened"),
      ]);
      expect(faultsIn(told("plan", says, ROAD))).toEqual([]);
      expect(faultsIn(told("judgement", says))).toEqual([]);
    },
  );

  it("refuses a plan that does not say that it is one", () => {
    expect(faultsIn(told("plan", "The gates were shut by the end of May.", SHUT))).toEqual([
      expect.stringContaining("The plan “held” does not say that it is one."),
    ]);
    expect(faultsIn(told("plan", "The original plan was to shut the gates.", SHUT))).toEqual([]);
  });

  it("tells once of a quote that is read as a plan and tells of one", () => {
    const held = {
      ...told("fact", "It is so.", SHUT, REST),
      sources: { paper: { reading: [{ at: "1", as: "plan" }] } },
    };
    expect(faultsIn(held)).toEqual([
      expect.stringContaining("which sources.yaml reads as a plan"),
      expect.stringContaining("stand by a word of intention"),
    ]);
  });

  it("points at the quote, and at the words of the sentence", () => {
    expect(pathsOf(planIsNotFact, told("fact", "It will be so.", ROAD, SHUT))).toEqual([
      "0.evidence.1.quote",
      "0.says",
    ]);
    expect(pathsOf(planIsNotFact, told("plan", "It is so.", SHUT))).toEqual(["0.says"]);
  });

  it("prints what to do", () => {
    expect(faultsIn(told("fact", "It will be so.", SHUT))).toEqual([
      "claims.yaml:1:1  The fact “held” rests on words that stand by a word of intention, such as “will” or “is to”: “shut all six gates on Monday”\n" +
        "  hint: Say that it is intended (kind: plan, where no speaker is named), quote words that say it happened, or say under plan: why they tell of none.   (plan-is-not-fact)",
      "claims.yaml:1:1  The fact “held” speaks of what has not happened: “will”\n" +
        "  hint: Make it kind: plan, or say what has happened.   (plan-is-not-fact)",
    ]);
    expect(faultsIn(told("plan", "It is so.", SHUT))).toEqual([
      "claims.yaml:1:1  The plan “held” does not say that it is one.\n" +
        "  hint: Say that it is intended. e.g. “is to”, “will”, “is expected to”, “the plan was to”   (plan-is-not-fact)",
    ]);
  });

  it("asks for a new lock where it was written before plans were recorded", () => {
    const briefing = heldBriefing(told("fact", "It is so.", SHUT));
    const evidence = briefing.lock!.evidence.map(({ planned: _planned, ...entry }) => entry);
    const old = { ...briefing, lock: { ...briefing.lock!, evidence } };
    expect(planIsNotFact.check(old).map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      "The lock does not record whether paper.1 tells this as a plan: “shut all six gates on Monday” " +
        "Write data/dam/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR",
    ]);
    expect(planIsNotFact.check({ ...old, lock: undefined })).toEqual([]);
  });
});
