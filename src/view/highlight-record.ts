/** The languages in which records are kept. */
const LANGUAGES = ["yaml", "json", "csv"] as const;

/** What the syntax-highlight plugin exports: code and language in, HTML out. */
export type Highlighter = (code: string, language: string, lines: string, options: object) => string;

/**
 * Highlights a record. The plugin prints code unescaped for `text` and for languages it does not know, so that only
 * languages of our list reach it; they are tokenized by Prism, which escapes.
 */
export function highlightRecord(highlight: Highlighter, code: string, language: string): string {
  if (!LANGUAGES.some((known) => known === language)) {
    throw new RangeError(`Records are kept in ${LANGUAGES.join(", ")}; not in “${language}”.`);
  }
  return highlight(code, language, "", {
    trim: false,
    lineSeparator: "\n",
    errorOnInvalidLanguage: true,
    preAttributes: { class: `record__code language-${language}`, tabindex: "0" },
    codeAttributes: {},
  });
}
