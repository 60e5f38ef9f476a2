import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFPage } from "@cantoo/pdf-lib";
import type { PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { marksOfElement } from "./marks-of-element.ts";
import type { PageContent, Shown } from "./page-content.ts";
import type { StructureElement, StructureKid } from "./structure-tree.ts";

/** Where a page can be clicked: left, foot, right and head, in points. */
export type Rectangle = readonly [number, number, number, number];

/** An area of a link, on the page that lists it. */
export type LinkArea = {
  readonly kid: Extract<StructureKid, { kind: "object" }>;
  readonly dict: PDFDict;
  readonly page: PDFPage;
  readonly rectangle: Rectangle;
};

/** The page that lists each annotation. */
export function pagesOfAnnotations(document: PDFDocument): ReadonlyMap<PDFObject, PDFPage> {
  return new Map(
    document.getPages().flatMap((page) => {
      const listed = page.node.lookup(PDFName.of("Annots"));
      return (listed instanceof PDFArray ? listed.asArray() : []).map((one) => [one, page] as const);
    }),
  );
}

/** The areas of a link, in the order in which it holds them. */
export function areasOf(
  { kids }: StructureElement,
  document: PDFDocument,
  pages: ReadonlyMap<PDFObject, PDFPage>,
): readonly LinkArea[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== "object" || kid.object === undefined) return [];
    const [dict, page] = [document.context.lookup(kid.object), pages.get(kid.object)];
    const corners = dict instanceof PDFDict ? dict.lookup(PDFName.of("Rect")) : undefined;
    if (!(dict instanceof PDFDict) || !page || !(corners instanceof PDFArray)) return [];
    const [left = 0, foot = 0, right = 0, head = 0] = corners.asArray().map(numberOf);
    return [{ kid, dict, page, rectangle: [left, foot, right, head] as const }];
  });
}

/** The letters of an element, by the page that shows them. */
export function lettersOf(
  element: StructureElement,
  contentOf: (page: PDFRef) => PageContent | undefined,
): ReadonlyMap<PDFRef, readonly Shown[]> {
  const letters = new Map<PDFRef, readonly Shown[]>();
  for (const [page, marks] of Map.groupBy(marksOfElement(element), (mark) => mark.page)) {
    const ids = new Set(marks.map(({ mcid }) => mcid));
    const shown = (contentOf(page)?.marked ?? []).flatMap((mark) => (ids.has(mark.mcid) ? mark.shown : []));
    if (shown.length > 0) letters.set(page, shown);
  }
  return letters;
}

/** Whether an area lies on one of the letters: on where it begins, at half the height of small ones. */
export function covers([left, foot, right, head]: Rectangle, letters: readonly Shown[] = []): boolean {
  return letters.some(({ along, above, points }) => {
    const middle = above + points / 4;
    return along >= left - ROUNDING && along < right && middle > foot && middle < head;
  });
}

/** Chromium rounds areas to its pixels. */
const ROUNDING = 0.5;

function numberOf(value: PDFObject): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
