import type { StandardRule } from "./standard-rule.ts";

/** The metadata say part 3 of PDF/A. */
export const namesPartOfPdfA: StandardRule = {
  clause: "ISO 19005-3, 6.6.4",
  veraPdf: { a3: "6.6.4-2" },
  broken: ({ xmp }) =>
    !xmp.includes("pdfaid:") || /<pdfaid:part>3</u.test(xmp)
      ? []
      : ["The metadata do not say that it is part 3 of PDF/A."],
};
