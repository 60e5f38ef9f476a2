import type { PDFRef } from "@cantoo/pdf-lib";
import { readContent } from "../read-content.ts";
import { streamBytes } from "../stream-bytes.ts";
import { elementsOf, readStructure } from "../structure-tree.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Nothing is set smaller than the variant promises, heads and feet included; letters in drawings are theirs. That finds
 * tables that are wider than the page, too: Chromium then shrinks all that it prints until they fit.
 */
export const typeIsLargeEnough: PdfCheck = (document, { leastType }) => {
  if (leastType === undefined) return [];
  const drawn = marksOfFigures(document);
  return document.getPages().flatMap((page, index) => {
    const { marked, unmarkedText } = readContent(streamBytes(page.node.Contents()));
    const text = marked.filter(({ mcid }) => drawn.get(page.ref)?.has(mcid) !== true);
    const sizes = [...text.flatMap(({ shown }) => shown), ...unmarkedText].map(({ points }) => points);
    const least = Math.min(...sizes);
    // Half a tenth for what Chromium rounds.
    if (least >= leastType - 0.05 || sizes.length === 0) return [];
    return [
      `Page ${index + 1} has letters of ${least.toFixed(1)} points; ${leastType} are the least. ` +
        "If its styles ask for none so small, something is wider than the page, and the browser shrank all of it.",
    ];
  });
};

function marksOfFigures(document: Parameters<PdfCheck>[0]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
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

type Element = ReturnType<typeof elementsOf>[number];

/** An element and all that hold it. */
function lineOf(element: Element): readonly Element[] {
  return element.parent ? [element, ...lineOf(element.parent)] : [element];
}
