/** The texts of the headings of a page, in order, as a reader of it or of its PDF sees them; not those of the site alone. */
export function headingsIn(html: string): readonly string[] {
  return Array.from(
    html.matchAll(/<h(?<level>[1-6])\b(?![^>]*\sdata-online)[^>]*>(?<content>[\s\S]*?)<\/h\k<level>>/gu),
    ({ groups }) =>
      unescapeHtml(bareMarkup(groups?.["content"] ?? ""))
        .replaceAll(/\s+/gu, " ")
        .trim(),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&#92;": "\\",
  "&#96;": "`",
};

/** Markup without its tags. */
export function bareMarkup(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, "");
}

/** Undoes what Nunjucks escapes. */
export function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:amp|quot|lt|gt|#39|#92|#96);/gu, (entity) => ENTITIES[entity] ?? entity);
}
