/**
 * A page is laid out when it is printed, and not before: doing so for a window that nobody sees, as faces come and again
 * after each print, takes as long as a print. While it loads it is hidden by an attribute, since no policy forbids that.
 */
export function hiddenAtFirst(html: string): string {
  return html.replace(/<html(?=[\s>])/u, "<html hidden");
}

/** Narrower than any sheet of paper, which is how the styles tell the two apart: both are of the medium print. */
export const WINDOW = { width: 1, height: 1 } as const;

/** Hides the page in such a window. */
export const ON_PAPER_ONLY = `@media (max-width: ${WINDOW.width}px) { :root { display: none !important } }\n`;

/** For a print that is to tell only where ids stand: what is hidden so takes its room, and is not drawn. */
export const BLANK = ":root { visibility: hidden !important }\n";
