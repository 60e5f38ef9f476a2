import type { StandardRule } from "./standard-rule.ts";

/** The caption of a table stands before or after all else. */
export const tableCaptionsStandAtEnds: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-16" },
  broken: ({ elements, typeOf, kidTypesOf }) =>
    elements
      .filter(
        (element) => typeOf(element) === "Table" && kidTypesOf(element).slice(1, -1).includes("Caption"),
      )
      .map(() => "A caption stands within its table."),
};
