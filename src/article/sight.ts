import { concealmentOf, isFarOff, type HidingReason } from "./concealment.ts";
import { attributeOf, type HtmlElement } from "./html-tree.ts";
import { isIndistinct, readColour, type Colour } from "./inline-colour.ts";
import { pixelsOf, type InlineStyle } from "./inline-style.ts";

/** What decides whether text is seen: what hides an element for good, and what those in it inherit but may undo. */
export type Sight = {
  readonly concealed: { readonly reason: HidingReason; readonly room: boolean } | undefined;
  readonly invisible: boolean;
  readonly tiny: boolean;
  readonly indented: boolean;
  /** Known only where the page states it in place; style sheets are not read. */
  readonly colour: Colour | undefined;
  /** White until the page states another; undefined where it is a picture, or a colour that we do not know. */
  readonly background: Colour | undefined;
};

export const PLAIN_SIGHT: Sight = {
  concealed: undefined,
  invisible: false,
  tiny: false,
  indented: false,
  colour: undefined,
  background: [255, 255, 255, 1],
};

/** How the contents of an element are seen that it folds away. */
export function foldedAway(outer: Sight): Sight {
  return outer.concealed ? outer : { ...outer, concealed: { reason: "closed details", room: false } };
}

/** As much of a background is read as can hold its colour. */
const MAX_SHORTHAND = 200;

/** How the text of an element is seen, by its own style and by what it stands in. */
export function sightOf(element: HtmlElement, style: InlineStyle, outer: Sight): Sight {
  if (outer.concealed) return outer;
  const visibility = style.get("visibility") ?? "inherit";
  const indent = style.get("text-indent");
  return {
    concealed: concealmentOf(element, style),
    invisible: visibility === "inherit" ? outer.invisible : visibility !== "visible",
    tiny: isTiny(style, outer.tiny),
    indented: indent === undefined || indent === "inherit" ? outer.indented : isFarOff(indent),
    colour: colourOf(element, style, outer.colour),
    background: backgroundOf(element, style, outer.background),
  };
}

/** Why text is not seen, and whether its room stays empty; undefined where it is seen. */
export function hidingOf(
  sight: Sight,
): { readonly reason: HidingReason; readonly room: boolean } | undefined {
  if (sight.concealed) return sight.concealed;
  if (sight.invisible) return { reason: "visibility: hidden", room: true };
  if (sight.tiny) return { reason: "font size", room: false };
  if (sight.indented) return { reason: "text-indent", room: false };
  const { colour, background } = sight;
  const unseen = colour && (colour[3] === 0 || (background && isIndistinct(colour, background)));
  return unseen ? { reason: "colour of the background", room: true } : undefined;
}

/** A font of a pixel or less. A size in em or per cent is a share of the outer one, and a share of nothing is nothing. */
function isTiny(style: InlineStyle, outer: boolean): boolean {
  const shorthand = /(?:^|\s)([\d.]+(?:px|pt|r?em|%)?)(?:\s*\/|\s)/u.exec(style.get("font") ?? "")?.[1];
  const size = style.get("font-size") ?? shorthand;
  if (size === undefined || size === "inherit") return outer;
  const pixels = pixelsOf(size);
  if (pixels !== undefined && pixels <= 1) return true;
  return outer && /(?:em|%)$/u.test(size) && !size.endsWith("rem");
}

function colourOf(element: HtmlElement, style: InlineStyle, outer: Colour | undefined): Colour | undefined {
  const legacy = { font: "color", body: "text" }[element.tagName];
  const stated =
    style.get("-webkit-text-fill-color") ??
    style.get("color") ??
    (legacy && attributeOf(element, legacy)?.trim().toLowerCase());
  if (stated === undefined || stated === "inherit") return outer;
  const clipped = (style.get("background-clip") ?? style.get("-webkit-background-clip")) === "text";
  return clipped ? undefined : readColour(stated);
}

function backgroundOf(
  element: HtmlElement,
  style: InlineStyle,
  outer: Colour | undefined,
): Colour | undefined {
  const stated =
    style.get("background-color") ??
    style.get("background") ??
    attributeOf(element, "bgcolor")?.trim().toLowerCase();
  const isPicture =
    style.has("background-image") || stated?.includes("url(") || stated?.includes("gradient(");
  if (isPicture) return undefined;
  if (stated === undefined || /^(?:none|inherit|initial|unset|revert)$/u.test(stated)) return outer;
  const words = stated.slice(0, MAX_SHORTHAND).match(/[^\s(]+(?:\([^)]*\))?/gu) ?? [];
  const colour = words.map((word) => readColour(word)).find((found) => found !== undefined);
  return colour?.[3] === 0 ? outer : colour;
}
