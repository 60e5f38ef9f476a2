import { shownGlyphs } from "./shown-glyphs.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Every glyph that is shown is in the font that travels along. */
export const glyphsAreInTheirFonts: StandardRule = {
  clause: "ISO 14289-1, 7.21.4.1; ISO 19005-3, 6.2.11.4.1",
  veraPdf: { ua1: "7.21.4.1-2", a3: "6.2.11.4.1-2" },
  broken: (facts) =>
    shownGlyphs(facts).flatMap(({ font, glyphs, program }) =>
      [...glyphs]
        .filter((glyph) => glyph >= program.glyphs)
        .map((glyph) => `The font ${font} does not have glyph ${glyph}, which is shown.`),
    ),
};
