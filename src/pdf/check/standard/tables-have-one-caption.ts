import type { StandardRule } from "./standard-rule.ts";

/** A table has one caption at most. */
export const tablesHaveOneCaption: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-39" },
  broken: ({ elements, typeOf, kidTypesOf }) =>
    elements
      .filter(
        (element) =>
          typeOf(element) === "Table" && kidTypesOf(element).filter((kid) => kid === "Caption").length > 1,
      )
      .map(() => "A table has two captions."),
};
