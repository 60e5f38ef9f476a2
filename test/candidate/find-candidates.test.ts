import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { candidatesSchema, MAX_CANDIDATE_WORDS, type Candidates } from "../../src/candidate/candidates.ts";
import { findCandidates } from "../../src/candidate/find-candidates.ts";

const TEXT =
  "A heading 😀\r\n\r\nCol. Ivo Brandt said on Monday that about 170 trucks 😀 would not leave by the end of 2026.\n";

function candidatesOf(text: string): Candidates {
  const article = readArticle(new TextEncoder().encode(text));
  if (!article.ok) throw new Error(article.message);
  return findCandidates(article, [], "2026-01-18");
}

describe("findCandidates(article, entities, published)", () => {
  it("fits its schema", () => {
    expect(candidatesSchema.parse(candidatesOf(TEXT))).toEqual(candidatesOf(TEXT));
  });

  it("counts passages from 1 and offsets in code points", () => {
    const letters = Array.from(TEXT);
    const { quantities, dates, names, negations, plans } = candidatesOf(TEXT);
    for (const found of [...quantities, ...dates, ...names, ...negations, ...plans]) {
      expect(found.passage).toBe(2);
      expect(letters.slice(found.start, found.end).join("")).toBe(found.text);
    }
  });

  it("suggests numbers, times, speakers, negations, plans and names", () => {
    const { quantities, dates, attributions, negations, plans, names } = candidatesOf(TEXT);
    expect(quantities).toMatchObject([
      {
        text: "170",
        value: 170,
        low: 165,
        high: 175,
        unit: "trucks",
        hedge: { text: "about", force: "about" },
      },
    ]);
    expect(dates).toMatchObject([
      { text: "Monday", edtf: "2026-01-12" },
      { text: "by the end of 2026", edtf: "../2026-12" },
    ]);
    expect(attributions).toMatchObject([{ speaker: "Col. Ivo Brandt", verb: "said", named: "named" }]);
    expect(negations.map(({ text }) => text)).toEqual(["not"]);
    expect(plans.map(({ text }) => text)).toEqual(["would", "by the end of"]);
    expect(names.map(({ text }) => text)).toEqual(["Ivo Brandt"]);
  });

  it("keeps at most twelve words of the article in a candidate", () => {
    const long = `${"Alba ".repeat(30)}Bora spoke. The head of the office of the mayor of the town of the hill said no.`;
    const { names, attributions } = candidatesOf(long);
    const texts = [
      ...names.map(({ text }) => text),
      ...attributions.map(({ speaker, verb }) => `${speaker ?? ""} ${verb}`),
    ];
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(splitWords(text).length).toBeLessThanOrEqual(MAX_CANDIDATE_WORDS);
  });
});
