import type { PDFRef } from "@cantoo/pdf-lib";
import type { TextRun } from "./page-text.ts";
import type { StructureElement, StructureTree } from "./structure-tree.ts";

/** A page, and what it says in painting order. */
type SaidPage = { readonly ref: PDFRef; readonly runs: readonly TextRun[] };

/**
 * The text of a tagged document in the order of its structure tree, which is that of the page's HTML and of what a
 * screen reader says; floats and positioned parts are painted in another. Running heads and page numbers belong to no
 * element and are not in it. Spaces at line ends are missing. Empty without a structure tree (ISO 32000-1, 14.7).
 */
export function readingOrder(tree: StructureTree | undefined, pages: readonly SaidPage[]): string {
  const texts = new Map(pages.map(({ ref, runs }) => [ref, textsByMark(runs)]));
  const parts: string[] = [];
  const visit = ({ kids }: StructureElement): void => {
    for (const kid of kids) {
      if (kid.kind === "element") visit(kid);
      else if (kid.kind === "content" && kid.page) parts.push(texts.get(kid.page)?.get(kid.mcid) ?? "");
    }
  };
  for (const element of tree?.top ?? []) visit(element);
  return parts.join("");
}

/** What is said under each mark of an element. */
export function textsByMark(runs: readonly TextRun[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { mcid, text } of runs) {
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? "") + text);
  }
  return texts;
}
