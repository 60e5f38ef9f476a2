import { PDFArray, PDFName } from "@cantoo/pdf-lib";
import { attachedFiles } from "./attached-files.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An attached file is named by the document as belonging to it. */
export const filesBelongToTheDocument: StandardRule = {
  clause: "ISO 19005-3, 6.8",
  veraPdf: { a3: "6.8-4" },
  broken: (facts) => {
    const associated = facts.catalog.lookup(PDFName.of("AF"));
    const named =
      associated instanceof PDFArray
        ? associated.asArray().map((each) => facts.document.context.lookup(each))
        : [];
    return attachedFiles(facts)
      .filter(({ dict }) => !named.includes(dict))
      .map(({ name }) => `The attached file ${name} is not named as belonging to the document.`);
  },
};
