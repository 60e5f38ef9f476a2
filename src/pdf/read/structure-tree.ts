import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import type { PDFDocument, PDFObject } from "@cantoo/pdf-lib";
import { nameIn } from "./name-in.ts";

/** Asked for at each of some thousand elements, where the library reads a name anew each time. */
const NAMES = { K: PDFName.of("K"), P: PDFName.of("P"), Pg: PDFName.of("Pg"), S: PDFName.of("S") } as const;

/** What an element holds: elements, marked content of a page, or objects such as annotations. */
export type StructureKid =
  | StructureElement
  | {
      readonly kind: "content";
      readonly page: PDFRef | undefined;
      readonly mcid: number;
      readonly owner?: PDFObject;
    }
  | { readonly kind: "object"; readonly dict: PDFDict; readonly object: PDFObject | undefined };

/** An element of the structure tree; `type` as written, without its slash. e.g. TD */
export type StructureElement = {
  readonly kind: "element";
  type: string;
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  parent: StructureElement | undefined;
  kids: StructureKid[];
};

/** The structure tree of a document (ISO 32000-1, 14.7), to be read and to be rebuilt. */
export type StructureTree = { readonly root: PDFDict; readonly top: StructureElement[] };

/** Reads the structure tree; undefined if there is none. Elements that are not objects of their own get to be such. */
export function readStructure(document: PDFDocument): StructureTree | undefined {
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return undefined;
  const seen = new Set<PDFDict>();
  const top: StructureElement[] = [];
  const read = (
    written: PDFObject,
    parent: StructureElement | undefined,
    page: PDFRef | undefined,
  ): StructureKid[] => {
    const kid = document.context.lookup(written);
    if (kid instanceof PDFNumber) return [{ kind: "content", page, mcid: kid.asNumber() }];
    if (!(kid instanceof PDFDict) || seen.has(kid)) return [];
    seen.add(kid);
    const own = pageOf(kid) ?? page;
    const type = nameIn(kid, "Type");
    if (type === "MCR") {
      const mcid = kid.lookup(PDFName.of("MCID"));
      const owner = kid.get(PDFName.of("Stm"));
      if (!(mcid instanceof PDFNumber)) return [];
      return [{ kind: "content", page: own, mcid: mcid.asNumber(), ...(owner && { owner }) }];
    }
    if (type === "OBJR") return [{ kind: "object", dict: kid, object: kid.get(PDFName.of("Obj")) }];
    const ref = written instanceof PDFRef ? written : document.context.register(kid);
    const element: StructureElement = {
      kind: "element",
      type: nameIn(kid, "S") ?? "",
      dict: kid,
      ref,
      parent,
      kids: [],
    };
    element.kids = writtenKids(kid).flatMap((each) => read(each, element, own));
    return [element];
  };
  for (const kid of writtenKids(root)) {
    for (const element of read(kid, undefined, undefined)) if (element.kind === "element") top.push(element);
  }
  return { root, top };
}

/** The elements in reading order, each before its kids. */
export function elementsOf(tree: StructureTree): readonly StructureElement[] {
  const elements: StructureElement[] = [];
  const visit = (element: StructureElement): void => {
    elements.push(element);
    for (const kid of element.kids) if (kid.kind === "element") visit(kid);
  };
  for (const element of tree.top) visit(element);
  return elements;
}

/** The elements among the kids. */
export function childrenOf(element: StructureElement): readonly StructureElement[] {
  return element.kids.filter((kid) => kid.kind === "element");
}

/** A new element, which stands nowhere yet. */
export function newElement(document: PDFDocument, type: string): StructureElement {
  const dict = document.context.obj({ Type: "StructElem" });
  return { kind: "element", type, dict, ref: document.context.register(dict), parent: undefined, kids: [] };
}

/** Puts the kids of an element where it stands itself, and takes it out. */
export function dissolve(document: PDFDocument, element: StructureElement): void {
  const { parent } = element;
  if (!parent) return;
  for (const kid of element.kids) if (kid.kind === "element") kid.parent = parent;
  parent.kids.splice(parent.kids.indexOf(element), 1, ...element.kids);
  document.context.delete(element.ref);
}

/** Writes the tree back, and into the parent tree which element each piece of marked content belongs to. */
export function writeStructure(document: PDFDocument, tree: StructureTree): void {
  const { context } = document;
  const owners = new Map<PDFRef, Map<number, PDFRef>>();
  const root = document.catalog.get(PDFName.of("StructTreeRoot")) ?? PDFNull;
  for (const element of elementsOf(tree)) {
    const { dict, parent, kids } = element;
    const page = kids.find((kid) => kid.kind === "content")?.page;
    dict.set(NAMES.S, PDFName.of(element.type));
    dict.set(NAMES.P, parent?.ref ?? root);
    if (page) dict.set(NAMES.Pg, page);
    else dict.delete(NAMES.Pg);
    const written = kids.map((kid): PDFObject => {
      if (kid.kind === "element") return kid.ref;
      if (kid.kind === "object") return kid.dict;
      if (kid.page) ownersOn(owners, kid.page).set(kid.mcid, element.ref);
      if (kid.page === page && !kid.owner) return PDFNumber.of(kid.mcid);
      const reference = context.obj({ Type: "MCR", MCID: kid.mcid });
      if (kid.page) reference.set(PDFName.of("Pg"), kid.page);
      if (kid.owner) reference.set(PDFName.of("Stm"), kid.owner);
      return reference;
    });
    if (written.length === 0) dict.delete(NAMES.K);
    else dict.set(NAMES.K, written.length === 1 && written[0] ? written[0] : context.obj(written));
  }
  writeParents(document, tree, owners);
}

function ownersOn(owners: Map<PDFRef, Map<number, PDFRef>>, page: PDFRef): Map<number, PDFRef> {
  const known = owners.get(page);
  if (known) return known;
  const onPage = new Map<number, PDFRef>();
  owners.set(page, onPage);
  return onPage;
}

/** Keeps the entries of annotations: only those of pages name owners of marked content. */
function writeParents(
  document: PDFDocument,
  tree: StructureTree,
  owners: ReadonlyMap<PDFRef, ReadonlyMap<number, PDFRef>>,
): void {
  const entries = parentEntries(tree.root);
  for (const page of document.getPages()) {
    const key = page.node.lookup(PDFName.of("StructParents"));
    const onPage = owners.get(page.ref) ?? new Map<number, PDFRef>();
    if (!(key instanceof PDFNumber)) continue;
    const length = Math.max(-1, ...onPage.keys()) + 1;
    const array = document.context.obj(Array.from({ length }, (_, mcid) => onPage.get(mcid) ?? PDFNull));
    const before = entries.get(key.asNumber());
    if (before instanceof PDFRef) document.context.assign(before, array);
    else entries.set(key.asNumber(), array);
  }
  writeEntries(document, tree.root, entries);
}

/** Takes out of the parent tree what is no longer there. */
export function forgetParents(document: PDFDocument, root: PDFDict, keys: ReadonlySet<number>): void {
  const entries = [...parentEntries(root)].filter(([key]) => !keys.has(key));
  writeEntries(document, root, new Map(entries));
}

function writeEntries(document: PDFDocument, root: PDFDict, entries: ReadonlyMap<number, PDFObject>): void {
  const numbers = [...entries]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([key, value]) => [PDFNumber.of(key), value]);
  const written = document.context.obj({ Nums: numbers });
  const old = root.get(PDFName.of("ParentTree"));
  if (old instanceof PDFRef) document.context.assign(old, written);
  else root.set(PDFName.of("ParentTree"), written);
}

/** The entries of the parent tree by their keys, values as written (ISO 32000-1, 7.9.7 and 14.7.4.4). */
export function parentEntries(root: PDFDict): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const visit = (node: PDFObject | undefined): void => {
    if (!(node instanceof PDFDict)) return;
    const numbers = node.lookup(PDFName.of("Nums"));
    const pairs = numbers instanceof PDFArray ? numbers.asArray() : [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const [key, value] = [node.context.lookup(pairs[index]), pairs[index + 1]];
      if (key instanceof PDFNumber && value) entries.set(key.asNumber(), value);
    }
    const kids = node.lookup(PDFName.of("Kids"));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) visit(node.context.lookup(kid));
  };
  visit(root.lookup(PDFName.of("ParentTree")));
  return entries;
}

function writtenKids(dict: PDFDict): readonly PDFObject[] {
  const written = dict.get(NAMES.K);
  const kids = written && dict.context.lookup(written);
  if (kids instanceof PDFArray) return kids.asArray();
  return written ? [written] : [];
}

function pageOf(dict: PDFDict): PDFRef | undefined {
  const page = dict.get(NAMES.Pg);
  return page instanceof PDFRef ? page : undefined;
}
