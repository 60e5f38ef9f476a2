import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import { compareText } from "../../problem.ts";

/** A file that travels in the document. */
export type Attachment = {
  /** e.g. claims.json */
  readonly name: string;
  /** e.g. application/json */
  readonly mediaType: string;
  /** What it is, in words. */
  readonly describes: string;
  /** What the document is to it (ISO 19005-3, annex E): made from it, or a view of the same numbers. */
  readonly relationship: "Source" | "Data" | "Alternative" | "Supplement" | "Unspecified";
  readonly bytes: Uint8Array;
};

/** Attaches files to the document as a whole, in the order of their names (ISO 19005-3, 6.8). */
export function attachFiles(document: PDFDocument, files: readonly Attachment[], modified: Date): void {
  if (files.length === 0) return;
  const { context, catalog } = document;
  const sorted = files.toSorted((a, b) => compareText(a.name, b.name));
  const specified = sorted.map((file) => context.register(specify(document, file, modified)));
  const names = sorted.flatMap((file, index) => [
    PDFHexString.fromText(file.name),
    specified[index] ?? PDFHexString.of(""),
  ]);
  const tree = catalog.lookup(PDFName.of("Names"));
  const nameTrees = tree instanceof PDFDict ? tree : context.obj({});
  nameTrees.set(PDFName.of("EmbeddedFiles"), context.obj({ Names: names }));
  if (!(tree instanceof PDFDict)) catalog.set(PDFName.of("Names"), nameTrees);
  const before = catalog.lookup(PDFName.of("AF"));
  const others = before instanceof PDFArray ? before.asArray() : [];
  catalog.set(PDFName.of("AF"), context.obj([...others, ...specified]));
}

/** The same files travel in every document of a briefing. */
const packed = new WeakMap<Uint8Array, Uint8Array>();

function pack(bytes: Uint8Array): Uint8Array {
  const known = packed.get(bytes) ?? zlibSync(bytes);
  packed.set(bytes, known);
  return known;
}

function specify(document: PDFDocument, file: Attachment, modified: Date): PDFDict {
  const { context } = document;
  const { name, mediaType, describes, relationship, bytes } = file;
  const stream = context.stream(pack(bytes), {
    Type: "EmbeddedFile",
    Subtype: mediaType,
    Filter: "FlateDecode",
    Params: {
      Size: bytes.length,
      ModDate: PDFString.fromDate(modified),
      CheckSum: PDFHexString.of(createHash("md5").update(bytes).digest("hex")),
    },
  });
  const embedded = context.register(stream);
  return context.obj({
    Type: "Filespec",
    F: PDFHexString.fromText(name),
    UF: PDFHexString.fromText(name),
    Desc: PDFHexString.fromText(describes),
    AFRelationship: relationship,
    EF: { F: embedded, UF: embedded },
  });
}
