import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { streamBytes } from "../../read/stream-bytes.ts";

/** The ICC profiles by which a document says what its colours are, as an archive wants it (ISO 19005-3, 6.2.3). */
export function profilesOf(catalog: PDFDict): readonly Uint8Array[] {
  const intents = catalog.lookup(PDFName.of("OutputIntents"));
  return (intents instanceof PDFArray ? intents.asArray() : []).flatMap((each) => {
    const intent = catalog.context.lookup(each);
    if (!(intent instanceof PDFDict) || intent.lookup(PDFName.of("S")) !== PDFName.of("GTS_PDFA1")) return [];
    const profile = streamBytes(intent.lookup(PDFName.of("DestOutputProfile")));
    return profile.length > 0 ? [profile] : [];
  });
}
