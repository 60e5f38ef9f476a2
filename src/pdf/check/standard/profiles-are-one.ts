import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** Where colours are meant in several ways, they have one profile. */
export const profilesAreOne: StandardRule = {
  clause: "ISO 19005-3, 6.2.3",
  veraPdf: { a3: "6.2.3-2" },
  broken: ({ catalog }) => {
    const intents = catalog.lookup(PDFName.of("OutputIntents"));
    const each = intents instanceof PDFArray ? intents.asArray() : [];
    const profiles = each.flatMap((ref) => {
      const intent = catalog.context.lookup(ref);
      const profile = intent instanceof PDFDict ? intent.get(PDFName.of("DestOutputProfile")) : undefined;
      return profile ? [String(profile)] : [];
    });
    return new Set(profiles).size > 1 ? ["There are several profiles of colours."] : [];
  },
};
