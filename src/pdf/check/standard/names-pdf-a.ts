import type { StandardRule } from "./standard-rule.ts";

/** The metadata say that the document is PDF/A. */
export const namesPdfA: StandardRule = {
  clause: "ISO 19005-3, 6.6.4",
  veraPdf: { a3: "6.6.4-1" },
  broken: ({ xmp }) =>
    xmp === "" || xmp.includes("pdfaid:") ? [] : ["The metadata do not say that it is PDF/A."],
};
