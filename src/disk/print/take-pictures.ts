import { createCanvas } from "@napi-rs/canvas";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { launch } from "puppeteer";
import { findOrInstallBrowser } from "../machine/install-browser.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** Takes the two pictures of the README from a built site: the first screen, and the page of the PDF with the chart. */
export async function takePictures(site: string, slug: string, folder: string): Promise<void> {
  await pictureScreen(site, `/briefings/${slug}/`, join(folder, "page.png"));
  const pdf = await readFile(join(site, "briefings", slug, `${slug}-a4.pdf`));
  await writeFile(join(folder, "pdf.png"), await picturePage(pdf, 3, 1.4));
}

async function pictureScreen(site: string, path: string, file: string): Promise<void> {
  const found = await findOrInstallBrowser(() => undefined);
  const server = await serveFolder(site);
  const browser = await launch({ executablePath: found.path, args: [...found.args], headless: "shell" });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(server.origin + path);
    await page.evaluate("document.fonts.ready");
    await writeFile(file, await page.screenshot());
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One page of a PDF as a PNG; `scale` 1 is 72 pixels an inch. */
async function picturePage(pdf: Uint8Array, number: number, scale: number): Promise<Uint8Array> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  await loading.destroy();
  return canvas.encode("png");
}
