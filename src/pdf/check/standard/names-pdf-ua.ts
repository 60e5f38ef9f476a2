import type { StandardRule } from "./standard-rule.ts";

/** The metadata say that the document is PDF/UA. */
export const namesPdfUa: StandardRule = {
  clause: "ISO 14289-1, 5",
  veraPdf: { ua1: "5-1" },
  broken: ({ xmp }) =>
    xmp === "" || xmp.includes("pdfuaid:") ? [] : ["The metadata do not say that it is PDF/UA."],
};
