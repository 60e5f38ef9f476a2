import type { StandardRule } from "./standard-rule.ts";

/** Headings are numbered by level, or not, but not both. */
export const headingsAreOfOneKind: StandardRule = {
  clause: "ISO 14289-1, 7.4.4",
  veraPdf: { ua1: "7.4.4-2" },
  broken: ({ elements, typeOf }) => {
    const types = new Set(elements.map(typeOf));
    const numbered = [...types].some((type) => /^H[1-6]$/.test(type));
    return numbered && types.has("H") ? ["Some headings have a level, and some have none."] : [];
  },
};
