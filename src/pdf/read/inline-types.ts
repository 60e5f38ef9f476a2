/** The types of elements that stand in lines of text, as Chromium writes them. */
export const INLINE_TYPES: ReadonlySet<string> = new Set([
  "Link",
  "Em",
  "Strong",
  "Span",
  "Code",
  "Quote",
  "Sub",
]);
