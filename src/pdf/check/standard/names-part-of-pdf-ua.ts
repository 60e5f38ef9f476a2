import type { StandardRule } from "./standard-rule.ts";

/** The metadata say part 1 of PDF/UA. */
export const namesPartOfPdfUa: StandardRule = {
  clause: "ISO 14289-1, 5",
  veraPdf: { ua1: "5-2" },
  broken: ({ xmp }) =>
    !xmp.includes("pdfuaid:") || /<pdfuaid:part>1</u.test(xmp)
      ? []
      : ["The metadata do not say that it is part 1 of PDF/UA."],
};
