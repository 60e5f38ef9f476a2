import { holdsOnly } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A row holds cells. */
export const rowsHoldCells: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-10" },
  broken: holdsOnly("TR", ["TH", "TD"]),
};
