import { describe, expect, it } from "vitest";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { speakerIsKept } from "../../src/rules/speaker-is-kept.ts";
import { faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const ENTITIES = [
  { id: "ministry", name: "defence ministry", kind: "government", aliases: ["The ministry"] },
  { id: "colonel", name: "an army colonel", kind: "unnamed-person" },
  { id: "states", name: "United States", kind: "state" },
  { id: "mayor", name: "Ilsa Brandmoor", kind: "person" },
  { id: "board", name: "the board", kind: "organisation" },
];
const SAID = { quote: "the last of them have left", said: "ministry" };
const TOLD = { quote: "the base is empty now" };

const faults = (claim: { says: string; kind?: string }, quotes: readonly object[]) =>
  faultsOf(speakerIsKept, { claim, quotes: quotes.map((quote) => ({ ...quote })), entities: ENTITIES });

describe("speakerIsKept", () => {
  it.each([
    ["names the speaker first", "The defence ministry says that they left."],
    ["names it by an alias", "The ministry confirmed that they left."],
    ["names it after “according to”", "According to the defence ministry, they left."],
    ["names it in the middle", "They left, the defence ministry says."],
    ["names it at the end", "They left, says the defence ministry."],
    ["puts a number in its mouth", "The defence ministry puts them at a handful."],
    ["lets it leave something open", "The defence ministry did not rule out that they left."],
  ])("lets a reported sentence pass that %s", (_case, says) => {
    expect(faults({ says, kind: "reported" }, [SAID])).toEqual([]);
  });

  it.each([
    [
      "names another speaker",
      "An army colonel says that they left.",
      "does not say that defence ministry says it",
    ],
    ["names nobody", "It is said that they left.", "does not say that defence ministry says it"],
    [
      "names the speaker only as the one spoken of",
      "The United States says that the defence ministry left.",
      "does not say that",
    ],
    ["has no verb of saying", "The defence ministry counted them all.", "has no verb of saying"],
    [
      "has only the name of a state for a verb",
      "The defence ministry and the United States left.",
      "has no verb of saying",
    ],
  ])("refuses a reported sentence that %s", (_case, says, message) => {
    expect(faults({ says, kind: "reported" }, [SAID])).toEqual([expect.stringContaining(message)]);
  });

  it("asks for the speaker of every supporting quote", () => {
    const says = "The defence ministry says that they left.";
    expect(faults({ says, kind: "reported" }, [SAID, TOLD])).toEqual([
      expect.stringContaining("does not say who speaks in this quote"),
    ]);
    expect(faults({ says, kind: "reported" }, [SAID, { ...TOLD, stance: "contradicts" }])).toEqual([]);
  });

  it("asks for each of two speakers by name", () => {
    const quotes = [SAID, { ...TOLD, said: "colonel" }];
    const reported = (says: string) => faults({ says, kind: "reported" }, quotes);
    expect(reported("The defence ministry and an army colonel say that they left.")).toEqual([]);
    expect(reported("The defence ministry says that they left.")).toEqual([
      expect.stringContaining("an army colonel says it"),
    ]);
  });

  it("takes the first name where more are told of the speaker", () => {
    const quotes = [{ ...TOLD, said: "mayor" }];
    expect(
      faults({ says: "Ilsa Brandmoor, who leads the board, says so.", kind: "reported" }, quotes),
    ).toEqual([]);
  });

  it.each([
    ["only what somebody says", [SAID], 1],
    ["only what two people say", [SAID, { ...TOLD, said: "colonel" }], 1],
    ["what somebody says and what the article tells", [SAID, TOLD], 0],
    ["what the article tells", [TOLD], 0],
    ["what the article tells against what somebody says", [TOLD, { ...SAID, stance: "contradicts" }], 0],
    ["what somebody says against what the article tells", [SAID, { ...TOLD, stance: "contradicts" }], 1],
  ])("holds a fact that rests on %s", (_case, quotes, count) => {
    expect(faults({ says: "They left.", kind: "fact" }, quotes)).toHaveLength(count);
  });

  it.each(["plan", "commentary"])("leaves a sentence of kind %s alone", (kind) => {
    expect(faults({ says: "They are to leave.", kind }, [SAID])).toEqual([]);
  });

  it("names each speaker of a fact once", () => {
    const colonel = { ...TOLD, said: "colonel" };
    expect(faults({ says: "They left.", kind: "fact" }, [SAID, colonel, SAID])).toEqual([
      expect.stringContaining("rests only on what is said by ministry, colonel.\n"),
    ]);
  });

  it("leaves a fact without quotes to another rule", () => {
    expect(faults({ says: "They left.", kind: "fact" }, [])).toEqual([]);
  });

  it("points at the kind of a fact, and at the quote or the words of a reported sentence", () => {
    const paths = (says: string, kind: string, ...quotes: readonly object[]) =>
      pathsOf(speakerIsKept, {
        claim: { says, kind },
        quotes: quotes.map((quote) => ({ ...quote })),
        entities: ENTITIES,
      });
    expect(paths("They left.", "fact", SAID)).toEqual(["0.kind"]);
    expect(paths("They left.", "fact", TOLD)).toEqual([]);
    expect(paths("They are to leave.", "plan", SAID)).toEqual([]);
    expect(paths("The defence ministry says that they left.", "reported", SAID)).toEqual([]);
    expect(paths("They left.", "reported", SAID, TOLD)).toEqual(["0.evidence.1", "0.says"]);
    expect(paths("An army colonel says that they left.", "reported", SAID)).toEqual(["0.says"]);
  });

  it("prints what to do about a reported sentence", () => {
    expect(faults({ says: "They left.", kind: "reported" }, [TOLD])).toEqual([
      "claims.yaml:1:1  The reported sentence “held” does not say who speaks in this quote.\n" +
        "  hint: Add said: with the speaker’s id, or make the sentence a fact if the article tells it itself.   (speaker-is-kept)",
      "claims.yaml:1:1  The reported sentence “held” has no verb of saying.\n" +
        "  hint: Say that it is said. e.g. “says”, “confirmed”, “according to”   (speaker-is-kept)",
    ]);
    expect(faults({ says: "It is said that they left.", kind: "reported" }, [SAID, TOLD])).toEqual([
      expect.stringContaining("does not say who speaks in this quote"),
      "claims.yaml:1:1  The sentence “held” does not say that defence ministry says it.\n" +
        "  hint: Name the speaker before the verb of saying, by its name or an alias of ministry in entities.yaml.   (speaker-is-kept)",
    ]);
  });

  it("prints what to do", () => {
    expect(faults({ says: "They left.", kind: "fact" }, [SAID])).toEqual([
      "claims.yaml:1:1  The fact “held” rests only on what is said by ministry.\n" +
        "  hint: Make it kind: reported and name the speaker, or add a quote in which the article tells it itself.   (speaker-is-kept)",
    ]);
  });
});

const PAPER = [
  "The defence ministry said the last of them left on Monday, and the gates were shut behind them.",
  "It was a long convoy. The base stood empty by noon, Tomas Erlund said.",
  "The gates reportedly held for an hour.",
  "The colonel was there. He said that the road was clear.",
  "Nobody was seen on the road at all.",
  "“We shall not come back to this valley again.”",
  "No sound was heard for the rest of the day.",
].join("\n");
const LEFT = { at: "paper.1", quote: "the last of them left on Monday" };
const SHUT = { at: "paper.1", quote: "the gates were shut behind them" };
const CONVOY = { at: "paper.2", quote: "It was a long convoy" };
const EMPTY = { at: "paper.2", quote: "The base stood empty by noon" };
const HELD_OUT = { at: "paper.3", quote: "held for an hour" };
const CLEAR = { at: "paper.4", quote: "the road was clear" };
const SEEN = { at: "paper.5", quote: "Nobody was seen on the road" };
const VALLEY = { at: "paper.6", quote: "not come back to this valley" };
const SOUND = { at: "paper.7", quote: "No sound was heard" };

describe.each([
  ["in the articles", true],
  ["against the lock", false],
])("speakerIsKept, %s,", (_mode, atHand) => {
  const told = (kind: string, ...evidence: readonly object[]): Held => ({
    claim: { says: "It is as it is.", kind, evidence },
    articles: { paper: PAPER },
    entities: ENTITIES,
    atHand,
  });
  /** A plan is held to nothing but its quotes. */
  const heard = (piece: object, kind = "plan") =>
    faultsOf(speakerIsKept, told(kind, piece)).map((fault) => fault.split("\n")[0]);

  it.each([
    ["the speaker of the sentence", { ...LEFT, said: "ministry" }],
    ["the article, where an attribution may not reach", SHUT],
    ["the speaker, where an attribution may reach", { ...SHUT, said: "ministry" }],
    ["the article, where nobody speaks", CONVOY],
    ["one whom the paragraph before it names", { ...CONVOY, said: "ministry" }],
    ["one whom a pronoun may mean", { ...CLEAR, said: "colonel" }],
    ["one whom the passage before it describes", { ...SEEN, said: "colonel" }],
    [
      "a speaker for hearsay whom the passage before it names",
      { ...HELD_OUT, said: "mayor", voice: "He was heard." },
    ],
    ["somebody nobody registered, which another rule refuses", { ...SEEN, said: "stranger" }],
  ])("lets a quote pass that is said by %s", (_case, piece) => {
    expect(heard(piece)).toEqual([]);
  });

  it.each([
    [
      "speech without a speaker",
      LEFT,
      `The article has this from ${atHand ? "“The defence ministry” (defence ministry)" : "defence ministry"}, and no said: names`,
    ],
    [
      "speech of somebody unregistered",
      EMPTY,
      `The article has this from ${atHand ? "“Tomas Erlund” (who is not registered)" : "somebody who is not registered"}, and no said: names`,
    ],
    [
      "speech after a pronoun",
      CLEAR,
      `The article has this from ${atHand ? "“He” (an army colonel)" : "an army colonel"}, and`,
    ],
    ["direct speech", VALLEY, "The article has this from"],
    [
      "another speaker",
      { ...LEFT, said: "colonel" },
      `from ${atHand ? "“The defence ministry” (defence ministry)" : "defence ministry"} and not from an army colonel`,
    ],
    [
      "a registered speaker for an unregistered one",
      { ...EMPTY, said: "ministry" },
      `from ${atHand ? "“Tomas Erlund” (who is not registered)" : "somebody who is not registered"} and not from defence ministry`,
    ],
    ["a speaker out of the air", { ...SEEN, said: "mayor" }, "Neither paper.5 nor the paragraph before it"],
    ["a speaker of long before", { ...SOUND, said: "ministry" }, "Neither paper.7 nor the paragraph"],
    ["a far speaker of an open clause", { ...SHUT, said: "mayor" }, "Neither paper.1 nor the paragraph"],
  ])("refuses %s", (_case, piece, message) => {
    expect(heard(piece)).toEqual([expect.stringContaining(message)]);
    expect(heard({ ...piece, stance: "contradicts" })).toEqual([expect.stringContaining(message)]);
    expect(heard({ ...piece, voice: "The report says so further on." })).toEqual([]);
  });

  it("refuses hearsay as a fact only", () => {
    expect(heard(HELD_OUT, "fact")).toEqual([expect.stringContaining("from hearsay and does not say whose")]);
    expect(heard(HELD_OUT, "plan")).toEqual([]);
    expect(heard({ ...HELD_OUT, voice: "The next passage tells it plainly." }, "fact")).toEqual([]);
  });

  it("refuses a spoken thing that is told as a fact beside another quote", () => {
    expect(faultsOf(speakerIsKept, told("fact", LEFT, CONVOY))).toHaveLength(1);
  });

  it("hears nobody in a dateline", () => {
    const evidence = [{ at: "paper.1", quote: "the gates were shut", said: "town" }];
    const dateline: Held = {
      claim: { says: "It is.", kind: "plan", evidence },
      articles: { paper: "Hamra, 19 January - Inspectors said that it rained. By noon the gates were shut." },
      entities: [{ id: "town", name: "Hamra", kind: "government" }],
      atHand,
    };
    expect(faultsOf(speakerIsKept, dateline)).toEqual([
      expect.stringContaining("Neither paper.1 nor the paragraph before it names"),
    ]);
  });

  it("leaves a quote that does not stand to another rule", () => {
    expect(heard({ ...LEFT, quote: "the last of them stayed on Monday" })).toEqual([]);
  });

  it("points at the quote without a speaker, and at a mistaken one", () => {
    const place = (piece: object) => pathsOf(speakerIsKept, told("plan", piece));
    expect(place(LEFT)).toEqual(["0.evidence.0.quote"]);
    expect(place({ ...LEFT, said: "colonel" })).toEqual(["0.evidence.0.said"]);
  });

  it("prints what to do", () => {
    const faults = (piece: object) => faultsOf(speakerIsKept, told("plan", piece));
    expect(faults(LEFT)).toEqual([
      `claims.yaml:1:1  The article has this from ${atHand ? "“The defence ministry” (defence ministry)" : "defence ministry"}, and no said: names the speaker: “the last of them left on Monday”\n` +
        "  hint: Add said: ministry, and tell it as reported, or say under voice: why the article tells it itself.   (speaker-is-kept)",
    ]);
    expect(faults(EMPTY)[0]).toContain(
      "hint: Register the speaker in entities.yaml, or add these words to the aliases of whom they mean, and add said: with that id, and tell it as reported",
    );
    expect(faults({ ...LEFT, stance: "contradicts" })[0]).toContain(
      "Add said: ministry, or say under voice:",
    );
    expect(faults({ ...LEFT, said: "colonel" })[0]).toContain(
      "hint: Write said: ministry, add the article’s words for an army colonel to the aliases of colonel in entities.yaml, or say under voice: why it is right.",
    );
    expect(faults({ ...SEEN, said: "mayor" })[0]).toContain("or say under voice: how it is known.");
    expect(faults({ ...EMPTY, said: "ministry" })[0]).toContain(
      "hint: Register whoever speaks in entities.yaml and name that id under said:, add the article’s words for defence ministry to",
    );
    expect(faults({ ...SHUT, said: "mayor" })).toEqual([
      expect.stringContaining(
        "hint: Correct said: (they name ministry), add the article’s words for Ilsa Brandmoor to the aliases of mayor in entities.yaml, or say",
      ),
    ]);
    expect(faults({ ...SOUND, said: "ministry" })).toEqual([
      expect.stringContaining("hint: Correct said:, add the article’s words for defence ministry to"),
    ]);
    expect(faultsOf(speakerIsKept, told("fact", HELD_OUT))).toEqual([
      "claims.yaml:1:1  The article has this from hearsay and does not say whose: “held for an hour”\n" +
        "  hint: Rest the fact on other words, or say under voice: why the article tells it itself.   (speaker-is-kept)",
    ]);
  });

  it("names speakers by their ids where the register has them no more", () => {
    const briefing = heldBriefing(told("plan", LEFT));
    const value = briefing.entities.value.filter(({ id }) => id !== "ministry");
    const spoken = { as: "said" as const, by: ["ministry", "board"] };
    const evidence = briefing.lock!.evidence.map((entry) => ({ ...entry, spoken }));
    const unregistered: CheckedBriefing = {
      ...briefing,
      shelf: undefined,
      entities: { ...briefing.entities, value },
      lock: { ...briefing.lock!, evidence },
    };
    expect(speakerIsKept.check(unregistered).map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      "The article has this from ministry or the board, and no said: names the speaker: “the last of them left on Monday” " +
        "Add said: ministry or board, and tell it as reported, or say under voice: why the article tells it itself.",
    ]);
  });

  it("asks for a new lock where it was written before speakers were recorded", () => {
    const briefing = heldBriefing(told("plan", LEFT));
    const evidence = briefing.lock!.evidence.map(({ spoken: _spoken, ...entry }) => entry);
    const old: CheckedBriefing = { ...briefing, lock: { ...briefing.lock!, evidence } };
    expect(speakerIsKept.check(old).map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      "The lock does not record in whose voice paper.1 tells this: “the last of them left on Monday” " +
        "Write data/dam/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR",
    ]);
    expect(speakerIsKept.check({ ...old, lock: undefined })).toEqual([]);
  });
});

describe("speakerIsKept, of whoever speaks,", () => {
  it.each([
    ["Ilsa Brandmoor said the dam held for long.", "Ilsa Brandmoor", "Ilsa Brandmoor"],
    ["The ministry said the dam held for long.", "“The ministry” (defence ministry)", "defence ministry"],
    [
      "Tomas Erlund said the dam held for long.",
      "“Tomas Erlund” (who is not registered)",
      "somebody who is not registered",
    ],
  ])("says it in the words of “%s”, and as registered", (paper, heard, registered) => {
    const message = (atHand: boolean) =>
      faultsOf(speakerIsKept, {
        claim: {
          says: "It is.",
          kind: "plan",
          evidence: [{ at: "paper.1", quote: "the dam held for long" }],
        },
        articles: { paper },
        entities: ENTITIES,
        atHand,
      });
    expect(message(true)).toEqual([expect.stringContaining(`has this from ${heard}, and no said:`)]);
    expect(message(false)).toEqual([expect.stringContaining(`has this from ${registered}, and no said:`)]);
  });
});

describe("the lock", () => {
  it("holds in whose voice a quote is told by ids, and no word of the article", () => {
    const { lock } = heldBriefing({
      claim: { says: "It is.", evidence: [LEFT, SHUT, HELD_OUT, EMPTY] },
      articles: { paper: PAPER },
      entities: ENTITIES,
    });
    expect(lock?.evidence.map(({ spoken }) => spoken)).toEqual([
      { as: "said", by: ["ministry"] },
      { as: "open", by: ["ministry"] },
      { as: "hearsay", by: [] },
      { as: "said", by: [] },
    ]);
  });

  it("finds the quote in a text with characters beyond the basic plane", () => {
    const { lock } = heldBriefing({
      claim: { says: "It is.", evidence: [{ at: "paper.2", quote: "the gates held" }] },
      articles: { paper: "𝒜𝒜𝒜𝒜 came.\n𝒜 𝒜 The board said 𝒜𝒜𝒜𝒜 left, but the gates held." },
      entities: ENTITIES,
    });
    expect(lock?.evidence.map(({ spoken }) => spoken?.as)).toEqual(["open"]);
  });
});
