import { says } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A figure has a text that stands for it. */
export const figuresHaveAlternatives: StandardRule = {
  clause: "ISO 14289-1, 7.3",
  veraPdf: { ua1: "7.3-1" },
  broken: ({ elements, typeOf }) =>
    elements
      .filter(
        (element) => typeOf(element) === "Figure" && !says(element, "Alt") && !says(element, "ActualText"),
      )
      .map(() => "A figure has no text that stands for it."),
};
