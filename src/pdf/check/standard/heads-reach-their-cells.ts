import { PDFArray } from "@cantoo/pdf-lib";
import { childrenOf, type StructureElement } from "../../read/structure-tree.ts";
import { attributeOf, rowsOf } from "../../read/table-rows.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A cell names its heads, or they say how far they reach. */
export const headsReachTheirCells: StandardRule = {
  clause: "ISO 14289-1, 7.5",
  veraPdf: { ua1: "7.5-1" },
  broken: ({ elements, typeOf }) =>
    elements.flatMap((element) => {
      if (typeOf(element) !== "Table") return [];
      const cells = rowsOf(element).flatMap(childrenOf);
      const reaches = cells.some(
        (cell) => typeOf(cell) === "TH" && attributeOf(cell, "Table", "Scope") !== undefined,
      );
      const isAlone = (cell: StructureElement): boolean =>
        typeOf(cell) === "TD" && !(attributeOf(cell, "Table", "Headers") instanceof PDFArray);
      return !reaches && cells.some(isAlone) ? ["A table has cells without a head."] : [];
    }),
};
