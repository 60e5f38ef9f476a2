import type { PDFDocument } from "@cantoo/pdf-lib";
import { elementsOf, newElement, type StructureKid, type StructureTree } from "../read/structure-tree.ts";

/** Puts what a list item holds beside its label into a body: an item may hold nothing else (ISO 14289-1, 7.2). */
export function giveListBodies(document: PDFDocument, tree: StructureTree): void {
  for (const item of elementsOf(tree)) {
    if (item.type !== "LI" || item.kids.every((kid) => isOneOf(kid, ["Lbl", "LBody"]))) continue;
    const body = newElement(document, "LBody");
    body.parent = item;
    body.kids = item.kids.filter((kid) => !isOneOf(kid, ["Lbl"]));
    for (const kid of body.kids) if (kid.kind === "element") kid.parent = body;
    item.kids = [...item.kids.filter((kid) => isOneOf(kid, ["Lbl"])), body];
  }
}

function isOneOf(kid: StructureKid, types: readonly string[]): boolean {
  return kid.kind === "element" && types.includes(kid.type);
}
