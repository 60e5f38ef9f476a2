import { isState } from "./is-state.ts";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Colours are mixed in a way that PDF knows. */
export const blendModesAreKnown: StandardRule = {
  clause: "ISO 19005-3, 6.2.10",
  veraPdf: { a3: "6.2.10-1" },
  broken: ({ dicts }) =>
    dicts.flatMap((dict) => {
      const mode = isState(dict) ? nameIn(dict, "BM") : undefined;
      return mode === undefined || MODES.has(mode)
        ? []
        : [`Colours are mixed by ${mode}, which PDF does not know.`];
    }),
};

/** ISO 32000-1, 11.3.5 */
const MODES: ReadonlySet<string> = new Set(
  "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity".split(
    " ",
  ),
);
