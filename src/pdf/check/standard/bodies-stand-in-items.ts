import { standsIn } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The body of an item stands in it. */
export const bodiesStandInItems: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-18" },
  broken: standsIn(["LBody"], ["LI"]),
};
