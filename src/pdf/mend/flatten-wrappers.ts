import type { PDFDocument } from "@cantoo/pdf-lib";
import { INLINE_TYPES } from "../read/inline-types.ts";
import {
  dissolve,
  type StructureElement,
  type StructureKid,
  type StructureTree,
} from "../read/structure-tree.ts";

/**
 * Takes out the wrappers without meaning that Chromium puts around each run of text, more than half of all elements,
 * and calls a block that holds nothing but text a paragraph. The tree says the same, and is read and written in half
 * the time.
 */
export function flattenWrappers(document: PDFDocument, tree: StructureTree): void {
  const flatten = (element: StructureElement, inText: boolean): void => {
    const holdsText = inText || HOLD_TEXT.has(element.type);
    for (const kid of element.kids.slice()) {
      if (kid.kind !== "element") continue;
      const isWrapper = kid.type === "NonStruct" && !kid.kids.some(({ kind }) => kind === "object");
      if (isWrapper && !holdsText && kid.kids.every(isInline)) kid.type = "P";
      flatten(kid, holdsText);
      if (isWrapper && (holdsText || kid.kids.length === 0)) dissolve(document, kid);
    }
  };
  for (const element of tree.top) flatten(element, false);
}

/** Text, or what stands in lines of text. */
function isInline(kid: StructureKid): boolean {
  if (kid.kind !== "element") return true;
  if (kid.type === "NonStruct") return kid.kids.every(({ kind }) => kind === "content");
  return INLINE_TYPES.has(kid.type);
}

/** What holds text itself, and not paragraphs alone. */
const HOLD_TEXT: ReadonlySet<string> = INLINE_TYPES.union(
  new Set(["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TH", "TD", "Caption", "Figure"]),
);
