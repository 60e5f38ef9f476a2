import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";
import type { ForeignText } from "../../view/foreign-texts.ts";
import { bareText } from "../read/bare-text.ts";
import { runsOf } from "../read/page-text.ts";
import { textsByMark, textWithin } from "../read/reading-order.ts";
import type { ReadPage } from "../read/element-text.ts";
import { childrenOf, type StructureElement, type StructureTree } from "../read/structure-tree.ts";
import { RIGHT_TO_LEFT } from "../read/right-to-left.ts";

/**
 * Says of words in a line which language they are in, and what they are where they run from right to left (ISO 14289-1,
 * 7.2; ISO 32000-1, 14.9.2): Chromium keeps the language of blocks alone, and paints Arabic from the left, so that
 * a screen reader would spell it backwards with the voice of another language.
 */
export function nameLanguages(
  document: PDFDocument,
  tree: StructureTree,
  pages: ReadonlyMap<PDFRef, ReadPage>,
  foreign: readonly ForeignText[],
): void {
  if (foreign.length === 0) return;
  const said = new Map<PDFRef, ReadonlyMap<number, string>>();
  for (const page of document.getPages()) {
    const read = pages.get(page.ref);
    if (read) said.set(page.ref, textsByMark(runsOf(read.bytes, read.content, page.node.Resources())));
  }
  const known = new Map(foreign.map((each) => [lettersOf(each.text), each]));
  const visit = (element: StructureElement): void => {
    const isInline = element.type === "NonStruct" || element.type === "Span";
    const found = isInline ? known.get(lettersOf(textWithin(element, said))) : undefined;
    if (found) name(element, found);
    // What is within says the same.
    else for (const kid of childrenOf(element)) visit(kid);
  };
  for (const element of tree.top) visit(element);
}

function name(element: StructureElement, { text, language }: ForeignText): void {
  element.type = "Span";
  element.dict.set(PDFName.of("Lang"), PDFString.of(language));
  if (RIGHT_TO_LEFT.test(text)) element.dict.set(PDFName.of("ActualText"), PDFHexString.fromText(text));
}

/** By the letters alone where they are painted in another order than they are read. */
function lettersOf(text: string): string {
  const bare = bareText(text).replaceAll("\u200D", "");
  return RIGHT_TO_LEFT.test(bare) ? Array.from(bare).toSorted().join("") : bare;
}
