import { PDFDict, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { codesIn } from "./codes-in.ts";
import { fontDecoder } from "./font-decoder.ts";
import type { PageContent } from "./page-content.ts";

/** Text of one height, size and colour that belongs to no element; `above` the foot of the page, in points. */
export type MarginLine = {
  readonly text: string;
  readonly above: number;
  readonly points: number;
  readonly colour: string;
};

/** A page as it was read. */
type ReadPage = { readonly page: PDFPage; readonly bytes: Uint8Array; readonly content: PageContent };

/** What the margins of a page say, line by line. */
export function marginLines({ page, bytes, content }: ReadPage): readonly MarginLine[] {
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"));
  const lines = new Map<string, MarginLine>();
  for (const shown of content.shown) {
    if (shown.mcid !== undefined) continue;
    const { above, points, colour } = shown;
    const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(shown.font)) : undefined;
    const key = [above.toFixed(1), points.toFixed(2), colour].join(" ");
    const said = font instanceof PDFDict ? fontDecoder(font)(codesIn(bytes, shown)) : "";
    lines.set(key, { text: (lines.get(key)?.text ?? "") + said, above, points, colour });
  }
  return [...lines.values()];
}
