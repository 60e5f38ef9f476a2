import { createCanvas, loadImage, type Image } from "@napi-rs/canvas";

/** How far a picture is from another, and a picture that shows where. */
export type Comparison = {
  /** The share of cells that differ, from 0 to 1; 1 where the sizes do. */
  readonly share: number;
  /** PNG: what was expected, what was found, and the found one faint with the cells that differ marked. */
  readonly difference: () => Promise<Uint8Array>;
};

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/**
 * Pixels a side. Letters are smoothed differently from machine to machine, but there are no more or fewer of them: over
 * a cell the differences cancel out, where a comparison of pixels would find every edge of every letter.
 */
const CELL = 8;

/** Of 255, between the means of a channel over a cell: less than a stroke of one pixel across it, from paper to ink. */
const APART = 28;

/** Compares two PNGs cell by cell. */
export async function comparePictures(expected: Uint8Array, found: Uint8Array): Promise<Comparison> {
  const images = [await loadImage(Buffer.from(expected)), await loadImage(Buffer.from(found))] as const;
  const [one, other] = [pixelsOf(images[0]), pixelsOf(images[1])];
  if (one.width !== other.width || one.height !== other.height) {
    return { share: 1, difference: () => drawDifference(images, []) };
  }
  const cells = cellsOf(one);
  const differing = cells.filter(([x, y]) => distance(meanAt(one, x, y), meanAt(other, x, y)) > APART);
  return { share: differing.length / cells.length, difference: () => drawDifference(images, differing) };
}

function pixelsOf(image: Image): Pixels {
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** Left and top of every cell. */
function cellsOf({ width, height }: Pixels): readonly (readonly [number, number])[] {
  const along = (length: number): number[] =>
    Array.from({ length: Math.ceil(length / CELL) }, (_, index) => index * CELL);
  return along(height).flatMap((y) => along(width).map((x) => [x, y] as const));
}

/** Mean red, green and blue of a cell; the cells at the right and at the foot may be smaller. */
function meanAt({ width, height, data }: Pixels, left: number, top: number): readonly number[] {
  const [right, bottom] = [Math.min(left + CELL, width), Math.min(top + CELL, height)];
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (const channel of [0, 1, 2]) sums[channel]! += data[(y * width + x) * 4 + channel]!;
    }
  }
  return sums.map((sum) => sum / ((right - left) * (bottom - top)));
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - other[channel]!)));
}

async function drawDifference(
  images: readonly [Image, Image],
  differing: readonly (readonly [number, number])[],
): Promise<Uint8Array> {
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const canvas = createCanvas(width * 3 + 32, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#808080";
  context.fillRect(0, 0, canvas.width, height);
  const [second, third] = [width + 16, 2 * width + 32];
  context.drawImage(images[0], 0, 0);
  context.drawImage(images[1], second, 0);
  context.globalAlpha = 0.35;
  context.drawImage(images[1], third, 0);
  context.globalAlpha = 0.6;
  context.fillStyle = "#e6007e";
  for (const [x, y] of differing) context.fillRect(third + x, y, CELL, CELL);
  return canvas.encode("png");
}
