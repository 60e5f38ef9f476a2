/** Pages count from 1; keys are element ids. */
export type PageOf = Readonly<Record<string, number>>;

/** The page with its numbers, and the ids that stand on no page, in the order they were met. */
export type FilledPage = { readonly html: string; readonly unknown: readonly string[] };

/** Any span with the attribute, so that one that is written a little differently is not left with its placeholder. */
const SLOT = /(<span\b[^<>]*\sdata-page-of="([^"<>]*)"[^<>]*>)[^<]*(<\/span>)/g;

/** What is told only where two ids stand on different pages. */
const APART = /(<span\b[^<>]*\sdata-unless-one-page="([^"<> ]*) ([^"<> ]*)"[^<>]*?)(?:\shidden)?>/g;

/**
 * Writes the page of what is referred to into each slot, in place of the placeholder, and hides what two ids on one page
 * make needless. A slot whose id has no page stays as it is, and is answered in `unknown`.
 *
 * e.g. `<span class="contents__page" data-page-of="timeline">000</span>` becomes `…>4</span>`
 */
export function fillPageNumbers(html: string, pageOf: PageOf, tellsAll = false): FilledPage {
  const unknown: string[] = [];
  const filled = html.replace(SLOT, (slot: string, start: string, attribute: string, end: string) => {
    const id = decodeAttribute(attribute);
    if (Object.hasOwn(pageOf, id)) return `${start}${pageOf[id]}${end}`;
    unknown.push(id);
    return slot;
  });
  const told = filled.replace(APART, (_, start: string, one: string, other: string) => {
    const isOne = pageOf[decodeAttribute(one)] === pageOf[decodeAttribute(other)];
    return `${start}${isOne && !tellsAll ? " hidden" : ""}>`;
  });
  return { html: told, unknown };
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
