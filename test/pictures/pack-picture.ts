import { crc32, deflateSync } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";

/** Six steps a channel are 216 colours, which fit a palette; half of the bytes of a screenshot, and as good to look at. */
const STEPS = 6;
const STEP = 255 / (STEPS - 1);

/** The same picture in few colours, as PNG with a palette (PNG, third edition, 11.2). */
export async function packPicture(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  // Each line begins with the number of its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => Math.round(data[at * 4 + channel]! / STEP));
    lines[at + Math.floor(at / width) + 1] = (red! * STEPS + green!) * STEPS + blue!;
  }
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", palette()),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, colours from a palette. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function palette(): Buffer {
  const index = (place: number, colour: number): number => Math.floor(colour / STEPS ** place) % STEPS;
  return Buffer.from(
    Array.from({ length: STEPS ** 3 }, (_, colour) =>
      [2, 1, 0].map((place) => index(place, colour) * STEP),
    ).flat(),
  );
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
