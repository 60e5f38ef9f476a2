import type { StandardRule } from "./standard-rule.ts";

/** There is a structure tree. */
export const hasStructureTree: StandardRule = {
  clause: "ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.3",
  veraPdf: { ua1: "7.1-11", a3: "6.7.3.3-1" },
  broken: ({ tree }) => (tree ? [] : ["There is no structure tree."]),
};
