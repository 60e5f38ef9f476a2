import { PDFArray, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";

/** The decoded bytes of a stream, or of an array of streams as a page's contents may be; empty for anything else. */
export function streamBytes(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
  if (!(object instanceof PDFArray)) return new Uint8Array();
  const parts: Uint8Array[] = [];
  for (let index = 0; index < object.size(); index += 1) {
    // A token never spans two streams, but may end where one does.
    parts.push(streamBytes(object.lookup(index)), new Uint8Array([10]));
  }
  return new Uint8Array(Buffer.concat(parts));
}
