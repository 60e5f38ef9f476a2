import { shownGlyphs } from "./shown-glyphs.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Every glyph is as wide as its font says, to a thousandth of an em, so that text can be marked and copied. */
export const widthsAreThoseOfTheFonts: StandardRule = {
  clause: "ISO 14289-1, 7.21.5; ISO 19005-3, 6.2.11.5",
  veraPdf: { ua1: "7.21.5-1", a3: "6.2.11.5-1" },
  broken: (facts) =>
    shownGlyphs(facts).flatMap(({ font, glyphs, program, widthOf }) => {
      const wrong = [...glyphs].filter(
        (glyph) => glyph < program.glyphs && Math.abs(widthOf(glyph) - program.widthOf(glyph)) > 1,
      );
      return wrong.length === 0
        ? []
        : [`The font ${font} says another width of ${wrong.length} of its glyphs.`];
    }),
};
