import type { StandardRule } from "./standard-rule.ts";

/** No artifact stands in tagged content. */
export const contentHoldsNoArtifacts: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-1" },
  broken: ({ pages }) =>
    pages
      .filter(({ content }) => content.artifactsInContent > 0)
      .map(({ number }) => `Page ${number} has an artifact within tagged content.`),
};
