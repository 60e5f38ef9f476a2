import { STANDARD_TYPES } from "../../read/standard-types.ts";
import { leadsBack } from "./leads-back.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Every type of element is one of PDF 1.7, or stands for one. */
export const typesAreStandard: StandardRule = {
  clause: "ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4",
  veraPdf: { ua1: "7.1-5", a3: "6.7.3.4-1" },
  broken: ({ elements, typeOf, roles }) => {
    const foreign = elements.filter((element) => !STANDARD_TYPES.has(typeOf(element)));
    const types = [...new Set(foreign.map(({ type }) => type))].filter((type) => !leadsBack(type, roles));
    return types.map((type) => `Elements of type ${type} stand for none of PDF 1.7.`);
  },
};
