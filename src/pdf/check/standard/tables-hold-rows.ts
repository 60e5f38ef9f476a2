import { holdsOnly } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A table holds rows, groups of rows and a caption. */
export const tablesHoldRows: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-3" },
  broken: holdsOnly("Table", ["TR", "THead", "TBody", "TFoot", "Caption"]),
};
