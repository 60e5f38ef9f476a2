import { PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Nothing painted is taken from another file. */
export const formsReferToNoOtherFile: StandardRule = {
  clause: "ISO 14289-1, 7.20; ISO 19005-3, 6.2.9",
  veraPdf: { ua1: "7.20-1", a3: "6.2.9-2" },
  broken: ({ dicts }) =>
    dicts
      .filter((dict) => nameIn(dict, "Subtype") === "Form" && dict.has(PDFName.of("Ref")))
      .map(() => "A form is taken from another file."),
};
