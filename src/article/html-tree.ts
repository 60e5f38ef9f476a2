import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Unreadable } from "./unreadable.ts";

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Browsers stop nesting at 512 elements; pages of people stay below 100. */
export const MAX_NESTING = 512;

/** Pages of people have a few thousand elements, large ones 20,000. */
export const MAX_ELEMENTS = 50_000;

/** Thrown through the parser, which has no other way to be stopped; never leaves this file. */
class TooMuch extends Error {
  readonly refusal: Unreadable;
  constructor(refusal: Unreadable) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Reads a page as a browser does, scripts on and none of them run; refuses one whose elements have no end. */
export function parseHtml(html: string): { readonly ok: true; readonly document: HtmlDocument } | Unreadable {
  try {
    return {
      ok: true,
      document: parse(html, { treeAdapter: boundedAdapter(), sourceCodeLocationInfo: true }),
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return error.refusal;
  }
}

/** The parser's own way of building a tree, with an eye on its depth and size. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attributes) => {
      if (++elements > MAX_ELEMENTS) throw new TooMuch(tooManyElements());
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush: (element) => {
      if (++depth > MAX_NESTING) throw new TooMuch(tooDeep(element));
    },
    onItemPop: () => {
      depth--;
    },
  };
}

function tooManyElements(): Unreadable {
  return {
    ok: false,
    message: `The page has more than ${MAX_ELEMENTS} elements.`,
    hint: "Save the article alone, e.g. from the reader view of a browser, or as text.",
  };
}

function tooDeep({ tagName, sourceCodeLocation }: HtmlElement): Unreadable {
  return {
    ok: false,
    message: `The page nests more than ${MAX_NESTING} elements in each other, the last a <${tagName}>.`,
    hint: "No article needs that. Save the article alone, e.g. from the reader view of a browser, or as text.",
    ...(sourceCodeLocation && { line: sourceCodeLocation.startLine, column: sourceCodeLocation.startCol }),
  };
}

export function isElement(node: HtmlNode | HtmlDocument): node is HtmlElement {
  return "tagName" in node;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words of an attribute that lists some, in lower case. e.g. class, rel, itemprop */
export function wordsOfAttribute(element: HtmlElement, name: string): readonly string[] {
  return (
    attributeOf(element, name)
      ?.toLowerCase()
      .match(/[^ \t\n\r\f]+/gu) ?? []
  );
}

/** Every element below a node in the order of the page. The contents of a <template> are no part of the page. */
export function* elementsBelow(root: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) waiting.push(child);
    }
  }
}

/** The text nodes below an element, joined as they stand; those of scripts and styles in it left out. */
export function rawTextOf(element: HtmlElement): string {
  return textsOf(element, () => undefined).join("");
}

/**
 * The texts below an element, in the order of the page. A moment stands for itself however it is worded:
 * `<time datetime=2031-05-01>yesterday</time>` is “2031-05-01” by default.
 */
export function textsOf(element: HtmlElement, instead = momentOf): readonly string[] {
  const texts: string[] = [];
  const waiting: HtmlNode[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) texts.push(node.value);
    if (!isElement(node) || ["script", "style"].includes(node.tagName)) continue;
    const replaced = instead(node);
    if (replaced === undefined) waiting.push(...node.childNodes.toReversed());
    else texts.push(replaced);
  }
  return texts;
}

function momentOf(element: HtmlElement): string | undefined {
  return element.tagName === "time" ? attributeOf(element, "datetime") : undefined;
}
