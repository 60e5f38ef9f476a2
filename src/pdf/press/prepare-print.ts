import type { Page } from "puppeteer";
import type { Numbering } from "../settle-page-numbers.ts";
import { BLANK, ON_PAPER_ONLY } from "./on-paper-only.ts";

/**
 * Shows a loaded page to the print that follows, with the page numbers of its contents and the sheet of its running
 * heads, in place of those of an earlier print. Loading it anew, with its fonts, would take as long as a print.
 */
export async function preparePrint(
  page: Page,
  { pageOf, heads }: Numbering = { pageOf: {}, heads: "" },
  isBlank = false,
): Promise<void> {
  await page.evaluate(
    (pages, sheet) => {
      for (const slot of document.querySelectorAll<HTMLElement>("span[data-page-of]")) {
        const ids = slot.dataset["pageOf"]?.split(" ") ?? [];
        const number = ids.map((id) => pages[id]).find((one) => one !== undefined);
        if (number !== undefined) slot.textContent = String(number);
      }
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet);
      document.adoptedStyleSheets = [styles];
      document.documentElement.hidden = false;
    },
    pageOf,
    ON_PAPER_ONLY + (isBlank ? BLANK : "") + heads,
  );
}
