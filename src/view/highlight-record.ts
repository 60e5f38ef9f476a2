/** The languages in which records are kept. */
const LANGUAGES = ["yaml", "json", "csv"] as const;

/** What the syntax-highlight plugin exports: code and language in, HTML out. */
export type Highlighter = (code: string, language: string, lines: string, options: object) => string;

/** Stands for a no-break space while Prism has the code; Unicode keeps it out of texts for such use. */
const NO_BREAK_SPACE = "\ufdd0";

/**
 * Highlights a record. The plugin prints code unescaped for `text` and for languages it does not know, so that only
 * languages of our list reach it; they are tokenized by Prism, which escapes tags. Quotation marks are escaped here, so
 * that no text of a record reads like an attribute; no-break spaces, which Prism would make plain ones, stay.
 */
export function highlightRecord(highlight: Highlighter, code: string, language: string): string {
  if (!LANGUAGES.some((known) => known === language)) {
    throw new RangeError(`Records are kept in ${LANGUAGES.join(", ")}; not in “${language}”.`);
  }
  const html = highlight(code.replaceAll("\u00a0", NO_BREAK_SPACE), language, "", {
    trim: false,
    lineSeparator: "\n",
    errorOnInvalidLanguage: true,
    preAttributes: { class: `record__code language-${language}`, tabindex: "0" },
    codeAttributes: {},
  });
  return html
    .replaceAll(/>[^<]+/gu, (text) => text.replaceAll('"', "&quot;"))
    .replaceAll(NO_BREAK_SPACE, "&nbsp;");
}
