import { textIn } from "./written-text.ts";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A link says in words where it leads. */
export const linksAreDescribed: StandardRule = {
  clause: "ISO 14289-1, 7.18.5",
  veraPdf: { ua1: "7.18.5-2" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ dict }) => nameIn(dict, "Subtype") === "Link" && textIn(dict, "Contents") === "")
        .map(() => `Page ${number}: a link does not say where it leads.`),
    ),
};
