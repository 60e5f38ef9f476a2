import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { streamBytes } from "./stream-bytes.ts";

/** Turns the character codes of a shown string into text; a code without a mapping becomes U+FFFD. */
export type FontDecoder = (codes: Uint8Array) => string;

/**
 * A decoder for a font by its ToUnicode map (ISO 32000-1, 9.10.3). Codes have two bytes in a composite font, as
 * Chromium's Identity-H ones do, else one. The library's own decoder guesses the width from the largest code and takes
 * small subsets for one-byte fonts.
 */
export function fontDecoder(font: PDFDict): FontDecoder {
  const width = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1;
  const unicode = unicodeOf(font);
  return (codes) => {
    let text = "";
    for (let index = 0; index + width <= codes.length; index += width) {
      const first = codes[index] ?? 0;
      const code = width === 2 ? first * 256 + (codes[index + 1] ?? 0) : first;
      text += unicode.get(code) ?? "\uFFFD";
    }
    return text;
  };
}

/** What a font of a finished PDF draws: it holds the characters that are used of it and no others. */
export function charactersIn(font: PDFDict): ReadonlySet<string> {
  return new Set([...unicodeOf(font).values()].flatMap((text) => Array.from(text)));
}

/** The code of the space in a font, as a content stream has it, e.g. <0001>; undefined where it has none. */
export function codeOfSpace(font: PDFDict): string | undefined {
  const isComposite = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0");
  for (const [code, text] of unicodeOf(font)) {
    if (text === " ")
      return `<${code
        .toString(16)
        .toUpperCase()
        .padStart(isComposite ? 4 : 2, "0")}>`;
  }
  return undefined;
}

/** All pages of a document share some fonts. Whoever changes such a map writes a new one. */
const KNOWN = new WeakMap<PDFObject, ReadonlyMap<number, string>>();

function unicodeOf(font: PDFDict): ReadonlyMap<number, string> {
  const map = font.lookup(PDFName.of("ToUnicode"));
  if (map === undefined) return new Map();
  const unicode = KNOWN.get(map) ?? readToUnicode(new TextDecoder("latin1").decode(streamBytes(map)));
  KNOWN.set(map, unicode);
  return unicode;
}

function readToUnicode(map: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>();
  for (const [, body = ""] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      unicode.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, body = ""] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = "", to = "", start, list = ""] of body.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
    )) {
      const first = Number.parseInt(from, 16);
      const texts = [...list.matchAll(/<(\w+)>/g)].map(([, text = ""]) => utf16(text));
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const text = start === undefined ? texts[code - first] : shifted(utf16(start), code - first);
        if (text !== undefined) unicode.set(code, text);
      }
    }
  }
  return unicode;
}

/** The text with its last code point moved up, as ranges count. */
function shifted(text: string, by: number): string {
  const points = Array.from(text);
  const last = points.pop()?.codePointAt(0) ?? 0;
  return points.join("") + String.fromCodePoint(last + by);
}

/** e.g. 00660069 is fi */
function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}
