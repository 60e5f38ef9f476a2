import { PDFDict, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { codesIn } from "./element-text.ts";
import { fontDecoder, type FontDecoder } from "./font-decoder.ts";
import { pageContent } from "./page-content.ts";
import { streamBytes } from "./stream-bytes.ts";

/** Text of one height, size and colour that belongs to no element; `above` the foot of the page, in points. */
export type MarginLine = {
  readonly text: string;
  readonly above: number;
  readonly points: number;
  readonly colour: string;
};

/** What the margins of a page say, line by line. */
export function marginLines(page: PDFPage): readonly MarginLine[] {
  const bytes = streamBytes(page.node.Contents());
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"));
  const decoders = new Map<string, FontDecoder>();
  const lines = new Map<string, MarginLine>();
  for (const shown of pageContent(page).unmarkedText) {
    const { font: name, above, points, colour } = shown;
    const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
    const decode = decoders.get(name) ?? (font instanceof PDFDict ? fontDecoder(font) : () => "");
    decoders.set(name, decode);
    const key = [above.toFixed(1), points.toFixed(2), colour].join(" ");
    const text = (lines.get(key)?.text ?? "") + decode(codesIn(bytes, shown));
    lines.set(key, { text, above, points, colour });
  }
  return [...lines.values()];
}
