import { unescapeHtml } from "./headings-in.ts";

/** Stands for the number of a page in a text. */
export const PAGE_SLOT = "\uFFFC";

/**
 * What a page shows and does not say aloud, text by text: what is hidden from screen readers, the heads that its style
 * sheets print before a value, and the heads of tables, which paper repeats.
 */
export function silentTexts(html: string): readonly string[] {
  const body = html
    .replace(/^.*?<body\b/su, "<body")
    .replaceAll("<wbr>", "")
    .replaceAll(SLOT, PAGE_SLOT);
  const heads = Array.from(body.matchAll(/\sdata-head="([^"]*)"/gu), ([, head]) => head ?? "");
  const hidden = Array.from(body.matchAll(HIDDEN), ({ 0: tag, 1: name = "", index }) =>
    innerOf(body, name, index + tag.length),
  );
  const repeated = Array.from(body.matchAll(/<th\b[^>]*>(.*?)<\/th>/gsu), ([, head]) => head ?? "");
  const shown = [...hidden, ...repeated].flatMap((markup) => markup.split(PARTING));
  const texts = [PAGE_SLOT, ...shown, ...heads].map((markup) =>
    unescapeHtml(markup.replaceAll(/<[^>]*>/gu, "")).trim(),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}

const HIDDEN = /<(\w+)\b[^>]*\saria-hidden="true"[^>]*>/gu;
const SLOT = /<span\b[^<>]*\sdata-page-of="[^"<>]*"[^<>]*>[^<]*<\/span>/gu;
/** Where a text may end and another begin. */
const PARTING = /<\/?(?!span\b|a\b|q\b|em\b|strong\b|abbr\b)[^>]*>/u;

/** What stands in an element, given where its start tag ends. */
function innerOf(html: string, name: string, start: number): string {
  const tags = new RegExp(`<(/?)${name}\\b`, "gu");
  tags.lastIndex = start;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return html.slice(start, tag.index);
  }
  return html.slice(start);
}
