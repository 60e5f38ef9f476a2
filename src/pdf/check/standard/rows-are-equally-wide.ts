import { layOut, rowsOf } from "../../read/table-rows.ts";
import type { StandardRule } from "./standard-rule.ts";

/** All rows of a table have as many columns, spans counted. */
export const rowsAreEquallyWide: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-42" },
  broken: ({ elements, typeOf }) =>
    elements.flatMap((element) => {
      if (typeOf(element) !== "Table") return [];
      const widths = [...new Set(layOut(rowsOf(element)).widths)];
      return widths.length <= 1 ? [] : [`A table has rows of ${widths.join(" and ")} columns.`];
    }),
};
