import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/article/split-passages.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { findQuote, placesOf } from "../../src/evidence/find-quote.ts";

fc.configureGlobal({ seed: 9, numRuns: 300 });

/** The words found, as the text spells them. */
function found(text: string, quote: string): readonly string[] {
  return placesOf(text, quote).map(({ start, end }) => text.slice(start, end));
}

const ARTICLE = splitPassages(
  [
    "Osk bridge to close",
    "The warden said that the bridge is worn. The warden said so in May.",
    "The ferry will carry people across the river.",
    "The ferry will not stop. The crew will carry people home.",
    "A ferry is a ferry is a ferry.",
    "One cart fell, and one cart fell again.",
  ].join("\n"),
);

describe("findQuote(passages, number, quote)", () => {
  it.each([
    ["words in the passage", 2, "the bridge is worn", "verified"],
    ["words at its start", 3, "The ferry will carry", "verified"],
    ["words at its end, with the stop", 3, "across the river.", "verified"],
    ["the whole passage", 3, "The ferry will carry people across the river.", "verified"],
    ["words in a heading", 1, "bridge to close", "verified"],
    ["words across a sentence end", 2, "is worn. The warden", "verified"],
    ["words that stand twice", 2, "The warden said", "ambiguous"],
    ["words that overlap themselves", 5, "ferry is a ferry", "ambiguous"],
    ["words that stand in one other passage", 2, "carry people home", "moved"],
    ["words of another passage, where there is no such passage", 9, "carry people home", "moved"],
    ["words that stand in two other passages", 2, "will carry people", "missing"],
    ["words that stand twice in one other passage", 2, "cart fell", "missing"],
    ["words that stand nowhere", 2, "the bridge is sound", "missing"],
    ["words in another order", 2, "is the bridge worn", "missing"],
    ["words with one left out", 2, "that bridge is worn", "missing"],
    ["words in another case", 2, "THE BRIDGE IS WORN", "missing"],
    ["other punctuation", 2, "the bridge is worn, The warden", "missing"],
    ["half a word at the start", 2, "ridge is worn", "missing"],
    ["half a word at the end", 2, "the bridge is wor", "missing"],
    ["words over the end of a passage", 2, "in May. The ferry", "missing"],
    ["nothing", 2, "", "missing"],
    ["white space", 2, "  \n", "missing"],
    ["a stop alone", 2, ".", "missing"],
    ["a soft hyphen alone", 2, "\u00ad", "missing"],
  ])("%s", (_what, number, quote, verdict) => {
    expect(findQuote(ARTICLE, number, quote).verdict).toBe(verdict);
  });

  it("gives the place in code units of the passage, and its words counted from 0", () => {
    expect(findQuote(ARTICLE, 2, "the bridge is worn")).toEqual({
      verdict: "verified",
      place: { start: 21, end: 39, firstWord: 4, wordCount: 4 },
    });
  });

  it("gives every place of an ambiguous quote", () => {
    expect(findQuote(ARTICLE, 5, "ferry is a ferry")).toEqual({
      verdict: "ambiguous",
      places: [
        { start: 2, end: 18, firstWord: 1, wordCount: 4 },
        { start: 13, end: 29, firstWord: 4, wordCount: 4 },
      ],
    });
  });

  it("says where a moved quote stands", () => {
    expect(findQuote(ARTICLE, 2, "carry people home")).toEqual({ verdict: "moved", to: 4 });
  });
});

describe("placesOf(text, quote)", () => {
  it.each([
    ["a comma between digits", "about 170,000 carts", "70,000 carts"],
    ["a comma after the digits", "about 170,000 carts", "about 170"],
    ["a point between digits", "about 1.5 carts", "5 carts"],
    ["a time", "at 12:30 sharp", "30 sharp"],
    ["a hyphen before", "the US-led crew", "led crew"],
    ["a hyphen after", "the US-led crew", "the US"],
    ["a dash between letters before", "the US–led crew", "led crew"],
    ["a dash between letters after", "the US–led crew", "the US"],
    ["an apostrophe", "the country’s port", "the country"],
    ["a dash between years", "in 2003–2011 only", "in 2003"],
    ["a currency sign", "for $5 only", "5 only"],
    ["a minus", "at −5 degrees", "5 degrees"],
    ["a per-cent sign", "about 5% less", "about 5"],
    ["a point between letters", "the U.S. port", "S. port"],
    ["a combining mark", "the cafe\u0301 shut", "the cafe"],
    ["a combining mark that composes with nothing", "the x\u0302 shut", "the x"],
    ["a combining mark on a per-cent sign", "about 5%\u0301 less", "about 5%"],
    ["a superscript", "of 5 m² here", "of 5 m"],
    ["half a ligature at the start", "the ﬁve carts", "ive carts"],
    ["half a ligature at the end", "two oﬀ", "two of"],
    ["a dash read as a minus", "in a range—5 carts", "-5 carts"],
  ])("does not cut a word at %s", (_what, text, quote) => {
    expect(found(text, quote)).toEqual([]);
  });

  it.each([
    ["a currency sign", "for $5 only", "for $5", "for $5"],
    ["an abbreviation with its point", "the U.S. port", "the U.S. port", "the U.S. port"],
    ["an abbreviation without its last point", "in the U.S. now", "in the U.S", "in the U.S"],
    ["years", "in 2003–2011 only", "in 2003-2011", "in 2003–2011"],
    [
      "kinds of quotation mark",
      "he said “it’s ‘so’” then",
      "said \"it's 'so'\" then",
      "said “it’s ‘so’” then",
    ],
    ["guillemets", "he said «no» then", 'said "no" then', "said «no» then"],
    ["kinds of space", "a\u00a0long\u202f\u2003way off", "a long way", "a\u00a0long\u202f\u2003way"],
    ["a line end in the quote", "a long way off", "a long\n  way", "a long way"],
    [
      "soft hyphens in the text",
      "to co\u00ador\u00addinate it",
      "to coordinate it",
      "to co\u00ador\u00addinate it",
    ],
    ["soft hyphens in the quote", "to coordinate it", "to co\u00adordinate it", "to coordinate it"],
    ["a soft hyphen at a word’s end", "the base\u00ad now", "the base", "the base\u00ad"],
    ["a ligature", "the ﬁve oﬃces", "the five offices", "the ﬁve oﬃces"],
    ["a decomposed letter in the text", "the cafe\u0301 shut", "the café shut", "the cafe\u0301 shut"],
    ["a decomposed letter in the quote", "the café shut", "the cafe\u0301 shut", "the café shut"],
    ["another apostrophe in a name", "the Ba‘ath club", "the Ba'ath club", "the Ba‘ath club"],
    ["another hyphen", "the US–led crew", "the US-led crew", "the US–led crew"],
    ["astral characters", "😀 the 😀 bridge 😀", "the 😀 bridge", "the 😀 bridge"],
    ["space around the quote", "a long way", " long way ", "long way"],
    ["brackets at the edges", "so (he said) then", "(he said)", "(he said)"],
    ["a dash at its end that touches the next word", "it fell—slowly", "it fell—", "it fell—"],
    ["a dash at its start that touches the word before", "it fell—slowly", "—slowly", "—slowly"],
    ["right-to-left words", "قال الحارس إن الجسر أغلق", "الحارس إن الجسر", "الحارس إن الجسر"],
  ])("finds a quote with %s", (_what, text, quote, words) => {
    expect(found(text, quote)).toEqual([words]);
  });

  it.each([
    ["½ cart left", "1⁄2 cart left"],
    ["½ cart left", "1/2 cart left"],
    ["5 m² left", "5 m2 left"],
    ["５ carts left", "5 carts left"],
    ["Ｏsk is left", "Osk is left"],
    ["170,000 carts", "170.000 carts"],
    ["170,000 carts", "170000 carts"],
    ["1,700 carts", "1,70 carts"],
    ["the bridge fell", "the bridge never fell"],
    ["the bridge did not fall", "the bridge did fall"],
    ["for $5 only", "for €5 only"],
  ])("does not take “%s” for “%s”", (text, quote) => {
    expect(found(text, quote)).toEqual([]);
  });

  const word = fc.constantFrom(
    "bridge",
    "ferry",
    "170,000",
    "70,000",
    "US-led",
    "country’s",
    "$5",
    "2003–2011",
    "U.S.",
    "cafe\u0301",
    "Osk",
    "“so”",
    "(then)",
    "😀",
    "ﬁve",
    "worn,",
    "end.",
    "co\u00adop",
  );
  const gap = fc.constantFrom(" ", " ", "\u00a0", "  ", " — ");
  const passage = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().slice(0, -1).join(""));
  const cut = fc.tuple(passage, fc.nat(), fc.nat()).filter(([text]) => splitWords(text).length > 0);

  /** The stretch of a text from one of its words to another. */
  function stretch(text: string, one: number, other: number) {
    const words = splitWords(text);
    const [first, last] = [one % words.length, other % words.length].toSorted((a, b) => a - b);
    const start = words[first ?? 0]?.start ?? 0;
    const end = words[last ?? 0]?.end ?? 0;
    return { start, end, firstWord: first ?? 0, wordCount: (last ?? 0) - (first ?? 0) + 1 };
  }

  it("finds whatever is cut from a text on word edges, exactly there", () => {
    fc.assert(
      fc.property(cut, ([text, one, other]) => {
        const place = stretch(text, one, other);
        const places = placesOf(text, text.slice(place.start, place.end));
        expect(places).toContainEqual(place);
        const [only] = splitPassages(text);
        const verdict = findQuote(only ? [only] : [], 1, text.slice(place.start, place.end));
        expect(verdict).toEqual(
          places.length === 1 ? { verdict: "verified", place } : { verdict: "ambiguous", places },
        );
      }),
    );
  });

  it("finds it there too when only its typography was changed", () => {
    const changes: readonly [RegExp, string][] = [
      [/’/gu, "'"],
      [/[“”]/gu, '"'],
      [/–/gu, "-"],
      [/—/gu, "–"],
      [/\s+/gu, "\u202f"],
      [/ﬁ/gu, "fi"],
      [/\u00ad/gu, ""],
      [/e\u0301/gu, "é"],
    ];
    fc.assert(
      fc.property(cut, fc.subarray([...changes]), ([text, one, other], changed) => {
        const place = stretch(text, one, other);
        const quote = text.slice(place.start, place.end);
        const typed = changed.reduce((edited, [from, to]) => edited.replaceAll(from, to), quote);
        expect(placesOf(text, typed)).toContainEqual(place);
      }),
    );
  });

  it("never finds a quote in which one letter or digit was changed", () => {
    fc.assert(
      fc.property(
        cut,
        fc.nat(),
        fc.constantFrom("x", "X", "8", "é", "٥"),
        ([text, one, other], which, instead) => {
          const { start, end } = stretch(text, one, other);
          const letters = Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu), ({ index }) => index);
          const at = start + (letters[which % letters.length] ?? 0);
          const quote = text.slice(start, at) + instead + text.slice(at + 1, end);
          expect(placesOf(text, quote)).toEqual([]);
        },
      ),
    );
  });

  it("never finds a quote with a letter taken off either end", () => {
    fc.assert(
      fc.property(cut, ([text, one, other]) => {
        const { start, end } = stretch(text, one, other);
        const quote = text.slice(start, end);
        for (const shorter of [quote.slice(1), quote.slice(0, -1)]) {
          if (!/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(shorter)) continue;
          for (const place of placesOf(text, shorter)) {
            expect([place.start === start + 1, place.end === end - 1]).toEqual([false, false]);
          }
        }
      }),
    );
  });
});
