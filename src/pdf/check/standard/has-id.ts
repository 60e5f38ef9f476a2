import type { StandardRule } from "./standard-rule.ts";

/** The file has an id. */
export const hasId: StandardRule = {
  clause: "ISO 19005-3, 6.1.3",
  veraPdf: { a3: "6.1.3-1" },
  broken: ({ document }) => (document.context.trailerInfo.ID === undefined ? ["The file has no id."] : []),
};
