import { STANDARD_TYPES } from "../../read/standard-types.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No type of PDF 1.7 is given another role. */
export const standardTypesKeepTheirMeaning: StandardRule = {
  clause: "ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4",
  veraPdf: { ua1: "7.1-7", a3: "6.7.3.4-3" },
  broken: ({ elements, roles }) => {
    const used = new Set(elements.map(({ type }) => type));
    const changed = [...roles.keys()].filter((type) => used.has(type) && STANDARD_TYPES.has(type));
    return changed.map((type) => `The type ${type} of PDF 1.7 is given the role ${roles.get(type)}.`);
  },
};
