import type { StandardRule } from "./standard-rule.ts";

/** No tagged content stands in an artifact. */
export const artifactsHoldNoContent: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-2" },
  broken: ({ pages }) =>
    pages
      .filter(({ content }) => content.contentInArtifacts > 0)
      .map(({ number }) => `Page ${number} has tagged content within an artifact.`),
};
