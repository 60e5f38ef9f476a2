import type { StandardRule } from "./standard-rule.ts";

/** The caption of a list stands before its items. */
export const listCaptionsComeFirst: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-40" },
  broken: ({ elements, typeOf, kidTypesOf }) =>
    elements
      .filter((element) => typeOf(element) === "L" && kidTypesOf(element).slice(1).includes("Caption"))
      .map(() => "A caption stands within its list."),
};
