import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/article/split-words.ts";

fc.configureGlobal({ seed: 5, numRuns: 300 });

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.text);
}

describe("splitWords(text)", () => {
  it.each([
    ["170,000 crates", ["170,000", "crates"]],
    ["70,000, then 5.", ["70,000", "then", "5"]],
    ["1.5 and 12:30", ["1.5", "and", "12:30"]],
    ["١٧٠٬٠٠٠ و ١٫٥", ["١٧٠٬٠٠٠", "و", "١٫٥"]],
    ["a US-led crew", ["a", "US-led", "crew"]],
    ["a US‑led crew", ["a", "US‑led", "crew"]],
    ["the country’s port", ["the", "country’s", "port"]],
    ["the country's ports' end", ["the", "country's", "ports", "end"]],
    ["the Ba‘ath, Ba'ath, Baʼath, Ba`ath club", ["the", "Ba‘ath", "Ba'ath", "Baʼath", "Ba`ath", "club"]],
    ["‘So’, ʼtis", ["So", "tis"]],
    ["the U.S. port", ["the", "U.S", "port"]],
    ["It fell.Then rose", ["It", "fell.Then", "rose"]],
    ["$5 and US$5, €1,000 and 5€", ["$5", "and", "US", "$5", "€1,000", "and", "5"]],
    ["2003–2011, 2003-2011, 2003—2011, 2003‒2011", ["2003–2011", "2003-2011", "2003—2011", "2003‒2011"]],
    ["the port—once US–led—fell", ["the", "port", "once", "US", "led", "fell"]],
    ["−5 or -5 or +5 or ±5", ["−5", "or", "-5", "or", "+5", "or", "±5"]],
    ["range 3−5 and F−16", ["range", "3−5", "and", "F", "16"]],
    ["5% of 7°, 3‰", ["5%", "of", "7°", "3‰"]],
    ["5%-10%", ["5%", "10%"]],
    ["½ a 5½ m² hall", ["½", "a", "5½", "m²", "hall"]],
    ["a co\u00ador\u00addi\u00adnated act", ["a", "co\u00ador\u00addi\u00adnated", "act"]],
    ["170,\u00ad000 and 170\u00ad,000", ["170,\u00ad000", "and", "170\u00ad,000"]],
    ["cafe\u0301’s and café’s", ["cafe\u0301’s", "and", "café’s"]],
    ["می\u200cخواهم", ["می\u200cخواهم"]],
    ["(“both”)", ["both"]],
    ["and/or a_b", ["and", "or", "a", "b"]],
    ["… — ! ’", []],
    ["", []],
    ["😀 ok 😀", ["ok"]],
    ["𝟓 and 𐐷", ["𝟓", "and", "𐐷"]],
  ])("splits “%s”", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("gives offsets in code units", () => {
    expect(splitWords("😀 a $5.")).toEqual([
      { start: 3, end: 4, text: "a" },
      { start: 5, end: 7, text: "$5" },
    ]);
  });

  const text = fc.string({
    unit: fc.constantFrom(...("aZ5٥é\u0301\u00ad\u200d,.:'’ʼ·-‑–−+±$€%° \n“”()😀½".match(/./gsu) ?? [])),
    maxLength: 30,
  });

  it("finds every letter and digit in exactly one word, in order", () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        let outside = "";
        for (const { start, end, text: word } of splitWords(written)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(written.slice(start, end)).toBe(word);
          outside += written.slice(last, start);
          last = end;
        }
        expect(outside + written.slice(last)).not.toMatch(/(?!ʼ)[\p{L}\p{N}]/u);
      }),
    );
  });

  it("never finds a word with white space in it", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(wordsOf(written).join("")).not.toMatch(/\s/u);
      }),
    );
  });

  it("finds one word in every word", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const word of wordsOf(written)) expect(wordsOf(word)).toEqual([word]);
      }),
    );
  });
});
