import {
  attributeOf,
  isElement,
  wordsOfAttribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from "./html-tree.ts";
import { pixelsOf, type InlineStyle } from "./inline-style.ts";

/** How a page hides text from its reader. */
export const HIDING_REASONS = [
  "hidden attribute",
  "display: none",
  "content-visibility: hidden",
  "closed dialog",
  "closed details",
  "popover",
  "for screen readers only",
  "aria-hidden",
  "opacity",
  "no size",
  "clip",
  "off the page",
  "struck out",
  "visibility: hidden",
  "font size",
  "text-indent",
  "colour of the background",
] as const;
export type HidingReason = (typeof HIDING_REASONS)[number];

type Test = (style: InlineStyle, element: HtmlElement) => boolean;

/** What hides an element and everything in it, whatever that says of itself. `room`: its place stays, empty. */
const CONCEALMENTS: readonly {
  readonly reason: HidingReason;
  readonly room: boolean;
  readonly test: Test;
}[] = [
  {
    reason: "hidden attribute",
    room: false,
    test: (style, element) => attributeOf(element, "hidden") !== undefined && !style.has("display"),
  },
  { reason: "display: none", room: false, test: (style) => style.get("display") === "none" },
  {
    reason: "content-visibility: hidden",
    room: false,
    test: (style) => style.get("content-visibility") === "hidden",
  },
  {
    reason: "closed dialog",
    room: false,
    test: (_, element) => element.tagName === "dialog" && attributeOf(element, "open") === undefined,
  },
  {
    reason: "popover",
    room: false,
    // As with `hidden`, a style of the page’s own wins over the browser’s.
    test: (style, element) => attributeOf(element, "popover") !== undefined && !style.has("display"),
  },
  { reason: "for screen readers only", room: false, test: (_, element) => hasScreenReaderClass(element) },
  {
    reason: "aria-hidden",
    room: true,
    test: (_, element) => attributeOf(element, "aria-hidden")?.trim().toLowerCase() === "true",
  },
  { reason: "opacity", room: true, test: isFaint },
  { reason: "no size", room: false, test: hasNoSize },
  { reason: "clip", room: false, test: isClipped },
  { reason: "off the page", room: false, test: isOffThePage },
  { reason: "struck out", room: false, test: isStruckOut },
];

/** Text of less than this share of its colour is not read by anyone. */
const FAINT = 0.1;

/** Farther than this, in pixels, nothing is on the page. */
const FAR = 900;

/** Names that Bootstrap, WordPress, HTML5 Boilerplate and GOV.UK give to text that only screen readers get. */
const SCREEN_READER_CLASSES: ReadonlySet<string> = new Set([
  "sr-only",
  "visually-hidden",
  "visuallyhidden",
  "screen-reader-text",
  "screen-reader-only",
  "govuk-visually-hidden",
]);

/** What hides an element for good, if anything does: nothing in it can come into sight again. */
export function concealmentOf(
  element: HtmlElement,
  style: InlineStyle,
): { readonly reason: HidingReason; readonly room: boolean } | undefined {
  return CONCEALMENTS.find(({ test }) => test(style, element));
}

/** Whether a length is so far to the left or above that what it moves is not on the page. */
export function isFarOff(length: string | undefined): boolean {
  return (pixelsOf(length) ?? 0) <= -FAR;
}

function hasScreenReaderClass(element: HtmlElement): boolean {
  return wordsOfAttribute(element, "class").some((name) => SCREEN_READER_CLASSES.has(name));
}

/** A filter is a list of functions, each of which takes its share. e.g. blur(1px) opacity(0) */
function isFaint(style: InlineStyle): boolean {
  const filters = [style.get("filter"), style.get("-webkit-filter")].flatMap((filter) => [
    ...(filter ?? "").matchAll(/\bopacity\( ?([^) ]*) ?\)/gu),
  ]);
  const shares = [style.get("opacity"), ...filters.map(([, share]) => share)].map(shareOf);
  return shares.reduce((product, share) => product * share, 1) < FAINT;
}

/** What of `<details>` without `open` a reader does not see: all but its first summary. */
export function isFolded(child: HtmlNode, parent: HtmlElement | HtmlDocument): boolean {
  if (!isElement(parent) || parent.tagName !== "details") return false;
  if (attributeOf(parent, "open") !== undefined) return false;
  return child !== parent.childNodes.find((node) => isElement(node) && node.tagName === "summary");
}

function shareOf(value: string | undefined): number {
  if (value === undefined) return 1;
  const share = Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1);
  return Number.isNaN(share) ? 1 : share;
}

/** A box without width or height shows what flows over it, unless it is cut off. */
function hasNoSize(style: InlineStyle): boolean {
  const cutOff = ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip/u.test(style.get(name) ?? ""),
  );
  const sizes = ["width", "height", "max-width", "max-height"].map((name) => pixelsOf(style.get(name)));
  return cutOff && sizes.some((size) => size !== undefined && size <= 1);
}

function isClipped(style: InlineStyle): boolean {
  const edges = /^rect\(([^)]*)\)$/u
    .exec(style.get("clip") ?? "")?.[1]
    ?.split(/[\s,]+/u)
    .filter(Boolean);
  if (edges?.length === 4 && edges.every((edge) => Math.abs(pixelsOf(edge) ?? FAR) <= 1)) return true;
  const path = style.get("clip-path") ?? "";
  const inset = /^inset\(\s*([\d.]+)%/u.exec(path)?.[1];
  return Number(inset ?? 0) >= 50 || /^circle\(\s*0(?:px|%)?\s*(?:at\b.*)?\)$/u.test(path);
}

function isOffThePage(style: InlineStyle): boolean {
  const placed = ["absolute", "fixed", "relative"].includes(style.get("position") ?? "");
  if (placed && ["left", "top"].some((edge) => isFarOff(style.get(edge)))) return true;
  if (placed && ["right", "bottom"].some((edge) => isFarOff(style.get(edge)))) return true;
  if (["margin-left", "margin-top"].some((edge) => isFarOff(style.get(edge)))) return true;
  const transform = style.get("transform") ?? "";
  const moved = /^translate[xy]?\(\s*([^,)\s]+)(?:\s*,\s*([^)\s]+))?\s*\)$/u.exec(transform);
  // A percentage is one of the element itself, not of the page.
  const isMovedAway = [moved?.[1], moved?.[2]].some((by) => !by?.endsWith("%") && isFarOff(by));
  return isMovedAway || /^scale[xy]?\(\s*0(?:\.0*)?\s*[,)]/u.test(transform);
}

/** What an article has struck out it no longer says, though it can be read. */
function isStruckOut(style: InlineStyle, element: HtmlElement): boolean {
  const line = style.get("text-decoration-line") ?? style.get("text-decoration");
  if (line !== undefined) return line.includes("line-through");
  return ["del", "s", "strike"].includes(element.tagName);
}
