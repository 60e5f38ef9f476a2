import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOddCharacters, type OddCharacter } from "../../src/article/odd-characters.ts";
import type { OddWord } from "../../src/article/odd-words.ts";

const RUN = { seed: 17, numRuns: 300 };

/** The first and last character of every range, and those known from attacks. Written as code points, to be seen. */
const ODD: Readonly<Record<Exclude<OddCharacter["kind"], OddWord["kind"]>, readonly number[]>> = {
  "bidirectional control": [
    0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
  ],
  "zero-width character": [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff],
  "invisible character": [
    0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x180f, 0x2061, 0x2064, 0x206a, 0x206f, 0x2800, 0x3164,
    0xfe00, 0xfe0e, 0xfe0f, 0xffa0, 0xfff9, 0xfffc, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0001, 0xe0020,
    0xe0041, 0xe007f, 0xe0100, 0xe01ef,
  ],
  "control character": [0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f],
  "private-use character": [0xe000, 0xf8ff, 0xf0000, 0xffffd, 0x100000, 0x10fffd],
  "lone surrogate": [0xd800, 0xdbff, 0xdc00, 0xdfff],
  "line separator": [0x2028, 0x2029],
  "noncharacter": [0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x1ffff, 0x10ffff],
  "unassigned character": [0x0378, 0x0530, 0x2fe0, 0x1fbfc, 0x3fffd],
}; // prettier-ignore

const EVERY = Object.entries(ODD).flatMap(([kind, codes]) =>
  codes.map((code) => [name(code), kind, code] as const),
);

/** Letters that look like a Latin one, from the confusables of Unicode TR 39: what it looks like, and what it is. */
const CONFUSABLES: readonly (readonly [latin: string, code: number])[] = [
  ["a", 0x0430], ["c", 0x0441], ["e", 0x0435], ["i", 0x0456], ["j", 0x0458], ["o", 0x043e], ["p", 0x0440],
  ["s", 0x0455], ["x", 0x0445], ["y", 0x0443], ["d", 0x0501], ["h", 0x04bb], ["q", 0x051b], ["w", 0x051d],
  ["l", 0x04cf], ["A", 0x0410], ["B", 0x0412], ["E", 0x0415], ["H", 0x041d], ["K", 0x041a], ["M", 0x041c],
  ["T", 0x0422],
  ["a", 0x03b1], ["i", 0x03b9], ["o", 0x03bf], ["p", 0x03c1], ["v", 0x03bd], ["u", 0x03c5], ["A", 0x0391],
  ["B", 0x0392], ["E", 0x0395], ["Z", 0x0396], ["N", 0x039d],
  ["o", 0x0585], ["n", 0x0578], ["u", 0x057d], ["h", 0x0570], ["g", 0x0581],
  ["D", 0x13a0], ["R", 0x13a1], ["W", 0x13b3],
  ["o", 0x2c9f], ["c", 0x2ca5],
  ["o", 0x1042c],
  ["B", 0xa4d0], ["P", 0xa4d1],
  ["b", 0x1472],
]; // prettier-ignore

const PLAIN: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["plain words, a tab and line ends", "The base\twas closed.\nOn Monday.\r\n"],
  ["curly quotation marks, dashes and an ellipsis", "“No”, he said – ‘never’ — …"],
  ["spaces of other widths", "170\u202f000\u00a0men\u2009left"],
  ["soft hyphens", "the coali\u00adtion’s with\u00addrawal"],
  ["composed accents", "Åland, naïve, Łódź, Dvořák, İstanbul"],
  ["combining marks on Latin letters", "Ain al-Asad, cafe\u0301, h\u0323usayn, n\u0303"],
  ["transliteration with half rings", "ʿAyn al-Asad, Qurʾān, Anbār, Ḥabbāniyya, Baʿth"],
  ["transliteration with dots below", "ḥ, ṣ, ḍ, ṭ, ẓ, ġ"],
  ["Arabic", "قاعدة عين الأسد الجوية"],
  ["Arabic with vowel signs", "قَاعِدَةُ عَيْنِ الأَسَدِ"],
  ["Persian with a zero-width non-joiner", "می\u200cخواهم"],
  ["Persian with two", "نمی\u200cخواهم کتاب\u200cها"],
  ["a non-joiner after an Arabic vowel sign", "مَ\u200cم"],
  ["Hindi with a zero-width joiner", "क\u094d\u200dष"],
  ["Hindi with a zero-width non-joiner", "क\u094d\u200cष"],
  ["Sinhala with a zero-width joiner", "ශ\u0dca\u200dර\u0dd3"],
  ["Odia with a zero-width non-joiner", "କ\u0b4d\u200cଷ"],
  ["Russian, Greek and Armenian, each alone", "Москва, Αθήνα, Երևան"],
  ["an Arabic word in a Latin sentence", "The base, عين الأسد, was handed over."],
  ["a Russian word in a Latin sentence", "They read «Правда» every day."],
  ["two scripts with a hyphen between them", "Москва-based"],
  ["Japanese, which mixes scripts by nature", "東京タワーは高い"],
  ["Chinese with phonetic signs, Korean with Chinese letters", "注ㄓㄨˋ音, 大韓民國의"],
  ["digits at Japanese and Chinese letters", "2024年1月"],
  ["digits in a Russian text", "Дом 5а стоит на углу"],
  ["a Russian phrase of small words in a Latin sentence", "They sang «он с нами» all night."],
  ["a single Greek letter", "the α particles and 5 µm of γ rays"],
  ["names with digits and letters", "F-16, MQ-9, H2O, 5l, GPT-4o, B1, 3I, COVID-19, 2nd"],
  ["Korean", "대한민국"],
  ["an emoji without a selector", "done 😀"],
  ["astral letters", "𐐀𐐁 stood there"],
  ["the replacement character, which can be seen", "the na\ufffdme"],
  ["superscripts and fractions", "5 m², ½, 10⁻³"],
]; // prettier-ignore

describe("findOddCharacters(text)", () => {
  it.each(EVERY)("finds %s, a %s, at the start, within a word and at the end", (shown, kind, code) => {
    const odd = String.fromCodePoint(code);
    expect(findOddCharacters(`${odd}the base`)).toEqual([{ at: 0, kind, shown }]);
    expect(findOddCharacters(`the ba${odd}se`)).toEqual([{ at: 6, kind, shown }]);
    expect(findOddCharacters(`the base${odd}`)).toEqual([{ at: 8, kind, shown }]);
  });

  it.each(PLAIN)("lets pass: %s", (_what, text) => {
    expect(findOddCharacters(text)).toEqual([]);
  });

  it.each(CONFUSABLES.map(([latin, code]) => [latin, name(code), code] as const))(
    "refuses a word in which “%s” is %s",
    (latin, _shown, code) => {
      const word = `xyz${String.fromCodePoint(code)}xyz`;
      expect(findOddCharacters(`the ${word} said`)).toEqual([
        { at: 4, kind: "word of mixed scripts", shown: word },
      ]);
      expect(findOddCharacters(`the xyz${latin}xyz said`)).toEqual([]);
    },
  );

  it("has some forty of them, no two alike", () => {
    expect(CONFUSABLES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CONFUSABLES.map(([, code]) => code)).size).toBe(CONFUSABLES.length);
    expect(CONFUSABLES.filter(([latin, code]) => latin === String.fromCodePoint(code))).toEqual([]);
  });

  it.each([
    ["Cyrillic letters in a Latin word", "раypal", 0],
    ["a Latin letter in a Cyrillic word", "Мoсква", 0],
    ["a Greek letter in a Latin word", "gοvernment", 0],
    ["a Latin letter in a Greek word", "Aθήνα", 0],
    ["a Cyrillic letter with a combining mark", "cafе\u0301", 0],
    ["Cyrillic in Greek, without any Latin", "Αθήнα", 0],
  ])("refuses %s", (_what, word, at) => {
    expect(findOddCharacters(word)).toEqual([{ at, kind: "word of mixed scripts", shown: word }]);
  });

  it.each([
    ["Hebrew", "baסse"],
    ["Arabic", "baمse"],
    ["Georgian", "baჰse"],
    ["Katakana", "baテse"],
    ["Thai", "baกse"],
    ["a Latin letter in a Japanese word", "Tシャツ"],
    ["Hebrew in Arabic", "عيןن"],
  ])("refuses a word with %s in it", (_what, word) => {
    expect(findOddCharacters(`The ${word} was found.`)).toEqual([
      { at: 4, kind: "word of mixed scripts", shown: word },
    ]);
  });

  it.each([
    ["4ο", "word of mixed scripts"],
    ["З0", "word of mixed scripts"],
    ["1о0", "word of mixed scripts"],
    ["4O", "number with a letter in it"],
    ["1OO", "number with a letter in it"],
    ["2O24", "number with a letter in it"],
    ["1l0", "number with a letter in it"],
    ["ЅСОРЕ", "word of lookalike letters"],
    ["ΟΚ", "word of lookalike letters"],
    ["а", "word of lookalike letters"],
    ["рау", "word of lookalike letters"],
    ["ᎠᎡᎪᎢᎻ", "word of lookalike letters"],
  ] as const)("refuses “%s” in a Latin sentence, as a %s", (word, kind) => {
    expect(findOddCharacters(`They counted ${word} tanks.`)).toEqual([{ at: 13, kind, shown: word }]);
  });

  it("knows the script of every letter", () => {
    const letters = Array.from({ length: 0x34000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /(?=\p{L})\P{Default_Ignorable_Code_Point}/u.test(letter));
    expect(
      letters.filter((letter) =>
        findOddCharacters(letter + letter).some(({ kind }) => kind === "word of mixed scripts"),
      ),
    ).toEqual([]);
  });

  it.each([
    ["between Latin letters", "ba\u200cse"],
    ["between a Latin and an Arabic letter", "a\u200cم"],
    ["between an Arabic and a Latin letter", "م\u200ca"],
    ["after an Arabic word", "می\u200c "],
    ["before an Arabic word", " \u200cمی"],
    ["between accents of a Latin letter", "e\u0301\u200c\u0302"],
    ["between Cyrillic letters", "Мо\u200dсква"],
  ])("refuses a joiner %s", (_where, text) => {
    expect(findOddCharacters(text).map(({ kind }) => kind)).toEqual(["zero-width character"]);
  });

  it("finds the right-to-left override of the Trojan Source paper and what ends it, in order", () => {
    expect(findOddCharacters("begin \u202e } \u2066 if admin \u2069 \u2066 end")).toEqual([
      { at: 6, kind: "bidirectional control", shown: "U+202E" },
      { at: 10, kind: "bidirectional control", shown: "U+2066" },
      { at: 21, kind: "bidirectional control", shown: "U+2069" },
      { at: 23, kind: "bidirectional control", shown: "U+2066" },
    ]);
  });

  it("finds words hidden in tags, a character each", () => {
    const hidden = Array.from("NO", (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    expect(findOddCharacters(`yes${hidden.join("")}`)).toEqual([
      { at: 3, kind: "invisible character", shown: "U+E004E" },
      { at: 5, kind: "invisible character", shown: "U+E004F" },
    ]);
  });

  it("counts offsets in code units, and takes no pair of surrogates for a lone one", () => {
    expect(findOddCharacters("😀\u200b")).toEqual([{ at: 2, kind: "zero-width character", shown: "U+200B" }]);
    expect(findOddCharacters("\ud83d \ude00")).toEqual([
      { at: 0, kind: "lone surrogate", shown: "U+D83D" },
      { at: 2, kind: "lone surrogate", shown: "U+DE00" },
    ]);
  });

  it("lists characters and words in the order of the text", () => {
    const found = findOddCharacters("one\u200b раypal two\u202e");
    expect(found.map(({ at, kind }) => [at, kind])).toEqual([
      [3, "zero-width character"],
      [5, "word of mixed scripts"],
      [15, "bidirectional control"],
    ]);
  });

  it("gives the same answer when it is asked again", () => {
    const text = "one\u200b two\u200b";
    expect(findOddCharacters(text)).toEqual(findOddCharacters(text));
    expect(findOddCharacters(text)).toHaveLength(2);
  });

  it("finds every odd character put into plain text, exactly there", () => {
    const odd = fc.constantFrom(
      ...EVERY.map(([, , code]) => code).filter((code) => code < 0xd800 || code > 0xdfff),
    );
    const plain = fc.constantFrom("the base ", "Łódź, ", "😀 ", "170,000 ", "عين ", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, odd, plain), { minLength: 1, maxLength: 6 }), (parts) => {
        let text = "";
        const put: unknown[] = [];
        for (const [before, code, after] of parts) {
          text += before;
          put.push({ at: text.length, shown: name(code) });
          text += String.fromCodePoint(code) + after;
        }
        const found = findOddCharacters(text).filter(({ kind }) => !/word|number/u.test(kind));
        expect(found.map(({ at, shown }) => ({ at, shown }))).toEqual(put);
      }),
      RUN,
    );
  });

  it("finds nothing in printable ASCII, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (text) => {
        expect(findOddCharacters(text)).toEqual([]);
      }),
      RUN,
    );
  });
});

/** e.g. U+202E */
function name(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
