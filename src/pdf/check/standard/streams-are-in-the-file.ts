import { PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** What a stream holds is in the file itself. */
export const streamsAreInTheFile: StandardRule = {
  clause: "ISO 19005-3, 6.1.7.1",
  veraPdf: { a3: "6.1.7.1-3" },
  broken: ({ streams }) =>
    streams
      .filter((dict) => ["F", "FFilter", "FDecodeParms"].some((key) => dict.has(PDFName.of(key))))
      .map(() => "What a stream holds is in another file."),
};
