import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/article/split-sentences.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { extentIsKept } from "../../src/rules/extent-is-kept.ts";
import { modalityIsKept } from "../../src/rules/modality-is-kept.ts";
import { negationIsKept } from "../../src/rules/negation-is-kept.ts";
import { speakerIsKept } from "../../src/rules/speaker-is-kept.ts";
import { faultsOf } from "../rules/held-claim.ts";

const ARTICLES = new URL("./articles/", import.meta.url);
const RULES = [modalityIsKept, extentIsKept, negationIsKept, speakerIsKept];
const WINDOW = 12;

/** A sentence cut into quotes of twelve words that leave nothing out. */
function quotesOf(text: string): readonly string[] {
  const words = splitWords(text);
  return words.flatMap((word, index) => {
    if (index % WINDOW !== 0) return [];
    const end = Math.min(index + WINDOW, words.length) - 1;
    const start = Math.max(0, Math.min(index, end - 4));
    return [text.slice(words[start]?.start ?? word.start, words[end]?.end)];
  });
}

describe("a sentence of an article, told in its own words", () => {
  it("is refused by no more than two in a hundred", () => {
    const passages = readdirSync(ARTICLES)
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => readFileSync(new URL(name, ARTICLES), "utf8").split(/\n+/u))
      .filter((passage) => passage !== "");
    const told = passages.flatMap((passage) =>
      splitSentences(passage).map(({ start, end }) => ({ passage, says: passage.slice(start, end) })),
    );
    const refused = told.filter(({ passage, says }) => {
      const evidence = quotesOf(says).map((quote) => ({ at: "paper.1", quote }));
      const held = { claim: { says, kind: "commentary", evidence }, articles: { paper: passage } };
      // Who speaks is not given here.
      return RULES.flatMap((rule) => faultsOf(rule, held)).some((fault) => !fault.includes("no said:"));
    });
    expect(told.length).toBeGreaterThan(180);
    expect(refused.length / told.length).toBeLessThanOrEqual(0.02);
  });
});
