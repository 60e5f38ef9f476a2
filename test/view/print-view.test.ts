import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { cssString, printView } from "../../src/view/print-view.ts";

/**
 * Reads a string token at the start of a style sheet by CSS Syntax 3, 4.3.5 and 4.3.7: answers with its value and the
 * rest of the sheet, or with undefined if it is no string or a bad one.
 */
function readCssString(sheet: string): { readonly value: string; readonly rest: string } | undefined {
  if (!sheet.startsWith('"')) return undefined;
  let value = "";
  for (let at = 1; at < sheet.length;) {
    const character = String.fromCodePoint(sheet.codePointAt(at) ?? 0);
    if (character === '"') return { value, rest: sheet.slice(at + 1) };
    if (/[\n\r\f]/u.test(character)) return undefined;
    if (character !== "\\") {
      value += character;
      at += character.length;
      continue;
    }
    const escape = /^\\(?:([0-9a-f]{1,6})(?:\r\n|[ \n\r\t\f])?|(\r\n|[\n\r\f])|(.))/isu.exec(sheet.slice(at));
    if (!escape) return undefined;
    const [whole, hex, , literal] = escape;
    value += hex === undefined ? (literal ?? "") : decode(Number.parseInt(hex, 16));
    at += whole.length;
  }
  return undefined;
}

/** NUL, surrogates and what is beyond Unicode become the replacement character. */
function decode(code: number): string {
  const bad = code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
  return bad ? "\ufffd" : String.fromCodePoint(code);
}

/** What a style sheet can hold of a text. */
function holdable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom('"', "\\", "\n", "\r", "\f", "a", "0", " ", "}", "*", "/", "<", "é", "\ud83d"),
  }),
);

describe("cssString(text)", () => {
  it("cannot be left by any text, and reads back as the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readCssString(`${cssString(text)}; }`)).toEqual({ value: holdable(text), rest: "; }" });
      }),
      { numRuns: 2000 },
    );
  });

  it("holds nothing that ends a style sheet or opens another token", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>{}@/*\n\r\f]|\\(?![0-9a-f]{1,6} )/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["A plain title, 2003–2026", '"A plain title, 2003–2026"'],
    ['say "no"', String.raw`"say \22 no\22 "`],
    ["a\\", String.raw`"a\5c "`],
    ["TLP:AMBER+STRICT", '"TLP:AMBER+STRICT"'],
    ["</style>", String.raw`"\3c \2f style\3e "`],
    ["one\ntwo", String.raw`"one\a two"`],
    ["😀", String.raw`"\1f600 "`],
  ])("quotes %j", (text, quoted) => {
    expect(cssString(text)).toBe(quoted);
  });
});

describe("printView(view, shortHash)", () => {
  it("says in the margins what the document is, how it is handled and which content it has", () => {
    const view = {
      shortTitle: "The dam",
      handling: "TLP:CLEAR",
      superseded: "",
      withdrawn: "",
      number: "BB-7",
      edition: { label: "Edition 2", asOf: "31 May 2026" },
    };
    expect(printView(view, { shortHash: "0123456789ab", edition: 2, texts: english })).toEqual({
      page: '"Page " counter(page) " of " counter(pages)',
      runningTitle: '"The dam"',
      handling: '"TLP:CLEAR"',
      foot: '"BB-7, edition 2, as of 31\\a0 May\\a0 2026 · 0123456789ab"',
    });
    const strict = { ...view, handling: "TLP:AMBER+STRICT" };
    expect(printView(strict, { shortHash: "0123456789ab", edition: 2, texts: english }).handling).toBe(
      String.raw`"TLP:AMBER+\200b STRICT"`,
    );
    const running = (superseded: string, withdrawn: string) =>
      printView({ ...view, superseded, withdrawn }, { shortHash: "0123456789ab", edition: 2, texts: english })
        .runningTitle;
    expect(running("Superseded by BB-8.", "")).toBe('"Superseded: The dam"');
    expect(running("Superseded by BB-8.", "Withdrawn.")).toBe('"Withdrawn: The dam"');
  });
});
