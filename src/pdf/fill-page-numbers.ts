/** Pages count from 1; keys are element ids. */
export type PageOf = Readonly<Record<string, number>>;

/** The page with its numbers, and the ids that stand on no page, in the order they were met. */
export type FilledPage = { readonly html: string; readonly unknown: readonly string[] };

/** Any span with the attribute, so that one that is written a little differently is not left with its placeholder. */
const SLOT = /(<span\b[^<>]*\sdata-page-of="([^"<>]*)"[^<>]*>)[^<]*(<\/span>)/g;

/**
 * Writes the page of what is referred to into each slot, in place of the placeholder: of several ids, that of the first
 * that has one. A slot of which no id has a page stays as it is, and is answered in `unknown`.
 *
 * e.g. `<span class="contents__page" data-page-of="timeline">000</span>` becomes `…>4</span>`
 */
export function fillPageNumbers(html: string, pageOf: PageOf): FilledPage {
  const unknown: string[] = [];
  const filled = html.replace(SLOT, (slot: string, start: string, attribute: string, end: string) => {
    const ids = decodeAttribute(attribute);
    const known = ids.split(" ").find((id) => Object.hasOwn(pageOf, id));
    if (known === undefined) {
      unknown.push(ids);
      return slot;
    }
    return `${start}${pageOf[known]}${end}`;
  });
  return { html: filled, unknown };
}

/** Undoes what Nunjucks escapes in an attribute. */
function decodeAttribute(value: string): string {
  const characters: Readonly<Record<string, string>> = {
    amp: "&",
    quot: '"',
    lt: "<",
    gt: ">",
    "#39": "'",
    "#96": "`",
  };
  return value.replace(/&(amp|quot|lt|gt|#39|#96);/g, (entity, name: string) => characters[name] ?? entity);
}
