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
  return (tree?.top ?? []).map((element) => textWithin(element, texts)).join("");
}

/** The text of an element, and of those within it, by what each page says under each mark. */
export function textWithin(
  { kids }: StructureElement,
  texts: ReadonlyMap<PDFRef, ReadonlyMap<number, string>>,
): string {
  const parts = kids.map((kid) => {
    if (kid.kind === "element") return textWithin(kid, texts);
    return (kid.kind === "content" && kid.page && texts.get(kid.page)?.get(kid.mcid)) || "";
  });
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
