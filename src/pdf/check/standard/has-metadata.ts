import { PDFName, PDFStream } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The document has a metadata stream. */
export const hasMetadata: StandardRule = {
  clause: "ISO 14289-1, 7.1; ISO 19005-3, 6.6.2.1",
  veraPdf: { ua1: "7.1-8", a3: "6.6.2.1-1" },
  broken: ({ catalog }) => {
    const metadata = catalog.lookup(PDFName.of("Metadata"));
    const isStream = metadata instanceof PDFStream && nameIn(metadata.dict, "Type") === "Metadata";
    return isStream && nameIn(metadata.dict, "Subtype") === "XML" ? [] : ["There are no metadata."];
  },
};
