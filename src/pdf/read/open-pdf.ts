import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/** The bytes of a PDF, or the document that was read from them: reading takes longer than most of what is done with it. */
export type Pdf = Uint8Array | PDFDocument;

/**
 * Reads a PDF without changing it: by default the library writes its own name and the clock into the document. One that
 * was read already is answered as it is.
 *
 * @throws if the bytes are no PDF.
 */
export async function openPdf(pdf: Pdf): Promise<PDFDocument> {
  if (pdf instanceof PDFDocument) return pdf;
  return await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
