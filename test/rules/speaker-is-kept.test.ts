import { describe, expect, it } from "vitest";
import { speakerIsKept } from "../../src/rules/speaker-is-kept.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

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
