import { PDFDict, PDFName, PDFRef, type PDFDocument } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import { streamBytes } from "../read/stream-bytes.ts";

/**
 * Gives a character to the glyphs that are a part of a letter, as the dots of an Arabic one are in some fonts: Skia maps
 * them to U+0000, which is no text (ISO 14289-1, 7.21.7). The letter itself stands in the ActualText that it writes round
 * both parts, so that here a joiner is enough, which has no width and no meaning of its own.
 */
export function joinLetterParts(document: PDFDocument): void {
  const { context } = document;
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of("Type")) !== PDFName.of("Font")) continue;
    const map = font.get(PDFName.of("ToUnicode"));
    if (!(map instanceof PDFRef)) continue;
    const text = Buffer.from(streamBytes(context.lookup(map))).toString("latin1");
    const joined = text.replaceAll(PART_OF_A_LETTER, "$1<200D>");
    if (joined === text) continue;
    context.assign(map, context.stream(zlibSync(Buffer.from(joined, "latin1")), { Filter: "FlateDecode" }));
  }
}

/** A line of a map from one glyph to one character, where that is none. e.g. <0032> <0000> */
const PART_OF_A_LETTER = /^(<[0-9A-F]{4}> )<0000>$/gmu;
