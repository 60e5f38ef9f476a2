import { PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An annotation says whether it is printed. */
export const annotationsHaveFlags: StandardRule = {
  clause: "ISO 19005-3, 6.3.2",
  veraPdf: { a3: "6.3.2-1" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(
          ({ dict }) => nameIn(dict, "Subtype") !== "Popup" && dict.lookup(PDFName.of("F")) === undefined,
        )
        .map(() => `Page ${number}: an annotation does not say whether it is printed.`),
    ),
};
