import { PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A composite TrueType font says which glyph each number is. */
export const fontsMapTheirGlyphs: StandardRule = {
  clause: "ISO 14289-1, 7.21.3.2; ISO 19005-3, 6.2.11.3.2",
  veraPdf: { ua1: "7.21.3.2-1", a3: "6.2.11.3.2-1" },
  broken: ({ dicts }) =>
    dicts
      .filter(
        (dict) =>
          nameIn(dict, "Subtype") === "CIDFontType2" && dict.lookup(PDFName.of("CIDToGIDMap")) === undefined,
      )
      .map((dict) => `The font ${nameIn(dict, "BaseFont")} does not say which glyph each number is.`),
};
