import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { streamBytes } from "../../read/stream-bytes.ts";
import { readTrueType, type TrueType } from "../../read/true-type.ts";
import type { PdfFacts } from "../pdf-facts.ts";
import { shownTexts } from "./shown-texts.ts";

/** A composite font by its program: which glyphs are shown, and how wide the document says that each is. */
type ShownGlyphs = {
  readonly font: string;
  readonly glyphs: ReadonlySet<number>;
  readonly program: TrueType;
  readonly widthOf: (glyph: number) => number;
};

/** The composite fonts that show something; in what Chromium prints, codes are the numbers of glyphs. */
export function shownGlyphs(facts: PdfFacts): readonly ShownGlyphs[] {
  return shownTexts(facts).flatMap(({ font, dict, glyphs }) => {
    const descendants = dict.lookup(PDFName.of("DescendantFonts"));
    const inner = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
    const descriptor = inner instanceof PDFDict ? inner.lookup(PDFName.of("FontDescriptor")) : undefined;
    if (!(inner instanceof PDFDict) || !(descriptor instanceof PDFDict)) return [];
    const program = readTrueType(streamBytes(descriptor.lookup(PDFName.of("FontFile2"))));
    return program ? [{ font, glyphs, program, widthOf: widthsIn(inner) }] : [];
  });
}

/** The widths that a descendant font gives (ISO 32000-1, 9.7.4.3). */
function widthsIn(font: PDFDict): (glyph: number) => number {
  const widths = new Map<number, number>();
  const written = font.lookup(PDFName.of("W"));
  const entries =
    written instanceof PDFArray ? written.asArray().map((entry) => font.context.lookup(entry)) : [];
  for (let at = 0; at + 1 < entries.length;) {
    const [first, second, third] = entries.slice(at, at + 3);
    const from = numberOf(first);
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries()) widths.set(from + index, numberOf(width));
    } else {
      for (let glyph = from; glyph <= numberOf(second); glyph += 1) widths.set(glyph, numberOf(third));
    }
    at += second instanceof PDFArray ? 2 : 3;
  }
  const otherwise = font.has(PDFName.of("DW")) ? numberOf(font.lookup(PDFName.of("DW"))) : 1000;
  return (glyph) => widths.get(glyph) ?? otherwise;
}

function numberOf(object: unknown): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}
