import { createHash } from "node:crypto";
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from "parse5";
import { inlineFonts } from "./inline-fonts.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A built page and the files of the site that it loads. */
export type PageParts = {
  readonly html: string;
  readonly styles: string;
  readonly printStyles: string;
  readonly script: string;
  /** Faces by file name. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
};

/**
 * The page as one file that asks for nothing: style sheets, script and the faces it needs stand in it, and its security
 * policy names each by its hash. What makes sense on the site alone (marked `data-online`) is left out, and a link to
 * another file of the site becomes its text.
 *
 * @throws if a style sheet or the script holds its own closing tag.
 */
export function makeOfflinePage({ html, styles, printStyles, script, fonts }: PageParts): string {
  const document = parse(html);
  clear(document);
  const head = find(document, "head");
  const body = find(document, "body");
  if (!head || !body) throw new Error("The page has no head or no body.");
  const sheet = inlineFonts(styles, textOf(document), fonts);
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(sheet)} ${hashOf(printStyles)}`,
    "font-src data:",
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta = tree.createElement("meta", body.namespaceURI, [
    { name: "http-equiv", value: "Content-Security-Policy" },
    { name: "content", value: policy },
  ]);
  // Behind the encoding and before all that it is about.
  const first = head.childNodes.find((node) => "tagName" in node && node.tagName === "title");
  if (first) tree.insertBefore(head, meta, first);
  else tree.appendChild(head, meta);
  tree.appendChild(head, holding("style", sheet));
  tree.appendChild(head, holding("style", printStyles, { media: "print" }));
  // At the end, where the page is there: only a script with an address can be deferred.
  tree.appendChild(body, holding("script", script));
  return serialize(document);
}

/** Elements that load something of the site, or lead on in it. By which address the page is known is said of the copy too. */
function isOfTheSite(element: Element): boolean {
  const { tagName, attrs } = element;
  const has = (name: string): boolean => attrs.some((attribute) => attribute.name === name);
  if (tagName === "link") return attrs.every(({ name, value }) => name !== "rel" || value !== "canonical");
  if (has("data-online")) return true;
  if (tagName === "script") return has("src");
  const policy = attrs.find(({ name }) => name === "http-equiv")?.value;
  return tagName === "meta" && policy?.toLowerCase() === "content-security-policy";
}

/** What is left out takes the white space behind it along: the copy does not tell whether something stood there. */
function clear(parent: Parent): void {
  const isOut = (node: Node | undefined): boolean =>
    node !== undefined && "tagName" in node && isOfTheSite(node);
  parent.childNodes = parent.childNodes.filter(
    (node, index, all) => !isOut(node) && !(isBlank(node) && isOut(all[index - 1])),
  );
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "a") unlink(node);
    clear(node);
  }
}

function isBlank(node: Node): boolean {
  return node.nodeName === "#text" && "value" in node && node.value.trim() === "";
}

/** A link within the page, to the web or to a mailbox stays; one to another file of the site would be dead. */
function unlink(link: Element): void {
  const href = link.attrs.find(({ name }) => name === "href")?.value;
  if (href === undefined || /^(?:#|https?:|mailto:)/iu.test(href)) return;
  link.tagName = "span";
  link.nodeName = "span";
  // A name of a link that is none any more would hide its text.
  link.attrs = link.attrs.filter(({ name }) => name === "class" || name === "id");
}

function holding(
  tagName: "style" | "script",
  text: string,
  attributes: Record<string, string> = {},
): Element {
  if (text.toLowerCase().includes(`</${tagName}`))
    throw new Error(`A ${tagName} of the page would end itself.`);
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tagName, HTML, attrs);
  tree.insertText(element, text);
  return element;
}

const HTML = "http://www.w3.org/1999/xhtml" as Element["namespaceURI"];

function find(parent: Parent, tagName: string): Element | undefined {
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    const found = node.tagName === tagName ? node : find(node, tagName);
    if (found) return found;
  }
  return undefined;
}

function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => ("value" in node ? node.value : "childNodes" in node ? textOf(node) : ""))
    .join("");
}

/** A source of the security policy (CSP 3, 2.3.1) for a text that stands in the page. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
