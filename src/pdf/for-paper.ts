import { PRINT_SHEET, SCREEN_SHEET, WAITING_SHEET } from "./waiting-faces.ts";

/**
 * Says on the page itself which variant it is printed as, which the styles for paper tell by `data-paper`, and takes
 * the sheet that waits for its faces and holds all that others hold in parts.
 */
export function forPaper(html: string, suffix: string): string {
  const marked = html.replace(/<html(?=[\s>])/u, `<html data-paper="${suffix}"`);
  if (marked === html) throw new Error("The page has no <html> that could say what it is printed for.");
  const waiting = marked.replace(`${SCREEN_SHEET}"`, `${WAITING_SHEET}"`);
  return waiting.replace(new RegExp(`<link [^>]*${PRINT_SHEET}"[^>]*>\\n?`, "u"), "");
}
