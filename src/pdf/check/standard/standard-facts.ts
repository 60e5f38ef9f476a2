import { PDFArray, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject, PDFPage } from "@cantoo/pdf-lib";
import { pageContent } from "../../read/page-content.ts";
import type { PageContent } from "../../read/read-content.ts";
import { STANDARD_TYPES } from "../../read/standard-types.ts";
import { streamBytes } from "../../read/stream-bytes.ts";
import {
  elementsOf,
  readStructure,
  type StructureElement,
  type StructureTree,
} from "../../read/structure-tree.ts";

/** A page as the rules look at it; pages count from 1. */
export type PageFacts = {
  readonly number: number;
  readonly page: PDFPage;
  readonly bytes: Uint8Array;
  readonly content: PageContent;
  readonly annotations: readonly { readonly ref: PDFObject; readonly dict: PDFDict }[];
};

/** What the rules of the standards look at, read from a document once. */
export type StandardFacts = {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly tree: StructureTree | undefined;
  readonly elements: readonly StructureElement[];
  readonly roles: ReadonlyMap<string, string>;
  /** The standard type that an element's stands for; its own if it stands for none. */
  readonly typeOf: (element: StructureElement) => string;
  /** The type of what an element stands in, and of what stands in it, wrappers without meaning looked through. */
  readonly parentTypeOf: (element: StructureElement) => string;
  readonly kidTypesOf: (element: StructureElement) => readonly string[];
  readonly pages: readonly PageFacts[];
  /** The metadata stream as text; empty if there is none. */
  readonly xmp: string;
  /** Every dictionary of the document, those of streams included. */
  readonly dicts: readonly PDFDict[];
};

/** Reads what the rules of the standards look at. */
export function readStandardFacts(document: PDFDocument): StandardFacts {
  const tree = readStructure(document);
  const roles = rolesIn(tree);
  const typeOf = ({ type }: StructureElement): string => standardType(type, roles);
  const parentTypeOf = ({ parent }: StructureElement): string => {
    const type = parent ? typeOf(parent) : "";
    return parent && WRAPPERS.has(type) ? parentTypeOf(parent) : type;
  };
  const kidTypesOf = ({ kids }: StructureElement): readonly string[] =>
    kids.flatMap((kid) => {
      if (kid.kind !== "element") return [];
      return WRAPPERS.has(typeOf(kid)) ? kidTypesOf(kid) : [typeOf(kid)];
    });
  return {
    document,
    catalog: document.catalog,
    tree,
    elements: tree ? elementsOf(tree) : [],
    roles,
    typeOf,
    parentTypeOf,
    kidTypesOf,
    pages: document.getPages().map(factsOf),
    xmp: Buffer.from(streamBytes(document.catalog.lookup(PDFName.of("Metadata")))).toString("utf8"),
    dicts: document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream ? [object.dict] : object instanceof PDFDict ? [object] : [],
      ),
  };
}

/** Types that veraPDF, too, looks through where it asks what stands in what. */
const WRAPPERS: ReadonlySet<string> = new Set(["NonStruct", "Div", "Part"]);

function rolesIn(tree: StructureTree | undefined): ReadonlyMap<string, string> {
  const map = tree?.root.lookup(PDFName.of("RoleMap"));
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.flatMap(([type, role]) =>
      role instanceof PDFName ? [[type.decodeText(), role.decodeText()]] : [],
    ),
  );
}

function standardType(type: string, roles: ReadonlyMap<string, string>, steps = 0): string {
  const role = roles.get(type);
  return STANDARD_TYPES.has(type) || role === undefined || steps > 9
    ? type
    : standardType(role, roles, steps + 1);
}

function factsOf(page: PDFPage, index: number): PageFacts {
  const bytes = streamBytes(page.node.Contents());
  const written = page.node.lookup(PDFName.of("Annots"));
  const annotations = (written instanceof PDFArray ? written.asArray() : []).flatMap((ref) => {
    const dict = page.doc.context.lookup(ref);
    return dict instanceof PDFDict ? [{ ref, dict }] : [];
  });
  return { number: index + 1, page, bytes, content: pageContent(page), annotations };
}

/** The name under a key, without its slash; undefined if there is none. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const name = dict.lookup(PDFName.of(key));
  return name instanceof PDFName ? name.decodeText() : undefined;
}
