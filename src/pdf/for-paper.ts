import { SCREEN_SHEET, WAITING_SHEET } from "./waiting-faces.ts";

/**
 * Says on the page itself which variant it is printed as, which the styles for paper tell by `data-paper`, and takes
 * the sheet that waits for its faces.
 */
export function forPaper(html: string, suffix: string): string {
  const marked = html.replace(/<html(?=[\s>])/u, `<html data-paper="${suffix}"`);
  if (marked === html) throw new Error("The page has no <html> that could say what it is printed for.");
  return marked.replace(`${SCREEN_SHEET}"`, `${WAITING_SHEET}"`);
}
