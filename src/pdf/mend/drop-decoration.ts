import { PDFName, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";
import type { PageContent } from "../read/page-content.ts";
import { childrenOf, elementsOf, type StructureElement, type StructureTree } from "../read/structure-tree.ts";

/** What marked content becomes that tells nothing: by page and id, how the artifact is tagged. */
export type Decoration = ReadonlyMap<PDFRef, ReadonlyMap<number, "Layout" | "Pagination">>;

/**
 * Takes out of the tree what tells nothing: lines and backgrounds, which Chromium tags with the block they belong to,
 * marks that it leaves behind where a line moved to the next page, and heads of tables that are repeated on further
 * pages. Figures keep all that is theirs.
 */
export function dropDecoration(
  document: PDFDocument,
  tree: StructureTree,
  contents: ReadonlyMap<PDFRef, PageContent>,
): Decoration {
  const decoration = new Map<PDFRef, Map<number, "Layout" | "Pagination">>();
  const saying = new Map([...contents].map(([page, { marked }]) => [page, sayingIn(marked)]));
  const visit = (element: StructureElement, inFigure: boolean, inHead: boolean): void => {
    const isFigure = inFigure || element.type === "Figure";
    const isHead = inHead || (element.type === "TR" && isHeadRow(element));
    let first: PDFRef | undefined;
    element.kids = element.kids.filter((kid) => {
      if (kid.kind === "element") visit(kid, isFigure, isHead);
      if (kid.kind !== "content" || kid.page === undefined || kid.owner || isFigure) return true;
      const says = saying.get(kid.page)?.has(kid.mcid) === true;
      if (says) first ??= kid.page;
      if (says && (!isHead || kid.page === first)) return true;
      const onPage = decoration.get(kid.page) ?? new Map<number, "Layout" | "Pagination">();
      decoration.set(kid.page, onPage.set(kid.mcid, says ? "Pagination" : "Layout"));
      return false;
    });
  };
  for (const element of tree.top) visit(element, false, false);
  dropEmpty(document, tree);
  return decoration;
}

function sayingIn(marked: PageContent["marked"]): ReadonlySet<number> {
  return new Set(marked.filter(({ shown }) => shown.length > 0).map(({ mcid }) => mcid));
}

function isHeadRow(row: StructureElement): boolean {
  const cells = childrenOf(row);
  return cells.length > 0 && cells.every(({ type }) => type === "TH");
}

/** Elements that are nothing without what they hold. */
const MAY_GO: ReadonlySet<string> = new Set(["NonStruct", "P", "Span", "Em", "Strong"]);

function dropEmpty(document: PDFDocument, tree: StructureTree): void {
  for (const element of elementsOf(tree).toReversed()) {
    const { parent, kids } = element;
    if (!parent || kids.length > 0 || !MAY_GO.has(element.type)) continue;
    if (element.dict.has(PDFName.of("ID"))) element.dict.delete(PDFName.of("ID"));
    parent.kids = parent.kids.filter((kid) => kid !== element);
    document.context.delete(element.ref);
  }
}
