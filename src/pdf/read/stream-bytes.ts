import { inflateSync } from "node:zlib";
import { PDFArray, PDFName, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";

/** The decoded bytes of a stream, or of an array of streams as a page's contents may be; empty for anything else. */
export function streamBytes(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFRawStream) return inflated(object) ?? decodePDFRawStream(object).decode();
  if (!(object instanceof PDFArray)) return new Uint8Array();
  const parts: Uint8Array[] = [];
  for (let index = 0; index < object.size(); index += 1) {
    // A token never spans two streams, but may end where one does.
    parts.push(streamBytes(object.lookup(index)), new Uint8Array([10]));
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The bytes of a stream that is only deflated, as nearly all are: the library takes several times as long. */
function inflated({ dict, contents }: PDFRawStream): Uint8Array | undefined {
  if (dict.lookup(FILTER) !== FLATE || dict.has(PARAMETERS)) return undefined;
  try {
    return new Uint8Array(inflateSync(contents));
  } catch {
    // The library makes the best of damaged ones.
    return undefined;
  }
}

const [FILTER, FLATE, PARAMETERS] = [
  PDFName.of("Filter"),
  PDFName.of("FlateDecode"),
  PDFName.of("DecodeParms"),
];
