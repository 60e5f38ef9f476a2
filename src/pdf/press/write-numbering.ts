import type { Page } from "puppeteer";
import type { Numbering } from "../settle-page-numbers.ts";

/**
 * Writes page numbers into the contents of a page that is loaded, and gives it the sheet of its running heads, in place
 * of those of an earlier print. Loading it anew, with its fonts, would take as long as a print.
 */
export async function writeNumbering(page: Page, { pageOf, heads }: Numbering): Promise<void> {
  await page.evaluate(
    (pages, sheet) => {
      for (const slot of document.querySelectorAll<HTMLElement>("span[data-page-of]")) {
        const ids = slot.dataset["pageOf"]?.split(" ") ?? [];
        const number = ids.map((id) => pages[id]).find((page) => page !== undefined);
        if (number !== undefined) slot.textContent = String(number);
      }
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet);
      document.adoptedStyleSheets = [styles];
    },
    pageOf,
    heads,
  );
}
