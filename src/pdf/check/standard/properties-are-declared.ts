import type { StandardRule } from "./standard-rule.ts";

/** What PDF/A does not know among the metadata is declared by an extension schema. */
export const propertiesAreDeclared: StandardRule = {
  clause: "ISO 19005-3, 6.6.2.3.1",
  veraPdf: { a3: "6.6.2.3.1-1" },
  broken: ({ xmp }) =>
    !xmp.includes("<pdfuaid:part>") || xmp.includes("<pdfaSchema:prefix>pdfuaid<")
      ? []
      : ["The metadata use pdfuaid and do not declare it."],
};
