import type { PDFDict, PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { bareText } from "../read/bare-text.ts";
import { codesIn } from "../read/codes-in.ts";
import type { ReadPage } from "../read/element-text.ts";
import { codeOfSpace, fontDecoder, type FontDecoder } from "../read/font-decoder.ts";
import { fontsOfPages } from "../read/fonts-of-pages.ts";
import { INLINE_TYPES } from "../read/inline-types.ts";
import type { Shown } from "../read/page-content.ts";
import type { StructureElement, StructureTree } from "../read/structure-tree.ts";
import { SpacedText } from "./spaced-text.ts";

/** What is to be written at a place of a content stream. */
export type Insertion = { readonly at: number; readonly text: string };

/** A string in reading order, and the block that its line belongs to. */
type Said = { readonly page: PDFRef; readonly shown: Shown; readonly block: StructureElement; text: string };

/**
 * The spaces that lines lack at their ends (ISO 32000-1, 14.8.2.5): Chromium leaves them out, so that whoever reads by
 * the structure, as screen readers do, hears two words as one. Each is drawn after the last letter of its line.
 *
 * @param text what the page says, with its white space
 */
export function spaceLineEnds(
  document: PDFDocument,
  tree: StructureTree,
  pages: ReadonlyMap<PDFRef, ReadPage>,
  text: string,
): ReadonlyMap<PDFRef, readonly Insertion[]> {
  const fontOf = fontsOfPages(document);
  const said = inReadingOrder(tree, pages, fontOf);
  const source = new SpacedText(text);
  const insertions = new Map<PDFRef, Insertion[]>();
  for (const [index, next] of said.entries()) {
    const last = said[index - 1];
    if (!last || !endsLine(last, next) || /\s$/u.test(last.text) || /^\s/u.test(next.text)) continue;
    const [before, after] = [lettersBefore(said, index), lettersAfter(said, index)];
    if (before === "" || after === "" || !arePartedIn(source, before, after)) continue;
    const bytes = pages.get(last.page)?.bytes ?? new Uint8Array();
    const at = endOfOperator(bytes, last.shown.end);
    const space = spaceAfter(last, said, fontOf);
    if (at === undefined || space === undefined) continue;
    const onPage = insertions.get(last.page) ?? [];
    onPage.push({ at, text: space });
    insertions.set(last.page, onPage);
  }
  return insertions;
}

type FontOf = (page: PDFRef, name: string) => PDFDict | undefined;

function inReadingOrder(tree: StructureTree, pages: ReadonlyMap<PDFRef, ReadPage>, fontOf: FontOf): Said[] {
  const said: Said[] = [];
  const decoders = new Map<PDFDict, FontDecoder>();
  const decode = (page: PDFRef, shown: Shown): string => {
    if (shown.replacement) return shown.replacement.text;
    const font = fontOf(page, shown.font);
    if (!font) return "";
    const decoder = decoders.get(font) ?? fontDecoder(font);
    decoders.set(font, decoder);
    return decoder(codesIn(pages.get(page)?.bytes ?? new Uint8Array(), shown));
  };
  const marks = new Map(
    [...pages].map(([page, { content }]) => [page, new Map(content.marked.map((mark) => [mark.mcid, mark]))]),
  );
  const visit = (element: StructureElement, around: StructureElement): void => {
    const block = INLINE_TYPES.has(element.type) ? around : element;
    for (const kid of element.kids) {
      if (kid.kind === "element") visit(kid, block);
      if (kid.kind !== "content" || kid.page === undefined) continue;
      const { page, mcid } = kid;
      for (const shown of marks.get(page)?.get(mcid)?.shown ?? [])
        said.push({ page, shown, block, text: decode(page, shown) });
    }
  };
  for (const element of tree.top) visit(element, element);
  return said;
}

/** Whether the next string begins a line of the same block, and no divided word. */
function endsLine(last: Said, next: Said): boolean {
  if (last.block !== next.block || last.shown.isHyphen || next.shown.joins || last.shown.replacement)
    return false;
  return last.page !== next.page || Math.abs(last.shown.above - next.shown.above) > last.shown.points / 2;
}

/** What a style adds at one side is not in the text; a few letters have to do there. */
function arePartedIn(source: SpacedText, before: string, after: string): boolean {
  return (
    source.partsBetween(before, after) ??
    source.partsBetween(before, after.slice(0, FEW)) ??
    source.partsBetween(before.slice(-FEW), after) ??
    false
  );
}

const FEW = 4;

/** Letters enough that the same ones are not somewhere else by chance. */
const CONTEXT = 10;

function lettersBefore(said: readonly Said[], index: number): string {
  let letters = "";
  for (
    let at = index - 1;
    at >= 0 && letters.length < CONTEXT && said[at]?.block === said[index]?.block;
    at -= 1
  )
    letters = bareText(said[at]?.text ?? "") + letters;
  return letters.slice(-CONTEXT);
}

function lettersAfter(said: readonly Said[], index: number): string {
  let letters = "";
  for (let at = index; letters.length < CONTEXT && said[at]?.block === said[index]?.block; at += 1) {
    if (at >= said.length) break;
    letters += bareText(said[at]?.text ?? "");
  }
  return letters.slice(0, CONTEXT);
}

/** The end of the operator that shows a string, as Skia writes it. */
function endOfOperator(bytes: Uint8Array, end: number): number | undefined {
  const written = Buffer.from(bytes.subarray(end, end + 4)).toString("latin1");
  const [operator] = /^\s*T[jJ]/.exec(written) ?? [];
  return operator === undefined ? undefined : end + operator.length;
}

/** A space in the font of the line, or where that has none in another of the page, in the same size. */
function spaceAfter({ page, shown }: Said, said: readonly Said[], fontOf: FontOf): string | undefined {
  const own = codeIn(fontOf(page, shown.font));
  if (own !== undefined) return ` ${own} Tj`;
  const other = said.find((one) => one.page === page && codeIn(fontOf(page, one.shown.font)) !== undefined);
  const code = other && codeIn(fontOf(page, other.shown.font));
  return code && `\n/${other.shown.font} ${shown.size} Tf ${code} Tj /${shown.font} ${shown.size} Tf`;
}

function codeIn(font: PDFDict | undefined): string | undefined {
  return font && codeOfSpace(font);
}
