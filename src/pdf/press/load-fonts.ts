import type { Page } from "puppeteer";

/**
 * Loads every font face of the styles, and answers with those that could not be. Without this a face that stands in
 * the margin boxes alone is first asked for by the print itself, which does not wait and takes a font of the system.
 */
export async function loadFonts(page: Page): Promise<readonly string[]> {
  const faces = await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
    return [...document.fonts].map(({ family, weight, style, status }) => ({
      name: `${family} ${weight} ${style}`,
      status,
    }));
  });
  return faces
    .filter(({ status }) => status !== "loaded")
    .map(({ name }) => `The font ${name} could not be loaded.`);
}
