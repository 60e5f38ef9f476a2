import type { StandardRule } from "./standard-rule.ts";

/** The metadata have the title. */
export const metadataHaveTitle: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-9" },
  broken: ({ xmp }) =>
    xmp === "" || /<dc:title>.*<rdf:li/su.test(xmp) ? [] : ["The metadata have no title."],
};
