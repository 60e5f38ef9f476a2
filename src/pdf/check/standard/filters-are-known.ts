import { PDFArray, PDFName } from "@cantoo/pdf-lib";
import type { StandardRule } from "./standard-rule.ts";

/** Streams are packed in ways that every reader knows and may use. */
export const filtersAreKnown: StandardRule = {
  clause: "ISO 19005-3, 6.1.7.2",
  veraPdf: { a3: "6.1.7.2-1" },
  broken: ({ streams }) => {
    const used = streams.flatMap((dict) => {
      const filter = dict.lookup(PDFName.of("Filter"));
      const each = filter instanceof PDFArray ? filter.asArray() : [filter];
      return each.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []));
    });
    return [...new Set(used)]
      .filter((name) => !FILTERS.has(name))
      .map((name) => `A stream is packed by ${name}, which an archive may not.`);
  },
};

/** ISO 32000-1, 7.4, without LZWDecode and Crypt. */
const FILTERS: ReadonlySet<string> = new Set(
  "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode".split(
    " ",
  ),
);
