import { PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** An annotation is printed, and not hidden. */
export const annotationsArePrinted: StandardRule = {
  clause: "ISO 19005-3, 6.3.2",
  veraPdf: { a3: "6.3.2-2" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ dict }) => {
          const flags = dict.lookup(PDFName.of("F"));
          return flags instanceof PDFNumber && (flags.asNumber() & ALL) !== PRINTED;
        })
        .map(() => `Page ${number}: an annotation is hidden, or not printed.`),
    ),
};

/** Invisible, hidden, print, no view, toggle no view (ISO 32000-1, 12.5.3); of these print alone may be set. */
const ALL = 1 + 2 + 4 + 32 + 256;
const PRINTED = 4;
