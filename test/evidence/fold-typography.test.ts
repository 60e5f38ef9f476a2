import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTypography } from "../../src/evidence/fold-typography.ts";

fc.configureGlobal({ seed: 8, numRuns: 500 });

function fold(text: string): string {
  return foldTypography(text).text;
}

const LIGATURES = /[\ufb00-\ufb06]/gu;

/** The letters, digits and marks of a text, ligatures opened. */
function wordsOnly(text: string): string {
  const opened = text.replaceAll(LIGATURES, (ligature) => ligature.normalize("NFKC"));
  return opened.normalize("NFC").replaceAll(/[^\p{L}\p{N}\p{M}]|ʼ/gu, "");
}

const points = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const named = (codes: readonly number[]) =>
  codes.map((code): [string, string] => [code.toString(16).padStart(4, "0"), String.fromCodePoint(code)]);

describe("foldTypography(text)", () => {
  it.each(named([0x2018, 0x2019, 0x201a, 0x201b, 0x02bc, 0x2039, 0x203a, 0x2032, 0x60, 0xb4, 0x27]))(
    "folds the single quotation mark U+%s",
    (_code, mark) => {
      expect(fold(`a${mark}b`)).toBe("a'b");
    },
  );

  it.each(named([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033, 0x22]))(
    "folds the double quotation mark U+%s",
    (_code, mark) => {
      expect(fold(`a${mark}b`)).toBe('a"b');
    },
  );

  it.each(named([...points(0x2010, 0x2015), 0x2212, 0x2d]))("folds the dash U+%s", (_code, dash) => {
    expect(fold(`a${dash}b`)).toBe("a-b");
  });

  it.each(
    named([
      0x09,
      0x0a,
      0x0d,
      0x20,
      0xa0,
      0x1680,
      ...points(0x2000, 0x200a),
      0x2028,
      0x2029,
      0x202f,
      0x205f,
      0x3000,
    ]),
  )("folds the space U+%s, alone or in a row", (_code, space) => {
    expect(fold(`a${space}b`)).toBe("a b");
    expect(fold(`a${space} ${space}b`)).toBe("a b");
  });

  it.each([
    ["ﬀ", "ff"],
    ["ﬁ", "fi"],
    ["ﬂ", "fl"],
    ["ﬃ", "ffi"],
    ["ﬄ", "ffl"],
    ["ﬅ", "st"],
    ["ﬆ", "st"],
  ])("opens the ligature %s", (ligature, letters) => {
    expect(fold(`a${ligature}b`)).toBe(`a${letters}b`);
  });

  it("takes soft hyphens out, also between spaces", () => {
    expect(fold("co\u00ador\u00addi\u00adnate")).toBe("coordinate");
    expect(fold("a \u00ad b")).toBe("a b");
  });

  it.each([
    ["e\u0301", "é"],
    ["\u212b", "Å"],
    ["q\u0323\u0307", "q\u0323\u0307"],
    ["q\u0307\u0323", "q\u0323\u0307"],
    ["\u1100\u1161\u11a8", "각"],
    ["가\u11a8", "각"],
    ["\u1fef", "'"],
    ["\u2000", " "],
  ])("composes “%s”", (text, composed) => {
    expect(fold(text)).toBe(composed);
  });

  it.each([...Array.from("½²³¹ªº①ⅣＡ０１％㎏™…℃ſĳǆ٥५"), "1⁄2", "\u200b", "\u200d", "٪", "!"])(
    "leaves “%s” as it is",
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it.each([
    ["170,000", "170.000"],
    ["not", "now"],
    ["Osk", "osk"],
    ["½", "1/2"],
    ["m²", "m2"],
    ["café", "cafe"],
    ["Ａ", "A"],
    ["straße", "strasse"],
    ["a b", "ab"],
    ["US-led", "US led"],
    ["'", '"'],
    ["…", "..."],
  ])("keeps “%s” and “%s” apart", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it.each([
    ["ﬁve", [0, 0, 1, 2, 3]],
    ["a  b", [0, 1, 3, 4]],
    ["a\u00adb", [0, 2, 3]],
    ["e\u0301x", [0, 2, 3]],
    ["😀x", [0, 0, 2, 3]],
    ["", [0]],
    ["\u00ad", [1]],
  ])("knows where each code unit of folded “%s” comes from", (text, origin) => {
    expect(foldTypography(text).origin).toEqual(origin);
  });

  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...("aé e\u0301\u0323\u00adﬁ’‘“”«–—− \u00a0\n\u202f😀½²５각가\u1100\u1161\u11a8\u200d#".match(
          /./gsu,
        ) ?? []),
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 20,
  });

  it("leads every offset back to the piece of the text that folds to what stands there", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const { text: folded, origin } = foldTypography(text);
        expect(origin).toHaveLength(folded.length + 1);
        expect(origin.at(-1)).toBe(text.length);
        // A cluster begins where the offset changes.
        const starts = origin.flatMap((offset, i) => (i === 0 || offset !== origin[i - 1] ? [i] : []));
        for (const [index, start] of starts.entries()) {
          const next = starts[index + 1];
          if (next === undefined) break;
          const [from = 0, to = 0] = [origin[start], origin[next]];
          expect(to).toBeGreaterThan(from);
          expect(fold(text.slice(from, to)).normalize("NFC")).toBe(
            folded.slice(start, next).normalize("NFC"),
          );
        }
      }),
    );
  });

  it("gives the same for a text composed and decomposed", () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(fold(text.normalize("NFC"))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });

  it("never changes a letter, a digit or a case but by composing, opening ligatures and hyphens, and apostrophes", () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(wordsOnly(fold(text))).toBe(wordsOnly(text));
      }),
    );
  });

  it("changes nothing where nothing is to be folded", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from(`abzAZ059.,:;!?()[]/%$€&'"-éßøл中`)) }),
        (text) => {
          expect(fold(text)).toBe(text);
        },
      ),
    );
  });
});
