/** Strings of the printed page's margins, quoted for a style sheet. */
export type PrintView = { readonly runningTitle: string; readonly handling: string; readonly foot: string };

/** What stands in the margins of every printed page. Chromium counts the pages itself. */
export function printView(
  view: {
    readonly shortTitle: string;
    readonly handling: string;
    readonly superseded: string;
    readonly withdrawn: string;
    readonly number: string;
    readonly edition: { readonly label: string; readonly asOf: string };
  },
  shortHash: string,
): PrintView {
  return {
    runningTitle: cssString(`${statusOf(view)}${view.shortTitle}`),
    handling: cssString(view.handling),
    foot: cssString(
      `${view.number}, ${view.edition.label.toLowerCase()}, as of ${view.edition.asOf} · ${shortHash}`,
    ),
  };
}

/** A loose page says too that nobody should rely on it. */
function statusOf(view: { readonly superseded: string; readonly withdrawn: string }): string {
  if (view.withdrawn) return "Withdrawn: ";
  return view.superseded ? "Superseded: " : "";
}

/** Quotes any text as a CSS string (CSS Syntax 3, section 4.3.5): nothing in it can end the string or the sheet. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,;:()·–—+-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
