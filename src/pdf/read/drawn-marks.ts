import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { elementsOf, readStructure, type StructureElement } from "./structure-tree.ts";

/** The ids of the marked content of each page that belongs to a drawing. */
export function drawnMarks(document: PDFDocument): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const marks = new Map<PDFRef, Set<number>>();
  const tree = readStructure(document);
  for (const element of tree ? elementsOf(tree) : []) {
    const figure = lineOf(element).some(({ type }) => type === "Figure");
    for (const kid of figure ? element.kids : []) {
      if (kid.kind !== "content" || kid.page === undefined) continue;
      marks.set(kid.page, (marks.get(kid.page) ?? new Set()).add(kid.mcid));
    }
  }
  return marks;
}

/** An element and all that hold it. */
function lineOf(element: StructureElement): readonly StructureElement[] {
  return element.parent ? [element, ...lineOf(element.parent)] : [element];
}
