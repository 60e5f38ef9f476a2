import { standsIn } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A head cell stands in a row. */
export const headCellsStandInRows: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-8" },
  broken: standsIn(["TH"], ["TR"]),
};
