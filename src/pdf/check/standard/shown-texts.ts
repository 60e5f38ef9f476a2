import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { codesIn } from "../../read/codes-in.ts";
import { fontDecoder } from "../../read/font-decoder.ts";
import { fontName } from "../fonts-are-embedded.ts";
import type { PdfFacts } from "../pdf-facts.ts";

/** What a font shows: the texts of all its characters, each once, and whether one of them is the missing glyph. */
type ShownText = { readonly font: string; readonly text: string; readonly missing: boolean };

const known = new WeakMap<PdfFacts, readonly ShownText[]>();

/** What the fonts show, artifacts included; found once for all rules that ask. */
export function shownTexts(facts: PdfFacts): readonly ShownText[] {
  const found = known.get(facts) ?? findTexts(facts);
  known.set(facts, found);
  return found;
}

function findTexts({ pages }: PdfFacts): readonly ShownText[] {
  const codes = new Map<PDFDict, Set<string>>();
  for (const { page, bytes, content } of pages) {
    const fonts = page.node.Resources()?.lookup(PDFName.of("Font"));
    for (const shown of content.shown) {
      const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(shown.font)) : undefined;
      if (!(font instanceof PDFDict)) continue;
      const ofFont = codes.get(font) ?? new Set();
      codes.set(font, ofFont.add(Buffer.from(bytes.subarray(shown.start, shown.end)).toString("latin1")));
    }
  }
  return [...codes].map(([font, written]) => {
    const decode = fontDecoder(font);
    const isComposite = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0");
    const strings = [...written].map((text) =>
      codesIn(Buffer.from(text, "latin1"), { start: 0, end: text.length }),
    );
    const missing = isComposite && strings.some(holdsZero);
    return { font: fontName(font), text: strings.map(decode).join(""), missing };
  });
}

/** Whether one of the codes, of two bytes each, is 0: the glyph for what a font lacks. */
function holdsZero(codes: Uint8Array): boolean {
  for (let at = 0; at + 1 < codes.length; at += 2) if (codes[at] === 0 && codes[at + 1] === 0) return true;
  return false;
}
