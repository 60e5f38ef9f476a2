import { PRINT_SHEET, SCREEN_SHEET, WAITING_SHEET } from "./waiting-faces.ts";

/** In large print the judgements take pages: the contents stand before them, not behind. */
const [CONTENTS, JUDGEMENTS] = [
  /<div class="page__contents">[^]*?\n<\/div>\n<\/div>\n(?=<div class="page__text">)/u,
  '<section class="page__judgements"',
];

/**
 * Says on the page itself which variant it is printed as, which the styles for paper tell by `data-paper`, and takes
 * the sheet that waits for its faces and holds all that others hold in parts; moves the contents where they are late.
 */
export function forPaper(html: string, suffix: string): string {
  const marked = html.replace(/<html(?=[\s>])/u, `<html data-paper="${suffix}"`);
  if (marked === html) throw new Error("The page has no <html> that could say what it is printed for.");
  const waiting = marked.replace(`${SCREEN_SHEET}"`, `${WAITING_SHEET}"`);
  const dressed = waiting.replace(new RegExp(`<link [^>]*${PRINT_SHEET}"[^>]*>\\n?`, "u"), "");
  return suffix === "large-print" ? withEarlyContents(dressed) : dressed;
}

function withEarlyContents(html: string): string {
  const [contents] = CONTENTS.exec(html) ?? [];
  const at = html.indexOf(JUDGEMENTS);
  if (contents === undefined || at < 0) return html;
  const rest = html.replace(contents, () => "");
  return rest.slice(0, at) + contents + rest.slice(at);
}
