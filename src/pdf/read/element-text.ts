import type { PDFDict, PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { codesIn } from "./codes-in.ts";
import { fontDecoder, type FontDecoder } from "./font-decoder.ts";
import { fontsOfPages } from "./fonts-of-pages.ts";
import type { PageContent, Shown } from "./page-content.ts";
import type { StructureElement } from "./structure-tree.ts";

/** A page as it was read: its content stream, and what that paints. */
export type ReadPage = { readonly bytes: Uint8Array; readonly content: PageContent };

/** Answers with the text of an element, one space for each line end and for what styles part on a line; hyphens of syllables are left out. */
export function elementTexts(
  document: PDFDocument,
  pages: ReadonlyMap<PDFRef, ReadPage>,
): (element: StructureElement) => string {
  const fontOf = fontsOfPages(document);
  const decoders = new Map<PDFDict, FontDecoder>();
  const marksOn = new Map(
    [...pages].map(([page, { content }]) => [
      page,
      new Map(content.marked.toReversed().map((mark) => [mark.mcid, mark])),
    ]),
  );
  const decoderOf = (page: PDFRef, name: string): FontDecoder => {
    const font = fontOf(page, name);
    if (!font) return () => "";
    const decoder = decoders.get(font) ?? fontDecoder(font);
    decoders.set(font, decoder);
    return decoder;
  };
  const shownIn = (element: StructureElement): readonly (readonly [PDFRef, Shown])[] =>
    element.kids.flatMap((kid) => {
      if (kid.kind === "element") return shownIn(kid);
      if (kid.kind !== "content" || kid.page === undefined) return [];
      const { page, mcid } = kid;
      const mark = marksOn.get(page)?.get(mcid);
      return (mark?.shown ?? []).map((shown) => [page, shown] as const);
    });
  return (element) => {
    let text = "";
    let last: Shown | undefined;
    for (const [page, shown] of shownIn(element)) {
      if (shown.isHyphen) continue;
      if (last !== undefined && (last.y !== shown.y ? !shown.joins : isApart(last, shown))) text += " ";
      last = shown;
      const bytes = pages.get(page)?.bytes ?? new Uint8Array();
      text += decoderOf(page, shown.font)(codesIn(bytes, shown));
    }
    return text.replace(/\s+/gu, " ").trim();
  };
}

/** Whether styles part two texts on a line, as the number of an entry from its words: no letter is wider than an em. */
function isApart(one: Shown, next: Shown): boolean {
  return one.mcid !== next.mcid && next.along - one.along > one.points;
}
