import { standsIn } from "./where-types-stand.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An item stands in a list. */
export const itemsStandInLists: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-17" },
  broken: standsIn(["LI"], ["L"]),
};
