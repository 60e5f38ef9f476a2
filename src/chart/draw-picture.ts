import type { Texts } from "../texts/texts.ts";
import type { ChartView } from "./draw-chart.ts";
import type { Font, MeasureText } from "./measure-text.ts";
import { INKS, type Ink } from "./palette.ts";
import type { Colours } from "./picture-palette.ts";
import { element, escapeText, round, unescapeText } from "./svg-markup.ts";
import { wrapText } from "./wrap-text.ts";

/** A drawing that stands alone; width and height in pixels of 1/96 inch. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** The files of the face, WOFF2 in base 64, by weight: carried along, since few machines have it. */
export type PictureFaces = Readonly<Record<Font["weight"], string>>;

type PictureInput = {
  readonly view: Pick<ChartView, "title" | "subtitle" | "note" | "key" | "alt" | "panels">;
  readonly colours: Colours;
  readonly measureText: MeasureText;
  readonly faces: PictureFaces;
  /** Where it comes from, printed at its foot. */
  readonly credit: string;
  readonly texts: Texts;
};

const EDGE = 24;
const FACES = '"Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, sans-serif';

/** Draws panels of a chart, with the words around them, as an SVG file that needs nothing from elsewhere. */
export function drawPicture({ view, colours, measureText, faces, credit, texts }: PictureInput): Picture {
  const inner = Math.max(...view.panels.map(({ width }) => width));
  const parts: string[] = [];
  let foot = EDGE;
  const write = (text: string, { size, weight }: Font, ink: Ink): void => {
    for (const line of wrapText(text, inner, { size, weight }, measureText)) {
      foot += Math.round(size * 1.3);
      const strong = weight === 600 ? " chart__text--strong" : "";
      const attributes = {
        class: `chart__text chart__fill--${ink}${strong}`,
        x: EDGE,
        y: foot,
        "font-size": size,
      };
      parts.push(element("text", attributes, escapeText(line)));
    }
  };
  write(view.title, { size: 18, weight: 600 }, "ink");
  write(view.subtitle, { size: 13, weight: 400 }, "grey");
  for (const panel of view.panels) {
    foot += 12;
    write(panel.title, { size: 13, weight: 600 }, "ink");
    foot += 4;
    parts.push(placed(panel, EDGE, foot));
    foot += panel.height;
  }
  foot += 6;
  const key = view.key.map(({ form, means }) => texts.say("chart-key.entry", { form, means }));
  write(key.join(" "), { size: 11, weight: 400 }, "ink");
  foot += 5;
  write(view.note, { size: 11, weight: 400 }, "ink");
  foot += 5;
  write(credit, { size: 11, weight: 400 }, "grey");
  const [width, height] = [inner + 2 * EDGE, foot + EDGE];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
  };
  const head = [
    element("title", {}, escapeText(view.title)),
    element("desc", {}, escapeText(view.alt)),
    element("style", {}, styleOf(colours, faces)),
    element("rect", { class: "chart__fill--paper", width, height }),
  ];
  return {
    svg: `${element("svg", attributes, [...head, ...parts.map((part) => withLengths(part, measureText))].join(""))}\n`,
    width,
    height,
  };
}

/** The panel as a drawing within the drawing; what it is called is said once, by the outer one. */
function placed({ svg, width, height }: ChartView["panels"][number], x: number, y: number): string {
  const content = svg.replace(/^<svg [^>]*>/u, "").replace(/<\/svg>$/u, "");
  const untitled = content.replace(/^<title [^>]*>[^<]*<\/title><desc [^>]*>[^<]*<\/desc>/u, "");
  return element(
    "svg",
    { x, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: "visible" },
    untitled,
  );
}

/**
 * Says of each text how long it is, so that programs which read no face in a style sheet keep its place with one of
 * theirs, and cut nothing off (SVG 2, 11.5, textLength).
 */
function withLengths(markup: string, measureText: MeasureText): string {
  return markup.replaceAll(/<text ([^>]*)>([^<]*)<\/text>/gu, (_, attributes: string, text: string) => {
    const size = Number(/ font-size="([\d.]+)"/u.exec(` ${attributes}`)?.[1]);
    const weight = attributes.includes("chart__text--strong") ? 600 : 400;
    const length = round(measureText(unescapeText(text), { size, weight }));
    return `<text ${attributes} textLength="${length}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
  });
}

function styleOf(colours: Colours, faces: PictureFaces): string {
  const inks = INKS.map(
    (ink) => `.chart__fill--${ink}{fill:${colours[ink]}}.chart__stroke--${ink}{stroke:${colours[ink]}}`,
  );
  const text = `.chart__text{font-family:${FACES};font-variant-numeric:lining-nums tabular-nums;text-rendering:geometricPrecision}`;
  const carried = ([400, 600] as const).map(
    (weight) =>
      `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${faces[weight]}) format("woff2")}`,
  );
  return `${carried.join("")}${text}.chart__text--strong{font-weight:600}${inks.join("")}`;
}
