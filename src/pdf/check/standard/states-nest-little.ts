import type { StandardRule } from "./standard-rule.ts";

/** At most 28 graphics states are saved at once. */
export const statesNestLittle: StandardRule = {
  clause: "ISO 19005-3, 6.1.13",
  veraPdf: { a3: "6.1.13-8" },
  broken: ({ pages }) =>
    pages
      .filter(({ content }) => content.deepest > 28)
      .map(({ number, content }) => `Page ${number} saves ${content.deepest} graphics states at once.`),
};
