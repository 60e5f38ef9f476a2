import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/**
 * Reads a PDF without changing it: by default the library writes its own name and the clock into the document.
 *
 * @throws if the bytes are no PDF.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
