import { standsIn } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A row stands in a table. */
export const rowsStandInTables: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-4" },
  broken: standsIn(["TR"], ["Table", "THead", "TBody", "TFoot"]),
};
