import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A link stands in a Link element. */
export const linksAreTagged: StandardRule = {
  clause: "ISO 14289-1, 7.18.5",
  veraPdf: { ua1: "7.18.5-1" },
  broken: ({ pages, elements, typeOf }) => {
    const links = elements.filter((element) => typeOf(element) === "Link");
    const tagged = new Set(
      links.flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === "object" ? [kid.object] : []))),
    );
    return pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ ref, dict }) => nameIn(dict, "Subtype") === "Link" && !tagged.has(ref))
        .map(() => `Page ${number}: a link stands in no Link element.`),
    );
  },
};
