import { PDFArray } from "@cantoo/pdf-lib";
import { attributeOf } from "../../read/table-rows.ts";
import { textIn, textOf } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The heads that a cell names are there. */
export const cellsHaveHeads: StandardRule = {
  clause: "ISO 14289-1, 7.5",
  veraPdf: { ua1: "7.5-2" },
  broken: ({ elements, typeOf }) => {
    const known = new Set(
      elements.filter((element) => typeOf(element) === "TH").map((element) => textIn(element.dict, "ID")),
    );
    return elements.flatMap((element) => {
      const heads = typeOf(element) === "TD" ? attributeOf(element, "Table", "Headers") : undefined;
      const named = heads instanceof PDFArray ? heads.asArray().map(textOf) : [];
      return named
        .filter((id) => !known.has(id))
        .map((id) => `A cell names the head “${id}”, which is not there.`);
    });
  },
};
