import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An annotation that is no link stands in an Annot element. */
export const annotationsAreTagged: StandardRule = {
  clause: "ISO 14289-1, 7.18.1",
  veraPdf: { ua1: "7.18.1-1" },
  broken: ({ pages, elements, typeOf }) => {
    const holders = elements.filter((element) => typeOf(element) === "Annot");
    const tagged = new Set(
      holders.flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === "object" ? [kid.object] : []))),
    );
    return pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ ref, dict }) => !OTHERS.has(nameIn(dict, "Subtype") ?? "") && !tagged.has(ref))
        .map(() => `Page ${number}: an annotation stands in no Annot element.`),
    );
  },
};

/** Of these other rules say where they stand. */
const OTHERS: ReadonlySet<string> = new Set(["Widget", "PrinterMark", "Link"]);
