import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** A language is given as BCP 47 has it. */
export const languageIsATag: StandardRule = {
  clause: "ISO 14289-1, 7.2; ISO 19005-3, 6.7.4",
  veraPdf: { ua1: "7.2-29", a3: "6.7.4-1" },
  broken: ({ document, elements }) => {
    const written = elements.map(({ dict }) => dict.lookup(PDFName.of("Lang")));
    const languages = written.flatMap((text) =>
      text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : [],
    );
    return [document.getLanguage() ?? "", ...languages]
      .filter((language) => language !== "" && !/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu.test(language))
      .map((language) => `“${language}” is no language.`);
  },
};
