import { PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An annotation brings what it looks like, but for links, which are not seen. */
export const annotationsHaveAppearances: StandardRule = {
  clause: "ISO 19005-3, 6.3.3",
  veraPdf: { a3: "6.3.3-1" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ dict }) => !["Link", "Popup"].includes(nameIn(dict, "Subtype") ?? ""))
        .filter(({ dict }) => !dict.has(PDFName.of("AP")))
        .map(() => `Page ${number}: an annotation does not bring what it looks like.`),
    ),
};
