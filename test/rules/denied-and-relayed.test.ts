import { describe, expect, it } from "vitest";
import { negationIsKept } from "../../src/rules/negation-is-kept.ts";
import { speakerIsKept } from "../../src/rules/speaker-is-kept.ts";
import { changedBriefing, faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const QUOTE = "the crack leaked water in May";
const ENTITIES = [
  { id: "board", name: "the Halvern Water Board", kind: "organisation", aliases: ["The board", "the board"] },
  { id: "noor", name: "Ali Noor", kind: "person", aliases: ["Noor"] },
  { id: "officials", name: "officials", kind: "unnamed-person" },
];

function told(saying: string, says: string, fields: object = {}): Held {
  return {
    claim: { says, kind: "reported", evidence: [{ at: "paper.1", quote: QUOTE, said: "board", ...fields }] },
    articles: { paper: `${saying} ${QUOTE}.` },
    entities: ENTITIES,
  };
}

const faults = (held: Held) => [speakerIsKept, negationIsKept].flatMap((rule) => faultsOf(rule, held));

const TURNED = [
  "denied that",
  "denied claims that",
  "did not say that",
  "would not confirm that",
  "said it doubted that",
  "dismissed reports that",
  "rejected Noor’s charge that",
  "declined to confirm that",
  "neither confirmed nor denied that",
];

describe("a saying that is denied, doubted or withheld", () => {
  it.each(TURNED)("is no saying: the board %s", (saying) => {
    expect(faults(told(`The board ${saying}`, `The board said that ${QUOTE}.`))).toHaveLength(1);
    expect(faults(told(`The board ${saying}`, `The board confirmed that ${QUOTE}.`))).toHaveLength(1);
  });

  it.each(TURNED)("is told as it is: the board %s", (saying) => {
    expect(faults(told(`The board ${saying}`, `The board ${saying} ${QUOTE}.`))).toEqual([]);
  });

  it.each(["denied that", "doubts that", "did not say that", "would not confirm that"])(
    "is not made of a plain saying: %s",
    (saying) => {
      expect(faults(told("The board said that", `The board ${saying} ${QUOTE}.`))).toHaveLength(1);
    },
  );

  it("does not change a plain saying", () => {
    expect(faults(told("The board said that", `The board said that ${QUOTE}.`))).toEqual([]);
  });

  it("is no denial where it is doubted, and no doubt where it is denied", () => {
    expect(faults(told("The board doubted that", `The board denied that ${QUOTE}.`))).not.toEqual([]);
    expect(faults(told("The board denied that", `The board doubted that ${QUOTE}.`))).not.toEqual([]);
  });

  it("makes no fact, and takes a reason", () => {
    const held = told("The board did not say that", "The crack leaked water in May.", { said: undefined });
    const fact = { ...held, claim: { ...held.claim, kind: "fact" } };
    expect(faultsOf(speakerIsKept, fact)).toHaveLength(1);
    const excused = told("The board denied that", `The board said that ${QUOTE}.`, {
      voice: "It said so later.",
    });
    expect(faultsOf(speakerIsKept, excused)).toEqual([]);
  });

  it("is one of several words that deny, and stands for none of the others", () => {
    const quote = "the crack did not leak in May";
    const denied = (says: string, words = quote): Held => ({
      ...told("", says, { quote: words }),
      articles: { paper: `The board denied that ${words}.` },
    });
    const negations = (held: Held) => faultsOf(negationIsKept, held);
    expect(negations(denied(`The board denied that ${quote}.`))).toEqual([]);
    expect(negations(denied("The board denied that the crack leaked in May."))).toHaveLength(1);
    expect(negations(denied(`The board denied that ${quote}.`, QUOTE))).toHaveLength(1);
    expect(negations(denied(`It was not May, and the board denied that ${QUOTE}.`, QUOTE))).toHaveLength(1);
  });

  it("is kept beside a plain one", () => {
    const shut = { at: "paper.2", quote: "the gate was shut then", said: "board" };
    const denied = { at: "paper.1", quote: QUOTE, said: "board" };
    const held: Held = {
      claim: {
        says: `The board denied that ${QUOTE} and said the gate was shut.`,
        kind: "reported",
        evidence: [shut, denied],
      },
      articles: { paper: `The board denied that ${QUOTE}.\nThe board said the gate was shut then.` },
      entities: ENTITIES,
    };
    expect(faultsOf(negationIsKept, held)).toEqual([]);
  });

  it("is a denial like another where no lock tells of it", () => {
    const briefing = heldBriefing(told("The board denied that", `The board denied that ${QUOTE}.`));
    const evidence = briefing.lock!.evidence.map(({ spoken: _spoken, ...entry }) => entry);
    const count = (lock: typeof briefing.lock) => negationIsKept.check({ ...briefing, lock }).length;
    expect(count(briefing.lock)).toBe(0);
    expect(count({ ...briefing.lock!, evidence })).toBe(1);
    expect(count(undefined)).toBe(1);
  });

  it("prints how it is told in the article, and what to do", () => {
    const printed = (saying: string) =>
      faultsOf(speakerIsKept, told(saying, `The board said that ${QUOTE}.`));
    const hint =
      "  hint: Say so, e.g. “denied that”, “doubted that”, “would not confirm that”; or say under voice: why it is said.   (speaker-is-kept)";
    expect(printed("The board denied that")).toEqual([
      `claims.yaml:1:1  The sentence “held” does not say that this is denied there: “${QUOTE}” in paper.1\n${hint}`,
    ]);
    expect(printed("The board said it doubted that")).toEqual([
      `claims.yaml:1:1  The sentence “held” does not say that this is doubted there: “${QUOTE}” in paper.1\n${hint}`,
    ]);
    expect(printed("The board would not confirm that")).toEqual([
      `claims.yaml:1:1  The sentence “held” does not say that this is not said or confirmed there: “${QUOTE}” in paper.1\n${hint}`,
    ]);
    expect(pathsOf(speakerIsKept, told("The board denied that", `The board said that ${QUOTE}.`))).toEqual([
      "0.says",
    ]);
  });

  it("prints what to do about a doubt that nobody has", () => {
    const doubted = told("The board said that", `The board doubts that ${QUOTE}.`);
    expect(faultsOf(speakerIsKept, doubted)).toEqual([
      "claims.yaml:1:1  The sentence “held” says that something is doubted, and none of its quotes does.\n" +
        "  hint: Quote the words that doubt it, or say who says what.   (speaker-is-kept)",
    ]);
    expect(pathsOf(speakerIsKept, doubted)).toEqual(["0.says"]);
  });

  it("asks for no doubt where a quote has it in its own words, or the reason is given", () => {
    const own = "doubts that the crack leaked";
    const quoted = (fields: object = {}) => ({
      claim: {
        says: "The board doubts that the crack leaked.",
        kind: "reported",
        evidence: [{ at: "paper.1", quote: own, said: "board", ...fields }],
      },
      articles: { paper: `In May the board said again that it ${own}.` },
      entities: ENTITIES,
    });
    expect(faultsOf(speakerIsKept, quoted())).toEqual([]);
    const excused = told("The board said that", `The board doubts that ${QUOTE}.`, {
      voice: "It doubts it.",
    });
    expect(faultsOf(speakerIsKept, excused)).toEqual([]);
    const { evidence } = told("", "").claim as unknown as { readonly evidence: readonly object[] };
    const beside = {
      ...excused,
      claim: {
        ...excused.claim,
        evidence: [
          { ...evidence[0], voice: "It doubts it." },
          { at: "paper.2", quote: "the gate was shut", said: "board" },
        ],
      },
      articles: { paper: `The board said that ${QUOTE}.\nThe board said the gate was shut.` },
    };
    expect(faultsOf(speakerIsKept, beside)).toEqual([]);
  });

  it("asks nothing of a judgement", () => {
    const held = told("The board denied that", `It is likely that ${QUOTE}.`);
    expect(faultsOf(speakerIsKept, { ...held, claim: { ...held.claim, kind: "judgement" } })).toEqual([]);
  });

  it("is kept in the lock, and held to it", () => {
    const held = told("The board denied that", `The board denied that ${QUOTE}.`);
    expect(heldBriefing(held).lock?.evidence[0]?.spoken).toEqual({
      as: "said",
      by: ["board"],
      turned: "denied",
    });
    const changed = changedBriefing(held, `The board said that ${QUOTE}.`);
    expect(speakerIsKept.check(changed).map(({ message }) => message)).toEqual([
      `The sentence “held” does not say that this is denied there: “${QUOTE}” in paper.1`,
    ]);
  });
});

describe("a saying at second hand", () => {
  it("is printed with the words and what to do", () => {
    const held = told("The board said, citing Noor, that", `The board says that ${QUOTE}.`);
    expect(faultsOf(speakerIsKept, held)).toEqual([
      `claims.yaml:1:1  The sentence “held” tells at first hand what paper.1 has from a speaker at second hand: “${QUOTE}”\n` +
        "  hint: Say through whom, e.g. “says that officials told him”, “citing”; or say under voice: why it is first-hand.   (speaker-is-kept)",
    ]);
    expect(pathsOf(speakerIsKept, held)).toEqual(["0.says"]);
  });

  it.each([
    ["told by others", "The board said officials told it that"],
    ["citing somebody", "The board said, citing Noor, that"],
  ])("is not told at first hand: %s", (_case, saying) => {
    const held = told(saying, `The board says that ${QUOTE}.`);
    expect(heldBriefing(held).lock?.evidence[0]?.spoken?.relayed).toBe(true);
    expect(faults(held)).toEqual([expect.stringContaining("at second hand")]);
    expect(faults(told(saying, `The board says that ${QUOTE}.`, { voice: "It saw it too." }))).toEqual([]);
  });

  it.each([
    ["The board said officials told it that", `The board says that officials told it that ${QUOTE}.`],
    ["The board said, citing Noor, that", `The board says, citing Ali Noor, that ${QUOTE}.`],
    ["The board told Reuters that", `The board says that ${QUOTE}.`],
    ["The board said that", `The board says that ${QUOTE}.`],
  ])("is told as it is: %s", (saying, says) => {
    expect(faults(told(saying, says))).toEqual([]);
  });
});
