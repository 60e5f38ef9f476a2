import type { StandardRule } from "./standard-rule.ts";

/** The version is one of PDF 1. */
export const headerIsOfPdf1: StandardRule = {
  clause: "ISO 14289-1, 6.1; ISO 19005-3, 6.1.2",
  veraPdf: { ua1: "6.1-1", a3: "6.1.2-1" },
  broken: ({ document }) => {
    const header = document.context.header.toString();
    return /^%PDF-1\.[0-7]/u.test(header)
      ? []
      : [`The file begins with “${header.slice(0, 8)}”, not with a version of PDF 1.`];
  },
};
