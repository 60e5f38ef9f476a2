import { describe, expect, it } from "vitest";
import { diagnoseQuote, type Diagnosis } from "../../src/evidence/diagnose-quote.ts";
import { findQuote } from "../../src/evidence/find-quote.ts";
import { nearestWords } from "../../src/evidence/nearest-words.ts";
import { articleOf } from "./sample-articles.ts";

const NOTICE = [
  "Osk bridge to close",
  "The council of Osk will close its old bridge on 3 June 2031. About 170,000 carts cross it each year.",
  "The ferry crew has not agreed to carry anybody before the harbour is dredged.",
  "Osk holds the most significant US military hubs in the north, and some of them may close.",
].join("\n");

const REPLY = [
  "Ferry crew answers council",
  "The crew asks for $15 a head, and the harbour master thinks that fair.",
  "The warden’s cousin grows yellow pumpkins behind the lighthouse.",
].join("\n");

const LETTER =
  "The warden’s cousin grows yellow cucumbers behind the lighthouse, and sells them in the old market.";

const ARTICLES = new Map([
  ["notice", articleOf(NOTICE)],
  ["letter", articleOf(LETTER)],
  ["reply", articleOf(REPLY)],
]);

function diagnose(quote: string, passage: number, source = "notice"): Diagnosis {
  return diagnoseQuote(quote, { source, passage }, ARTICLES);
}

const OWN = [
  ["near", "spelling", "the harbor is dredged", 3, "the harbour is dredged"],
  ["near", "spelling", "will close its old brigde", 2, "will close its old bridge"],
  ["near", "spelling", "THE ferry crew has", 3, "The ferry crew has"],
  ["altered", "number", "About 170,800 carts cross it", 2, "About 170,000 carts cross it"],
  ["altered", "number", "old bridge on 8 June", 2, "old bridge on 3 June"],
  ["altered", "name", "The council of Esk will", 2, "The council of Osk will"],
  ["altered", "negation", "The ferry crew has agreed to carry", 3, "The ferry crew has not agreed to carry"],
  ["altered", "negation", "The council of Osk will not close its", 2, "The council of Osk will close its"],
  ["altered", "quantity word", "all of them may close", 4, "some of them may close"],
  ["altered", "modal", "some of them will close", 4, "some of them may close"],
  ["altered", "modal", "The council of Osk may close its", 2, "The council of Osk will close its"],
  ["altered", "word", "will close its new bridge", 2, "will close its old bridge"],
  ["altered", "order", "military US hubs most significant", 4, "most significant US military hubs"],
  ["altered", "order", "old its bridge close", 2, "close its old bridge"],
  ["altered", "order", "carts 170,000 About cross it", 2, "About 170,000 carts cross it"],
] as const;

describe("diagnoseQuote(quote, cited, articles)", () => {
  it.each(OWN)("calls it %s, for its %s: “%s” of passage %i", (verdict, kind, quote, passage, words) => {
    const diagnosis = diagnose(quote, passage);
    expect(diagnosis).toMatchObject({ verdict, near: { source: "notice", passage, words } });
    expect(diagnosis.near?.differences.map((difference) => difference.kind)).toEqual([kind]);
  });

  it.each(OWN)("is asked only of what stands nowhere (%s, %s)", (_verdict, _kind, quote, passage) => {
    expect(findQuote(ARTICLES.get("notice")!.passages, passage, quote).verdict).toBe("missing");
  });

  it("names what was quoted and what stands", () => {
    expect(diagnose("About 170,800 carts cross it", 2)).toEqual({
      verdict: "altered",
      near: {
        source: "notice",
        passage: 2,
        words: "About 170,000 carts cross it",
        differences: [{ kind: "number", quoted: "170,800", stands: "170,000" }],
      },
    });
  });

  it("calls a quote altered where one of its differences is more than spelling", () => {
    expect(diagnose("the harbor is not dredged", 3)).toMatchObject({
      verdict: "altered",
      near: { differences: [{ kind: "spelling" }, { kind: "negation" }] },
    });
  });

  it("finds near words in another passage of the article", () => {
    expect(diagnose("the harbor is dredged", 2)).toMatchObject({
      verdict: "near",
      near: { source: "notice", passage: 3, words: "the harbour is dredged" },
    });
  });

  it("takes like words in the passage cited before liker ones elsewhere in the article", () => {
    const articles = new Map([
      ["notice", articleOf("The crew has left the old bridge.\nThe crew has left the new bridgge.")],
    ]);
    const quote = "has left the new bridge";
    expect(diagnoseQuote(quote, { source: "notice", passage: 1 }, articles)).toMatchObject({
      verdict: "altered",
      near: { passage: 1, words: "has left the old bridge" },
    });
    expect(diagnoseQuote(quote, { source: "notice", passage: 2 }, articles)).toMatchObject({
      verdict: "near",
      near: { passage: 2, words: "has left the new bridgge" },
    });
  });

  it("takes the likest of the other passages, and the first of equals", () => {
    const lines = [
      "It rained.",
      "The crew has left the old bridge.",
      "The crew has left the new bridgge.",
      "The crew has left the new bridgge.",
    ];
    const articles = new Map([["notice", articleOf(lines.join("\n"))]]);
    expect(
      diagnoseQuote("has left the new bridge", { source: "notice", passage: 1 }, articles).near?.passage,
    ).toBe(3);
  });

  it("names the place of a quote that stands in another article", () => {
    expect(diagnose("The crew asks for $15 a head", 3)).toEqual({
      verdict: "missing",
      near: { source: "reply", passage: 2, words: "The crew asks for $15 a head", differences: [] },
    });
  });

  it("names the article in which a quote stands before one in which something like it does", () => {
    const quote = "cousin grows yellow pumpkins behind the lighthouse";
    expect(nearestWords(LETTER, quote)?.similarity).toBeGreaterThan(0.6);
    expect(diagnose(quote, 2).near).toMatchObject({ source: "reply", passage: 3, words: quote });
  });

  it("names near words of another article, and how they differ, as missing still", () => {
    expect(diagnose("The crew asks for $50 a head", 3)).toEqual({
      verdict: "missing",
      near: {
        source: "reply",
        passage: 2,
        words: "The crew asks for $15 a head",
        differences: [{ kind: "number", quoted: "$50", stands: "$15" }],
      },
    });
  });

  it("takes near words of its own article before those of another", () => {
    expect(diagnose("before the harbour is dregded", 2).near?.source).toBe("notice");
  });

  it.each([
    ["words like none of any article", "quarterly dividends rose sharply again", "notice"],
    ["words of which half fit at most", "The council of Mars sells striped balloons", "notice"],
    [
      "a source that is not at hand, with words like none",
      "quarterly dividends rose sharply again",
      "ledger",
    ],
    ["no words at all", "…", "notice"],
  ])("finds nothing for %s", (_what, quote, source) => {
    expect(diagnose(quote, 2, source)).toEqual({ verdict: "missing" });
  });

  it("looks in the other articles where the one cited is not at hand, or has no such passage", () => {
    expect(diagnose("asks for $15 a head", 2, "ledger")).toMatchObject({
      verdict: "missing",
      near: { source: "reply", passage: 2 },
    });
    expect(diagnose("the harbor is dredged", 99)).toMatchObject({ verdict: "near", near: { passage: 3 } });
  });

  it("finds nothing where no article is at hand", () => {
    expect(diagnoseQuote("the old bridge", { source: "notice", passage: 2 }, new Map())).toEqual({
      verdict: "missing",
    });
  });
});
