import { PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";
import { drawnMarks } from "../read/drawn-marks.ts";
import { openPdf, type Pdf } from "../read/open-pdf.ts";
import { readingOrder } from "../read/reading-order.ts";
import { streamBytes } from "../read/stream-bytes.ts";
import {
  elementsOf,
  readStructure,
  type StructureElement,
  type StructureTree,
} from "../read/structure-tree.ts";
import { readElementTypes, type ElementTypes } from "./element-types.ts";
import { PageFacts } from "./page-facts.ts";

/**
 * A document as all rules look at it: each part is read once, when the first rule asks for it. Whoever changes the
 * document reads it anew.
 */
export class PdfFacts implements ElementTypes {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PageFacts[];
  readonly tree: StructureTree | undefined;
  /** The elements in reading order, each before its kids. */
  readonly elements: readonly StructureElement[];
  readonly roles: ElementTypes["roles"];
  readonly typeOf: ElementTypes["typeOf"];
  readonly parentTypeOf: ElementTypes["parentTypeOf"];
  readonly kidTypesOf: ElementTypes["kidTypesOf"];
  #drawn: ReturnType<typeof drawnMarks> | undefined;
  #text: string | undefined;
  #xmp: string | undefined;
  #dicts: readonly PDFDict[] | undefined;
  #streams: readonly PDFDict[] | undefined;

  constructor(document: PDFDocument) {
    this.document = document;
    this.catalog = document.catalog;
    this.pages = document.getPages().map((page, index) => new PageFacts(page, index + 1));
    this.tree = readStructure(document);
    this.elements = this.tree ? elementsOf(this.tree) : [];
    ({
      roles: this.roles,
      typeOf: this.typeOf,
      parentTypeOf: this.parentTypeOf,
      kidTypesOf: this.kidTypesOf,
    } = readElementTypes(this.tree));
  }

  /** The ids of the marked content of each page that belongs to a drawing. */
  get drawn(): ReadonlyMap<PDFRef, ReadonlySet<number>> {
    return (this.#drawn ??= drawnMarks(this.elements));
  }

  /** What it says, in the order of its structure. */
  get text(): string {
    return (this.#text ??= readingOrder(this.tree, this.pages));
  }

  /** The metadata stream as text; empty if there is none. */
  get xmp(): string {
    return (this.#xmp ??= Buffer.from(streamBytes(this.catalog.lookup(PDFName.of("Metadata")))).toString(
      "utf8",
    ));
  }

  /** The dictionaries of its streams. */
  get streams(): readonly PDFDict[] {
    return (this.#streams ??= this.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : [])));
  }

  /** Every dictionary of the document, those of streams included. */
  get dicts(): readonly PDFDict[] {
    return (this.#dicts ??= this.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream ? [object.dict] : object instanceof PDFDict ? [object] : [],
      ));
  }
}

/**
 * Reads a document for its rules; one that was read already is answered as it is.
 *
 * @throws if the bytes are no PDF.
 */
export async function readFacts(pdf: Pdf | PdfFacts): Promise<PdfFacts> {
  return pdf instanceof PdfFacts ? pdf : new PdfFacts(await openPdf(pdf));
}
