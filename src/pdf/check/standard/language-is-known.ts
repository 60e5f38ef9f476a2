import type { StandardRule } from "./standard-rule.ts";

/** The document says which language it is in. */
export const languageIsKnown: StandardRule = {
  clause: "ISO 14289-1, 7.2",
  veraPdf: { ua1: "7.2-34" },
  broken: ({ document }) =>
    (document.getLanguage() ?? "") === "" ? ["It does not say which language it is in."] : [],
};
