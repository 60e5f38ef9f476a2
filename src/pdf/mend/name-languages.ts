import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from "@cantoo/pdf-lib";
import type { ForeignText } from "../../view/foreign-texts.ts";
import { bareText } from "../read/bare-text.ts";
import { runsOf } from "../read/page-text.ts";
import type { ReadPage } from "../read/element-text.ts";
import { childrenOf, type StructureElement, type StructureTree } from "../read/structure-tree.ts";

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
    if (read) said.set(page.ref, textsByMark(read, page.node.Resources()));
  }
  const known = new Map(foreign.map((each) => [lettersOf(each.text), each]));
  const visit = (element: StructureElement): void => {
    const isInline = element.type === "NonStruct" || element.type === "Span";
    const found = isInline ? known.get(lettersOf(textOf(element, said))) : undefined;
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

function textsByMark(
  { bytes, content }: ReadPage,
  resources: Parameters<typeof runsOf>[2],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { mcid, text } of runsOf(bytes, content, resources)) {
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? "") + text);
  }
  return texts;
}

function textOf({ kids }: StructureElement, said: ReadonlyMap<PDFRef, ReadonlyMap<number, string>>): string {
  return kids
    .map((kid) => {
      if (kid.kind === "element") return textOf(kid, said);
      return (kid.kind === "content" && kid.page && said.get(kid.page)?.get(kid.mcid)) || "";
    })
    .join("");
}

/** By the letters alone where they are painted in another order than they are read. */
function lettersOf(text: string): string {
  const bare = bareText(text).replaceAll("\u200D", "");
  return RIGHT_TO_LEFT.test(bare) ? Array.from(bare).toSorted().join("") : bare;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
