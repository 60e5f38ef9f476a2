import type { StandardRule } from "./standard-rule.ts";

/** The metadata say level A. */
export const namesLevelOfPdfA: StandardRule = {
  clause: "ISO 19005-3, 6.6.4",
  veraPdf: { a3: "6.6.4-3" },
  broken: ({ xmp }) =>
    !xmp.includes("pdfaid:") || /<pdfaid:conformance>A</u.test(xmp)
      ? []
      : ["The metadata do not say that it is level A."],
};
