import type { Page } from "puppeteer";
import type { Numbering } from "../settle-page-numbers.ts";
import { BLANK, ON_PAPER_ONLY } from "./on-paper-only.ts";

/**
 * Shows a loaded page to the print that follows, with the page numbers of its contents and the sheet of its running
 * heads, in place of those of an earlier print. Loading it anew, with its fonts, would take as long as a print.
 */
export async function preparePrint(
  page: Page,
  { pageOf, heads, tellsAll = false }: Numbering = { pageOf: {}, heads: "" },
  isBlank = false,
): Promise<void> {
  await page.evaluate(
    (pages, sheet, all) => {
      for (const slot of document.querySelectorAll<HTMLElement>("span[data-page-of]")) {
        const number = pages[slot.dataset["pageOf"] ?? ""];
        if (number !== undefined) slot.textContent = String(number);
      }
      for (const told of document.querySelectorAll<HTMLElement>("span[data-unless-one-page]")) {
        const [one = "", other = ""] = told.dataset["unlessOnePage"]?.split(" ") ?? [];
        told.hidden = pages[one] === pages[other] && !all;
      }
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet);
      document.adoptedStyleSheets = [styles];
      document.documentElement.hidden = false;
    },
    pageOf,
    ON_PAPER_ONLY + (isBlank ? BLANK : "") + heads,
    tellsAll,
  );
}
