import type { PDFRef } from "@cantoo/pdf-lib";
import type { StructureElement } from "./structure-tree.ts";

/** The ids of the marked content of each page that belongs to a drawing. */
export function drawnMarks(elements: readonly StructureElement[]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const marks = new Map<PDFRef, Set<number>>();
  for (const element of elements) {
    if (!isDrawn(element)) continue;
    for (const kid of element.kids) {
      if (kid.kind !== "content" || kid.page === undefined) continue;
      marks.set(kid.page, (marks.get(kid.page) ?? new Set()).add(kid.mcid));
    }
  }
  return marks;
}

function isDrawn({ type, parent }: StructureElement): boolean {
  return type === "Figure" || (parent !== undefined && isDrawn(parent));
}
