import { describe, expect, it } from "vitest";
import { articleIsNotReprinted } from "../../src/rules/article-is-not-reprinted.ts";
import { faultsOf, heldBriefing, pathsOf, type Held } from "./held-claim.ts";

const SENTENCE =
  "Engineers measured everything alongside Quillmere reservoir yesterday, carefully noting everything…!";

/** “word0 word1 word2 …” */
const row = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => `word${first + index}`).join(" ");

function held(quotes: readonly (string | Record<string, unknown>)[], article: string): Held {
  return {
    claim: { says: "They were there." },
    quotes: quotes.map((quote) => ({
      at: "courier.1",
      ...(typeof quote === "string" ? { quote } : quote),
    })),
    articles: { courier: article },
  };
}

const paths = (...given: Parameters<typeof held>) => pathsOf(articleIsNotReprinted, held(...given));

/** 100 characters, of which the first word has 75. */
const SOLID = `${"a".repeat(75)} ${"b".repeat(5)} ${"c".repeat(17)}.`;

describe("articleIsNotReprinted", () => {
  it("lets three quarters of a long sentence pass, and no character more", () => {
    expect(SOLID).toHaveLength(100);
    expect(paths(["a".repeat(75)], SOLID)).toEqual([]);
    expect(paths([`${"a".repeat(75)} ${"b".repeat(5)}`], SOLID)).toEqual(["0.evidence.0.quote"]);
  });

  it("adds up what several quotes show of one sentence, and counts what they share once", () => {
    const pieces = ["Engineers measured everything alongside", "Quillmere reservoir yesterday"];
    expect(paths(pieces, SENTENCE)).toEqual([]);
    expect(paths([...pieces, "everything alongside Quillmere reservoir"], SENTENCE)).toEqual([]);
    expect(paths([...pieces, "carefully noting"], SENTENCE)).toEqual(["0.evidence.2.quote"]);
  });

  it("counts quotes of every stance", () => {
    const contradicting = { quote: "reservoir yesterday, carefully noting", stance: "contradicts" };
    expect(paths(["Engineers measured everything alongside Quillmere", contradicting], SENTENCE)).toEqual([
      "0.evidence.1.quote",
    ]);
  });

  it("holds each sentence by itself", () => {
    const article = `Nothing else was told to anybody in the whole valley that day, or on the next. ${SENTENCE}`;
    const quotes = [
      "that day, or on the next. Engineers measured everything alongside",
      "reservoir yesterday",
    ];
    expect(paths(quotes, article)).toEqual([]);
    expect(paths([...quotes, "carefully noting everything"], article)).toEqual(["0.evidence.2.quote"]);
  });

  it("lets a short sentence be quoted whole", () => {
    expect(paths(["a".repeat(78)], `${"a".repeat(78)}.`)).toEqual([]);
    expect(paths(["a".repeat(79)], `${"a".repeat(79)}.`)).toEqual(["0.evidence.0.quote"]);
  });

  it("lets 20 words in a row pass, and no word more", () => {
    const article = row(0, 99);
    expect(paths([row(10, 19), row(20, 29)], article)).toEqual([]);
    expect(paths([row(10, 19), row(20, 30)], article)).toEqual(["0.evidence.1.quote"]);
    expect(paths([row(10, 20), row(19, 30)], article)).toEqual(["0.evidence.1.quote"]);
    expect(paths([row(10, 19), row(21, 31)], article)).toEqual([]);
  });

  it("counts words in a row across sentences, and tells no run of a sentence that it told", () => {
    const article = `${row(0, 30)}. W${row(31, 60).slice(1)}.`;
    expect(paths([row(20, 30), `W${row(31, 42).slice(1)}`], article)).toEqual(["0.evidence.1.quote"]);
    const told = [row(0, 11), row(12, 23), row(24, 30)];
    expect(paths(told, article)).toEqual(["0.evidence.2.quote"]);
    expect(paths([...told, `W${row(31, 42).slice(1)}`], article)).toEqual(["0.evidence.2.quote"]);
  });

  it("counts nothing that stands in another sentence, before it or after it", () => {
    const article = `The valley was quiet. ${SENTENCE} Nobody knew why.`;
    const most = ["Engineers measured everything alongside", "reservoir yesterday, carefully noting"];
    const [fault] = faultsOf(
      articleIsNotReprinted,
      held(["valley was quiet", ...most, "Nobody knew"], article),
    );
    expect(fault).toContain("show 76 % of sentence 2 of courier.1;");
    expect(fault).toContain(`Shorten one of “${most.join("”, “")}”;`);
  });

  it("lets a short sentence be quoted whole far into the article", () => {
    expect(paths(["a".repeat(70)], `${SENTENCE} Nobody. ${"a".repeat(70)}.`)).toEqual([]);
  });

  it("points at the last use of a quote that is used twice", () => {
    const pieces = ["Engineers measured everything alongside", "reservoir yesterday, carefully noting"];
    expect(paths([...pieces, pieces[0]!], SENTENCE)).toEqual(["0.evidence.2.quote"]);
    const [fault] = faultsOf(articleIsNotReprinted, held([...pieces, pieces[0]!], SENTENCE));
    expect(fault).toContain(`Shorten one of “${pieces.toReversed().join("”, “")}”;`);
  });

  it("leaves quotes that do not stand to another rule", () => {
    expect(
      paths(["Engineers measured everything", "reservoir yesterday, carefuly noting"], SENTENCE),
    ).toEqual([]);
    const briefing = heldBriefing(held([row(10, 21), row(22, 30)], row(0, 99)));
    expect(articleIsNotReprinted.check(briefing)).toHaveLength(1);
    expect(articleIsNotReprinted.check({ ...briefing, findings: new Map() })).toEqual([]);
  });

  it("leaves quotes that the lock lacks, and a briefing without one, to another rule", () => {
    const { lock, ...briefing } = heldBriefing(held([row(10, 21), row(22, 30)], row(0, 99)));
    const empty = { ...lock!, evidence: [] };
    expect(articleIsNotReprinted.check({ ...briefing, lock: empty })).toEqual([]);
    expect(articleIsNotReprinted.check({ ...briefing, lock: undefined })).toEqual([]);
  });

  it("leaves a quote that is too long by itself to another rule", () => {
    expect(paths([row(10, 22), row(23, 34)], row(0, 99))).toEqual([]);
  });

  it("names one quote that shows too much alone", () => {
    const printed = faultsOf(articleIsNotReprinted, held([`${"a".repeat(75)} bbbbb`], SOLID));
    expect(printed.join()).toContain("Shorten “aaa");
  });

  it("keeps the words of two articles apart", () => {
    const { quotes = [], ...rest } = held([row(10, 19), { at: "echo.1", quote: row(20, 30) }], row(0, 99));
    const articles = { ...rest.articles, echo: row(0, 99) };
    expect(pathsOf(articleIsNotReprinted, { ...rest, quotes, articles })).toEqual([]);
  });

  it.each([true, false])("prints share, address and quotes, with the articles at hand: %s", (atHand) => {
    const given = held(
      ["Engineers measured everything alongside", "reservoir yesterday, carefully noting"],
      SENTENCE,
    );
    expect(faultsOf(articleIsNotReprinted, { ...given, atHand })).toEqual([
      "claims.yaml:1:1  The quotes show 76 % of sentence 1 of courier.1; at most 75 % are allowed.\n" +
        "  hint: Shorten one of “Engineers measured everything alongside”, “reservoir yesterday, carefully noting”; numbers, names and hedges of the sentence must stay in it.   (article-is-not-reprinted)",
    ]);
  });

  it("prints how many words stand in a row", () => {
    const [printed] = faultsOf(articleIsNotReprinted, held([row(10, 21), row(22, 30)], row(0, 99)));
    expect(printed).toContain("The quotes show 21 words of courier in a row; at most 20 are allowed.");
    expect(printed).toContain(`Shorten one of “${row(10, 21)}”, “${row(22, 30)}”;`);
  });

  it("names the quotes of the row alone, and points at the last of them", () => {
    const given = held([row(1, 4), row(10, 21), row(22, 30), row(40, 45)], row(0, 99));
    expect(faultsOf(articleIsNotReprinted, given)).toEqual([
      expect.stringContaining(`Shorten one of “${row(10, 21)}”, “${row(22, 30)}”;`),
    ]);
    expect(pathsOf(articleIsNotReprinted, given)).toEqual(["0.evidence.2.quote"]);
  });
});
