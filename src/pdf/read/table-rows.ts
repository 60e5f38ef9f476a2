import { PDFArray, PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { childrenOf, type StructureElement } from "./structure-tree.ts";

/** The rows of a table in order, those of its row groups included. */
export function rowsOf(table: StructureElement): readonly StructureElement[] {
  return childrenOf(table).flatMap((kid) =>
    kid.type === "TR" ? [kid] : GROUPS.has(kid.type) ? rowsOf(kid) : [],
  );
}

/** What may stand between a table and its rows; NonStruct is looked through (ISO 32000-1, table 333). */
const GROUPS: ReadonlySet<string> = new Set(["THead", "TBody", "TFoot", "NonStruct"]);

/** Whether each row is made of cells alone, and all rows are equally wide, spans counted. */
export function isRegularTable(table: StructureElement): boolean {
  const rows = rowsOf(table);
  const cells = rows.every((row) =>
    row.kids.every((kid) => kid.kind === "element" && (kid.type === "TH" || kid.type === "TD")),
  );
  return cells && new Set(layOut(rows).widths).size <= 1;
}

/** How the cells of some rows lie. */
type Layout = {
  /** How many columns each row takes up, those included that a cell above spans. */
  readonly widths: readonly number[];
  /** Whether two cells take the same place, and whether one reaches below the last row. */
  readonly overlaps: boolean;
  readonly reachesBelow: boolean;
};

/** Lays out the cells of rows by their spans. */
export function layOut(rows: readonly StructureElement[]): Layout {
  let above: readonly number[] = [];
  let overlaps = false;
  const widths = rows.map((row) => {
    const left = [...above];
    let column = 0;
    for (const cell of childrenOf(row)) {
      if (cell.type !== "TH" && cell.type !== "TD") continue;
      while ((left[column] ?? 0) > 0) column += 1;
      const [columns, deep] = [spanOf(cell, "ColSpan"), spanOf(cell, "RowSpan")];
      for (let each = column; each < column + columns; each += 1) {
        if ((left[each] ?? 0) > 0) overlaps = true;
        left[each] = deep;
      }
      column += columns;
    }
    const width = left.filter((rest) => rest > 0).length;
    above = left.map((rest) => Math.max(0, rest - 1));
    return width;
  });
  return { widths, overlaps, reachesBelow: above.some((rest) => rest > 0) };
}

function spanOf(cell: StructureElement, key: "ColSpan" | "RowSpan"): number {
  const span = attributeOf(cell, "Table", key);
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

const ATTRIBUTES = PDFName.of("A");

/** An attribute of an element by its owner (ISO 32000-1, 14.7.5); undefined if it has none. */
export function attributeOf(element: StructureElement, owner: string, key: string) {
  const written = element.dict.lookup(ATTRIBUTES);
  if (written === undefined) return undefined;
  const each = written instanceof PDFArray ? written.asArray() : [written];
  for (const entry of each) {
    const attributes = entry && element.dict.context.lookup(entry);
    if (!(attributes instanceof PDFDict) || attributes.lookup(PDFName.of("O")) !== PDFName.of(owner))
      continue;
    const value = attributes.lookup(PDFName.of(key));
    if (value !== undefined) return value;
  }
  return undefined;
}
