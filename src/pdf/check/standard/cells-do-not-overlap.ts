import { layOut, rowsOf } from "../../read/table-rows.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No two cells of a table take the same place. */
export const cellsDoNotOverlap: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-15" },
  broken: ({ elements, typeOf }) =>
    elements
      .filter((element) => typeOf(element) === "Table" && layOut(rowsOf(element)).overlaps)
      .map(() => "Two cells of a table take the same place."),
};
