import { shownTexts } from "./shown-texts.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No box stands where a font has no glyph. */
export const noGlyphIsMissing: StandardRule = {
  clause: "ISO 14289-1, 7.21.8; ISO 19005-3, 6.2.11.8",
  veraPdf: { ua1: "7.21.8-1", a3: "6.2.11.8-1" },
  broken: (facts) =>
    shownTexts(facts)
      .filter(({ glyphs }) => glyphs.has(0))
      .map(({ font }) => `The font ${font} lacks a glyph that is shown.`),
};
