import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";
import { streamBytes } from "./stream-bytes.ts";

/** A file that travels in a document, as whoever reads it finds it. */
export type AttachedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its bytes are those of which the document has the checksum; a file without one is not. */
  readonly isAsAttached: boolean;
};

/** The files that travel in a document as a whole, in the order in which it names them (ISO 32000-1, 7.11.4). */
export function attachedFiles({ catalog }: PDFDocument): readonly AttachedFile[] {
  const named = catalog.lookup(PDFName.of("AF"));
  const specified = named instanceof PDFArray ? named.asArray() : [];
  return specified.flatMap((each) => {
    const specification = catalog.context.lookup(each);
    const files = specification instanceof PDFDict ? specification.lookup(PDFName.of("EF")) : undefined;
    const stream = files instanceof PDFDict ? files.lookup(PDFName.of("F")) : undefined;
    if (!(specification instanceof PDFDict) || !(stream instanceof PDFRawStream)) return [];
    const name = textOf(specification.lookup(PDFName.of("UF")));
    const bytes = streamBytes(stream);
    return [{ name, bytes, isAsAttached: checkSumOf(stream) === md5(bytes) }];
  });
}

function checkSumOf(stream: PDFRawStream): string | undefined {
  const parameters = stream.dict.lookup(PDFName.of("Params"));
  const written = parameters instanceof PDFDict ? parameters.lookup(PDFName.of("CheckSum")) : undefined;
  const isString = written instanceof PDFHexString || written instanceof PDFString;
  return isString ? Buffer.from(written.asBytes()).toString("hex") : undefined;
}

/** The checksum that PDF asks for (ISO 32000-1, table 46): it tells of accidents, not of intent. */
function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

function textOf(written: PDFObject | undefined): string {
  return written instanceof PDFHexString || written instanceof PDFString ? written.decodeText() : "";
}
