import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { codesIn } from "../../read/codes-in.ts";
import { fontDecoder } from "../../read/font-decoder.ts";
import { fontName } from "../fonts-are-embedded.ts";
import type { PdfFacts } from "../pdf-facts.ts";

/** What a font shows: the texts of all its characters, each once, and the glyphs of a composite one by their numbers. */
type ShownText = {
  readonly font: string;
  readonly dict: PDFDict;
  readonly text: string;
  readonly glyphs: ReadonlySet<number>;
};

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
    const glyphs = new Set(isComposite ? strings.flatMap(glyphsIn) : []);
    return { font: fontName(font), dict: font, text: strings.map(decode).join(""), glyphs };
  });
}

/** Codes are of two bytes each. */
function glyphsIn(codes: Uint8Array): readonly number[] {
  return Array.from(
    { length: codes.length >> 1 },
    (_, at) => (codes[at * 2] ?? 0) * 256 + (codes[at * 2 + 1] ?? 0),
  );
}
