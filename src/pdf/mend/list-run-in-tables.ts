import type { PDFDocument } from "@cantoo/pdf-lib";
import { PDFName } from "@cantoo/pdf-lib";
import { elementsOf, newElement, type StructureElement, type StructureTree } from "../read/structure-tree.ts";
import { isRegularTable } from "../read/table-rows.ts";

/**
 * Tags a table that is printed run in, row by row as text, as what the reader sees: a list with one entry a row. The
 * browser goes on to call it a table, though its rows have no columns any more, and PDF/UA wants as many in each
 * (ISO 14289-1, 7.2).
 */
export function listRunInTables(document: PDFDocument, tree: StructureTree): void {
  for (const table of elementsOf(tree)) {
    if (table.type !== "Table" || isRegularTable(table)) continue;
    table.type = "L";
    table.dict.delete(PDFName.of("A"));
    const entries = table.kids.flatMap((kid) => (kid.kind === "element" ? entriesIn(kid) : []));
    table.kids = entries;
    for (const entry of entries) {
      entry.parent = table;
      if (entry.type === "TR") makeEntry(document, entry);
    }
  }
}

/** Rows and captions, out of their row groups. */
function entriesIn(element: StructureElement): readonly StructureElement[] {
  if (element.type === "TR" || element.type === "Caption") return [element];
  return element.kids.flatMap((kid) => (kid.kind === "element" ? entriesIn(kid) : []));
}

function makeEntry(document: PDFDocument, row: StructureElement): void {
  row.type = "LI";
  const body = newElement(document, "LBody");
  body.parent = row;
  body.kids = row.kids;
  row.kids = [body];
  for (const kid of body.kids) {
    if (kid.kind !== "element") continue;
    kid.parent = body;
    if (kid.type !== "TH" && kid.type !== "TD") continue;
    const hasBlocks = kid.kids.some((each) => each.kind === "element" && BLOCKS.has(each.type));
    kid.type = hasBlocks ? "Div" : "Span";
    kid.dict.delete(PDFName.of("A"));
    kid.dict.delete(PDFName.of("ID"));
  }
}

const BLOCKS: ReadonlySet<string> = new Set(["P", "L", "Table", "Figure", "Div", "Sect", "BlockQuote"]);
