import { blockWriter } from "./block-writer.ts";
import { findHolders, isArticle, isBoilerplate, isMain, type Region } from "./boilerplate.ts";
import { codePointCounter } from "./code-points.ts";
import { isFolded, type HidingReason } from "./concealment.ts";
import { attributeOf, isElement, type HtmlDocument, type HtmlElement } from "./html-tree.ts";
import { readInlineStyle } from "./inline-style.ts";
import { foldedAway, hidingOf, PLAIN_SIGHT, sightOf, type Sight } from "./sight.ts";

/** A block of a page as a reader sees it. `level` is that of a heading, 1 to 6; undefined for any other block. */
export type Block = { readonly text: string; readonly level: number | undefined; readonly region: Region };

/** Hidden text that was left out: why, and how much, without the white space around it. */
export type HiddenText = { readonly reason: HidingReason; readonly codePoints: number };

/** What a reader of a page sees, and what the page keeps from its reader. */
export type VisibleText = { readonly blocks: readonly Block[]; readonly hidden: readonly HiddenText[] };

/** Elements that a browser begins on a new line and ends with one. A table row is one, its cells are none. */
const BLOCKS = new Set([
  "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
  "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
  "html", "legend", "li", "listing", "main", "ol", "p", "plaintext", "pre", "section", "summary", "table", "tbody",
  "tfoot", "thead", "tr", "ul", "xmp",
]); // prettier-ignore

type Place = {
  readonly sight: Sight;
  readonly region: Region;
  readonly level: number | undefined;
  readonly keepSpace: boolean;
};

/** Reads what a page shows, block by block; scripts, styles, templates and what stands around the article left out. */
export function visibleText(document: HtmlDocument): VisibleText {
  const blocks: Block[] = [];
  const hidden = new Map<HidingReason, number>();
  const holders = findHolders(document);
  const writer = blockWriter();
  let articles = 0;

  const endBlock = ({ level, region }: Place): void => {
    for (const text of writer.take()) blocks.push({ text, level, region });
  };

  const readText = (text: string, { sight, keepSpace }: Place): void => {
    const hiding = hidingOf(sight);
    if (!hiding) return writer.write(text, keepSpace);
    const collapsed = text.replaceAll(/\s+/gu, " ").trim();
    const length = codePointCounter(collapsed)(collapsed.length);
    if (length > 0) hidden.set(hiding.reason, (hidden.get(hiding.reason) ?? 0) + length);
    // The gap that a reader sees between the words on either side.
    if (hiding.room && /^\s|\s$/u.test(text)) writer.write(" ", false);
  };

  const readElement = (element: HtmlElement, outer: Place): void => {
    if (isBoilerplate(element, outer.region, holders)) return;
    const style = readInlineStyle(attributeOf(element, "style"));
    const sight = sightOf(element, style, outer.sight);
    const isShown = !sight.concealed || sight.concealed.room;
    if (element.tagName === "br") {
      if (isShown) writer.breakLine();
      return;
    }
    const startsArticle = outer.region.article === 0 && isArticle(element);
    const inner: Place = {
      sight,
      region: regionOf(element, outer.region, startsArticle ? ++articles : outer.region.article),
      level: headingLevel(element) ?? outer.level,
      keepSpace: ["pre", "listing", "xmp", "plaintext"].includes(element.tagName) || outer.keepSpace,
    };
    const isBlock =
      isShown &&
      (BLOCKS.has(element.tagName) ||
        /^(?:block|flex|grid|list-item|table)$/u.test(style.get("display") ?? ""));
    if (isBlock) endBlock(outer);
    readChildren(element, inner);
    if (isBlock) endBlock(inner);
    else if (isShown && (element.tagName === "td" || element.tagName === "th")) writer.endCell();
  };

  const readChildren = (parent: HtmlElement | HtmlDocument, place: Place): void => {
    for (const child of parent.childNodes) {
      const inner = isFolded(child, parent) ? { ...place, sight: foldedAway(place.sight) } : place;
      if (isElement(child)) readElement(child, inner);
      else if (child.nodeName === "#text" && "value" in child) readText(child.value, inner);
    }
  };

  const region: Region = { main: false, article: 0, quotation: false };
  readChildren(document, { sight: PLAIN_SIGHT, region, level: undefined, keepSpace: false });
  return { blocks, hidden: Array.from(hidden, ([reason, codePoints]) => ({ reason, codePoints })) };
}

function regionOf(element: HtmlElement, outer: Region, article: number): Region {
  const main = outer.main || isMain(element);
  const quotation = outer.quotation || element.tagName === "blockquote" || element.tagName === "figure";
  return { main, article, quotation };
}

/** e.g. 2 for `<h2>` and for `role="heading" aria-level="2"`, which a page may also use */
function headingLevel(element: HtmlElement): number | undefined {
  const tag = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (attributeOf(element, "role") !== "heading") return undefined;
  const level = Number(attributeOf(element, "aria-level"));
  return level >= 1 && level <= 6 ? level : 2;
}
