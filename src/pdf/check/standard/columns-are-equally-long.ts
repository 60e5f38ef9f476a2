import { layOut, rowsOf } from "../../read/table-rows.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No cell reaches below the last row of its table. */
export const columnsAreEquallyLong: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-41" },
  broken: ({ elements, typeOf }) =>
    elements
      .filter((element) => typeOf(element) === "Table" && layOut(rowsOf(element)).reachesBelow)
      .map(() => "A cell reaches below the last row of its table."),
};
