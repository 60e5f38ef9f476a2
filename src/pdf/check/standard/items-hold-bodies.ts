import { holdsOnly } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An item holds a label and a body. */
export const itemsHoldBodies: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-20" },
  broken: holdsOnly("LI", ["Lbl", "LBody"]),
};
