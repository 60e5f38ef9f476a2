import { keepTogether } from "./keep-together.ts";
import { PRINT_SHEET, SCREEN_SHEET, WAITING_SHEET } from "./waiting-faces.ts";

/** In large print the judgements take pages: the contents stand before them, not behind. */
const [CONTENTS, JUDGEMENTS] = [
  /<div class="page__contents">[^]*?\n<\/div>\n<\/div>\n(?=<div class="page__text">)/u,
  '<section class="page__judgements"',
];

/** There its drawings lie on pages of their own: what explains their signs fills the page before. */
const [PANELS, KEY] = ['<div class="chart__panel">', /<ul class="chart__key"[^]*?<\/ul>\n/u];

/**
 * Says on the page itself which variant it is printed as, which the styles for paper tell by `data-paper`, and takes
 * the sheet that waits for its faces and holds all that others hold in parts; holds together what lines may not tear;
 * moves what stands late in large print.
 */
export function forPaper(html: string, suffix: string): string {
  const marked = html.replace(/<html(?=[\s>])/u, `<html data-paper="${suffix}"`);
  if (marked === html) throw new Error("The page has no <html> that could say what it is printed for.");
  const waiting = marked.replace(`${SCREEN_SHEET}"`, `${WAITING_SHEET}"`);
  const dressed = keepTogether(waiting.replace(new RegExp(`<link [^>]*${PRINT_SHEET}"[^>]*>\\n?`, "u"), ""));
  if (suffix !== "large-print") return dressed;
  return movedBefore(movedBefore(dressed, CONTENTS, JUDGEMENTS), KEY, PANELS);
}

function movedBefore(html: string, late: RegExp, early: string): string {
  const [moved] = late.exec(html) ?? [];
  const at = html.indexOf(early);
  if (moved === undefined || at < 0) return html;
  const rest = html.replace(moved, () => "");
  return rest.slice(0, at) + moved + rest.slice(at);
}
