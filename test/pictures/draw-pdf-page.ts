import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Dots an inch: enough to see lines, columns and marks, too few to read notes. */
const DPI = 60;

/**
 * A page of a PDF, numbered from 1, as PNG in shades of grey, as pdf.js draws it: needs no other tool. What would fall
 * together in a copy falls together here.
 */
export async function drawPdfPage(bytes: Uint8Array, number: number): Promise<Uint8Array> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: DPI / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const context = canvas.getContext("2d");
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < image.data.length; at += 4) {
    const [red, green, blue] = image.data.subarray(at, at + 3);
    // Luma as in ITU-R BT.709.
    image.data.fill(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!, at, at + 3);
  }
  context.putImageData(image, 0, 0);
  return await canvas.encode("png");
}
