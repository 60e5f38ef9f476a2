import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Colours } from "../chart/picture-palette.ts";
import { allParts, SANS, SERIF } from "../chart/faces.ts";
import { wrapText } from "../chart/wrap-text.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { CARD } from "./card-size.ts";

const EDGE = 70;
const WIDTH = CARD.width - 2 * EDGE;
/** Sizes of the title, from the largest; the first at which it is no higher than its room is taken. */
const TITLE_SIZES = [76, 68, 60, 52, 44, 36, 30] as const;
const MOST_HEIGHT = 270;

/**
 * Paints what networks show beside a link: title, number, as-of date and handling mark, in the faces of the page. Equal
 * input gives equal bytes.
 */
export function paintCard(view: BriefingView, texts: Texts, colours: Colours): Uint8Array {
  const canvas = createCanvas(CARD.width, CARD.height);
  const context = canvas.getContext("2d");
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.fillStyle = colours.lapis;
  context.fillRect(0, 0, 18, CARD.height);

  context.textBaseline = "alphabetic";
  write(context, `${view.number}  ·  ${view.edition.label}`, {
    x: EDGE,
    y: 92,
    font: sans(400, 30),
    ink: colours.grey,
  });
  paintMark(context, view.handling);
  const status = statusOf(view, texts);
  const top = status === "" ? 150 : 190;
  if (status !== "") write(context, status, { x: EDGE, y: 165, font: sans(600, 34), ink: colours.ink });
  const end = paintTitle(context, view.title, top, colours.ink);
  paintSubtitle(context, view.subtitle, end, colours.grey);

  context.fillStyle = colours.hairline;
  context.fillRect(EDGE, 528, WIDTH, 2);
  const asOf = texts.say("title-block.as-of", { date: view.edition.asOf });
  write(context, asOf, { x: EDGE, y: 580, font: sans(600, 30), ink: colours.ink });
  context.textAlign = "right";
  write(context, view.unit, {
    x: CARD.width - EDGE,
    y: 580,
    font: sans(400, 30),
    ink: colours.grey,
    width: 560,
  });
  return new Uint8Array(canvas.toBuffer("image/png"));
}

type Line = {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly ink: string;
  readonly width?: number;
};

/** Narrower letters rather than words cut off. */
function write(context: SKRSContext2D, text: string, { x, y, font, ink, width = WIDTH }: Line): void {
  context.font = font;
  context.fillStyle = ink;
  context.fillText(text, x, y, width);
}

/** White on black, at the right, whatever the colours of the card: TLP 2.0. */
function paintMark(context: SKRSContext2D, handling: string): void {
  context.font = sans(600, 34);
  const width = context.measureText(handling).width + 40;
  context.fillStyle = "#000000";
  context.fillRect(CARD.width - EDGE - width, 52, width, 58);
  write(context, handling, { x: CARD.width - EDGE - width + 20, y: 93, font: sans(600, 34), ink: "#ffffff" });
}

/** Returns where the title ends. */
function paintTitle(context: SKRSContext2D, title: string, top: number, ink: string): number {
  const fits = TITLE_SIZES.map((size) => {
    context.font = serif(size);
    return { size, lines: wrap(context, title) };
  });
  const { size, lines } =
    fits.find(({ size, lines }) => lines.length * size * 1.15 <= MOST_HEIGHT) ??
    ({ size: 24, lines: [title] } as const);
  for (const [index, line] of lines.entries())
    write(context, line, { x: EDGE, y: top + size * (0.9 + index * 1.15), font: serif(size), ink });
  return top + size * 1.15 * lines.length;
}

/** Left out where the title has taken its room. */
function paintSubtitle(context: SKRSContext2D, subtitle: string, top: number, ink: string): void {
  const font = sans(400, 32);
  context.font = font;
  const lines = wrap(context, subtitle);
  if (top + 24 + lines.length * 42 > 516) return;
  for (const [index, line] of lines.entries())
    write(context, line, { x: EDGE, y: top + 54 + index * 42, font, ink });
}

/** In the face that the context is set to. */
function wrap(context: SKRSContext2D, text: string): readonly string[] {
  return wrapText(text, WIDTH, { size: 0, weight: 400 }, (part) => context.measureText(part).width);
}

function statusOf({ notices }: BriefingView, texts: Texts): string {
  const [gravest] = notices;
  return gravest ? texts.say(`index.${gravest.status}`) : "";
}

function sans(weight: 400 | 600, size: number): string {
  return `${weight} ${size}px ${allParts(SANS, [400, 600])}`;
}

function serif(size: number): string {
  return `600 ${size}px ${allParts(SERIF, [600])}`;
}
