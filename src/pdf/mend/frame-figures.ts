import { PDFArray, PDFName, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";
import { Box } from "../read/matrix.ts";
import type { PageContent } from "../read/page-content.ts";
import { childrenOf, elementsOf, type StructureElement, type StructureTree } from "../read/structure-tree.ts";

/**
 * Leaves one figure where Chromium tags two, the HTML's and the drawing in it: the drawing has the alternative text,
 * and what it stands in with its caption is a section. Says where each figure stands (ISO 14289-1, 7.3; ISO 32000-1,
 * 14.8.5.4.3).
 */
export function frameFigures(
  document: PDFDocument,
  tree: StructureTree,
  contents: ReadonlyMap<PDFRef, PageContent>,
): void {
  const figures = elementsOf(tree).filter(({ type }) => type === "Figure");
  for (const figure of figures) {
    if (!figure.dict.has(PDFName.of("Alt")) && holdsFigure(figure)) figure.type = "Sect";
  }
  for (const figure of figures) {
    if (figure.type !== "Figure") continue;
    const box = boxOf(figure, contents);
    if (box.isEmpty) continue;
    const corners = [box.left, box.bottom, box.right, box.top].map((value) => Number(value.toFixed(2)));
    const layout = document.context.obj({ O: "Layout", Placement: "Block", BBox: corners });
    const before = figure.dict.lookup(PDFName.of("A"));
    const others = before instanceof PDFArray ? before.asArray() : before === undefined ? [] : [before];
    figure.dict.set(PDFName.of("A"), others.length > 0 ? document.context.obj([...others, layout]) : layout);
  }
}

function holdsFigure(element: StructureElement): boolean {
  return childrenOf(element).some((kid) => kid.type === "Figure" || holdsFigure(kid));
}

/** What a figure takes up on the page on which it begins. */
function boxOf(figure: StructureElement, contents: ReadonlyMap<PDFRef, PageContent>): Box {
  const box = new Box();
  let page: PDFRef | undefined;
  const visit = (element: StructureElement): void => {
    for (const kid of element.kids) {
      if (kid.kind === "element") visit(kid);
      if (kid.kind !== "content" || kid.page === undefined) continue;
      page ??= kid.page;
      if (kid.page !== page) continue;
      for (const mark of contents.get(page)?.marked ?? []) if (mark.mcid === kid.mcid) box.include(mark.box);
    }
  };
  visit(figure);
  return box;
}
