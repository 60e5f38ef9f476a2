import type { Page } from "puppeteer";

/**
 * Loads the pictures that styles name. A page that is not laid out before it is printed would first ask for them in the
 * print itself, which does not wait; those of its elements load with the page.
 */
export async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // e.g. url("flag.svg"), but not url("#clip"), which is a part of the page
    const named = /url\("(?<address>[^"#][^"]*)"\)/gu;
    const within = (styles: string, base: string): readonly string[] =>
      Array.from(styles.matchAll(named), ({ groups }) => new URL(groups?.["address"] ?? "", base).href);
    const ofSheets = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap(({ cssText }) =>
        within(cssText.replaceAll(/@font-face\s*\{[^}]*\}/gu, ""), sheet.href ?? document.baseURI),
      ),
    );
    const ofElements = [...document.querySelectorAll<HTMLElement>("[style*='url(']")].flatMap(({ style }) =>
      within(style.cssText, document.baseURI),
    );
    const pictures = [...new Set([...ofSheets, ...ofElements])].map(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
    });
    // What could not be had is told by those who hear of requests.
    await Promise.allSettled(pictures);
  });
}
