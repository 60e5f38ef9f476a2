import { standsIn } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A cell stands in a row. */
export const cellsStandInRows: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-9" },
  broken: standsIn(["TD"], ["TR"]),
};
