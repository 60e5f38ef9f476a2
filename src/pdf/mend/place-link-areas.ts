import { PDFArray, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject, PDFPage } from "@cantoo/pdf-lib";
import { Box, IDENTITY } from "../read/matrix.ts";
import type { PageContent, Shown } from "../read/page-content.ts";
import {
  areasOf,
  covers,
  lettersOf,
  pagesOfAnnotations,
  type LinkArea,
  type Rectangle,
} from "../read/link-areas.ts";
import {
  elementsOf,
  forgetParents,
  type StructureElement,
  type StructureTree,
} from "../read/structure-tree.ts";

/**
 * Leaves of a link the areas that lie on its words. Of what is parted over columns or pages Chromium writes areas twice,
 * once where it would be in one long column: on blank paper, or on other links. Where no area is right, they are put on
 * the lines of the link.
 */
export function placeLinkAreas(
  document: PDFDocument,
  tree: StructureTree,
  contents: ReadonlyMap<PDFRef, PageContent>,
): void {
  const pages = pagesOfAnnotations(document);
  const forgotten = new Set<number>();
  for (const link of elementsOf(tree)) {
    const letters = lettersOf(link, (page) => contents.get(page));
    // Pictures have none.
    if (link.type !== "Link" || letters.size === 0) continue;
    const areas = areasOf(link, document, pages);
    const stray = areas.filter(({ page, rectangle }) => !covers(rectangle, letters.get(page.ref)));
    const lines = stray.length === areas.length ? linesOf(letters, document) : [];
    for (const [index, area] of stray.entries()) {
      const line = lines[index];
      if (line) move(area, line);
      else drop(link, area, forgotten);
    }
  }
  forgetParents(document, tree.root, forgotten);
}

type Line = { readonly page: PDFPage; readonly rectangle: Rectangle };

function linesOf(letters: ReadonlyMap<PDFRef, readonly Shown[]>, document: PDFDocument): readonly Line[] {
  return document.getPages().flatMap((page) => {
    const lines = Map.groupBy(letters.get(page.ref) ?? [], ({ above }) => above);
    return Array.from(lines.values(), (line) => ({ page, rectangle: rectangleOf(line) }));
  });
}

/** No advance widths are read: the last letter is taken to be as wide as a figure. */
function rectangleOf(line: readonly Shown[]): Rectangle {
  const box = new Box();
  for (const { along, above, points } of line) {
    box.add(IDENTITY, along, above - points * 0.3);
    box.add(IDENTITY, along + points / 2, above + points * 0.9);
  }
  return [box.left, box.bottom, box.right, box.top];
}

function move({ kid, dict, page }: LinkArea, line: Line): void {
  dict.set(PDFName.of("Rect"), dict.context.obj(line.rectangle.map((value) => Number(value.toFixed(2)))));
  if (page === line.page || kid.object === undefined) return;
  unlist(page, kid.object);
  const listed = line.page.node.lookup(PDFName.of("Annots"));
  if (listed instanceof PDFArray) listed.push(kid.object);
  else line.page.node.set(PDFName.of("Annots"), dict.context.obj([kid.object]));
  kid.dict.set(PDFName.of("Pg"), line.page.ref);
}

function drop(link: StructureElement, { kid, dict, page }: LinkArea, forgotten: Set<number>): void {
  link.kids = link.kids.filter((one) => one !== kid);
  const key = dict.lookup(PDFName.of("StructParent"));
  if (key instanceof PDFNumber) forgotten.add(key.asNumber());
  if (kid.object === undefined) return;
  unlist(page, kid.object);
  if (kid.object instanceof PDFRef) dict.context.delete(kid.object);
}

function unlist({ node }: PDFPage, annotation: PDFObject): void {
  const listed = node.lookup(PDFName.of("Annots"));
  const index = listed instanceof PDFArray ? listed.asArray().indexOf(annotation) : -1;
  if (listed instanceof PDFArray && index >= 0) listed.remove(index);
}
