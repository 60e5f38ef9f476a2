import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";

const [A, ID, K, S] = [PDFName.of("A"), PDFName.of("ID"), PDFName.of("K"), PDFName.of("S")];

/**
 * Numbers the elements of the structure tree anew, in reading order. Chromium takes their ids from DOM nodes, which it
 * numbers as it happens to lay them out while the page still loads: two prints of one page differ in nothing else.
 * The ids tie the cells of a table to their headers (ISO 32000-1, 14.7.2 and 14.8.5.7).
 */
export function renumberElements(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return;
  const elements = elementsBelow(root);
  const renamed = new Map<string, string>();
  const names: PDFObject[] = [];
  for (const [element, reference] of elements) {
    const id = idOf(element.lookup(ID));
    if (id === undefined || reference === undefined) continue;
    const name = `e${String(renamed.size + 1).padStart(8, "0")}`;
    renamed.set(id, name);
    element.set(ID, PDFString.of(name));
    names.push(PDFString.of(name), reference);
  }
  for (const [element] of elements) renameHeaders(element, renamed);
  replaceIdTree(document, root, names);
}

/** The elements in reading order, with their references; each once. */
function elementsBelow(root: PDFDict): ReadonlyMap<PDFDict, PDFObject | undefined> {
  const found = new Map<PDFDict, PDFObject | undefined>();
  const visit = (holder: PDFDict): void => {
    const kids = holder.lookup(K);
    const references = kids instanceof PDFArray ? kids.asArray() : [holder.get(K)];
    for (const reference of references) {
      const kid = reference === undefined ? undefined : holder.context.lookup(reference);
      if (!(kid instanceof PDFDict) || !kid.has(S) || found.has(kid)) continue;
      found.set(kid, reference);
      visit(kid);
    }
  };
  visit(root);
  return found;
}

/** Renames the ids in the Headers of an element's attributes, which are one dictionary or several. */
function renameHeaders(element: PDFDict, renamed: ReadonlyMap<string, string>): void {
  const attributes = element.lookup(A);
  const each = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const entry of each) {
    const dict = entry === undefined ? undefined : element.context.lookup(entry);
    const headers = dict instanceof PDFDict ? dict.lookup(PDFName.of("Headers")) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    for (const [index, header] of headers.asArray().entries()) {
      const name = renamed.get(idOf(header) ?? "");
      if (name !== undefined) headers.set(index, PDFString.of(name));
    }
  }
}

/** One node holds all names, in the order of their numbers, which is that of their letters; the old nodes go. */
function replaceIdTree(document: PDFDocument, root: PDFDict, names: readonly PDFObject[]): void {
  const old = root.get(PDFName.of("IDTree"));
  if (old === undefined) return;
  const tree = document.context.lookup(old);
  const kids = tree instanceof PDFDict ? tree.lookup(PDFName.of("Kids")) : undefined;
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) deleteReference(document, kid);
  deleteReference(document, old);
  root.set(PDFName.of("IDTree"), document.context.register(document.context.obj({ Names: [...names] })));
}

function deleteReference(document: PDFDocument, object: PDFObject): void {
  if (object instanceof PDFRef) document.context.delete(object);
}

function idOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
