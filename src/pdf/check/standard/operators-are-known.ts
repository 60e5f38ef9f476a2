import type { StandardRule } from "./standard-rule.ts";

/** A page is painted by operators of PDF alone. */
export const operatorsAreKnown: StandardRule = {
  clause: "ISO 19005-3, 6.2.2",
  veraPdf: { a3: "6.2.2-1" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, content }) =>
      [...content.unknown].map(
        (operator) => `Page ${number} is painted by “${operator}”, which PDF does not know.`,
      ),
    ),
};
