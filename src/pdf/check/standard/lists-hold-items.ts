import { holdsOnly } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A list holds items, lists and a caption. */
export const listsHoldItems: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-19" },
  broken: holdsOnly("L", ["L", "LI", "Caption"]),
};
