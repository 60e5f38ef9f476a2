import { textIn } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An annotation says in words what it is. */
export const annotationsAreDescribed: StandardRule = {
  clause: "ISO 14289-1, 7.18.1",
  veraPdf: { ua1: "7.18.1-2" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ dict }) => textIn(dict, "Contents") === "")
        .map(() => `Page ${number}: an annotation does not say what it is.`),
    ),
};
