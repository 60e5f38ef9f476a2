import { readFileSync } from "node:fs";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { drawPicture } from "../../src/chart/draw-picture.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { coloursIn } from "../../src/chart/picture-palette.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { shippedFaces, shippedView, textsOf } from "./shipped-figure.ts";

const tokens = readFileSync(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");
const picture = drawPicture({
  view: shippedView,
  colours: coloursIn(tokens, "light"),
  measureText: createMeasureText(),
  faces: shippedFaces,
  credit: "A briefing",
  texts: english,
});

let browser: Browser;
beforeAll(async () => {
  const { path, args } = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: path, args: [...args] });
});
afterAll(() => browser.close());

/** Where each text of a drawing ends up on an empty page, in pixels. */
async function drawnTexts(svg: string): Promise<{ page: Page; widths: readonly number[]; right: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1200 });
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${svg}`);
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  const boxes = await page.$$eval("svg text", (texts) =>
    texts.map((text) => text.getBoundingClientRect()).map(({ width, right }) => ({ width, right })),
  );
  return { page, widths: boxes.map(({ width }) => width), right: Math.max(...boxes.map((box) => box.right)) };
}

describe("a picture on a machine without our faces", () => {
  const expected = textsOf(picture.svg).map(({ left, right }) => right - left);

  it("is drawn in the faces that it carries", async () => {
    const { page, widths } = await drawnTexts(picture.svg.replaceAll(/ textLength="[^"]*"/gu, ""));
    const loaded = await page.evaluate(
      '[...document.fonts].map(({ weight, status }) => weight + " " + status)',
    );
    expect(loaded).toEqual(["400 loaded", "600 loaded"]);
    for (const [index, width] of widths.entries()) {
      expect(Math.abs(width - (expected[index] ?? 0))).toBeLessThan(1.5);
    }
  });

  it("keeps the place of each text where a program reads no faces in it, and cuts nothing off", async () => {
    const bare = picture.svg
      .replaceAll(/@font-face\{[^}]*\}/gu, "")
      .replaceAll(/font-family:[^;}]*/gu, "font-family:monospace");
    const { widths, right } = await drawnTexts(bare);
    expect(right).toBeLessThan(picture.width);
    for (const [index, width] of widths.entries()) {
      expect(Math.abs(width - (expected[index] ?? 0))).toBeLessThan(1.5);
    }
    const loose = await drawnTexts(bare.replaceAll(/ textLength="[^"]*"/gu, ""));
    expect(loose.right).toBeGreaterThan(picture.width);
  });
});
