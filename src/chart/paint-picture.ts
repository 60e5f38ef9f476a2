import { crc32 } from "node:zlib";
import { createCanvas, Image } from "@napi-rs/canvas";
import type { Picture } from "./draw-picture.ts";
import { allParts, partsOf, SANS } from "./faces.ts";
import { INKS } from "./palette.ts";
import type { Colours } from "./picture-palette.ts";

/** Pixels of an SVG drawing to the inch (CSS Values 4, 6.2). */
const CSS_DPI = 96;

/**
 * Paints a picture as PNG, in the bundled faces, at so many dots to the inch. Equal input gives equal bytes. Skia reads
 * no style sheet in an SVG, so that its classes become attributes first, and takes one face for each text.
 */
export function paintPicture({ svg, width, height }: Picture, colours: Colours, dpi = 300): Uint8Array {
  const pixels = { width: Math.round((width * dpi) / CSS_DPI), height: Math.round((height * dpi) / CSS_DPI) };
  allParts(SANS, [400, 600]);
  const sized = withParts(withAttributes(svg, colours)).replace(
    `width="${width}" height="${height}"`,
    `width="${pixels.width}" height="${pixels.height}"`,
  );
  const image = new Image();
  image.src = Buffer.from(sized);
  const canvas = createCanvas(pixels.width, pixels.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return withResolution(canvas.toBuffer("image/png"), dpi);
}

function withAttributes(svg: string, colours: Colours): string {
  return svg.replace(/<style>[^<]*<\/style>/u, "").replaceAll(/ class="([^"]*)"/gu, (_, classes: string) =>
    classes
      .split(" ")
      .flatMap((name) => attributesOf(name, colours))
      .join(""),
  );
}

function attributesOf(name: string, colours: Colours): readonly string[] {
  if (name === "chart__text") return [` font-family="${SANS}"`];
  if (name === "chart__text--strong") return [' font-weight="600"'];
  const [, property, ink] = /^chart__(fill|stroke)--([a-z]+)$/u.exec(name) ?? [];
  const known = INKS.find((one) => one === ink);
  return property === undefined || known === undefined ? [] : [` ${property}="${colours[known]}"`];
}

/** Where a text has letters that the Latin part of the face lacks, each run of them gets the part that has them. */
function withParts(svg: string): string {
  return svg.replaceAll(/(<text\b[^>]*>)([^<]+)<\/text>/gu, (written, opening: string, text: string) => {
    const parts = partsOf(text, SANS);
    if (parts.every(({ family }) => family === SANS)) return written;
    const spans = parts.map((part) => `<tspan font-family="${part.family}">${part.text}</tspan>`);
    return `${opening}${spans.join("")}</text>`;
  });
}

/** Says how many pixels go to a metre, in a pHYs chunk before the pixels (PNG, third edition, 11.3.4.3). */
function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const at = Buffer.from(png).indexOf("IDAT") - 4;
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const perMetre = Math.round(dpi / 0.0254);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array(Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]));
}
