import { bareMarkup, unescapeHtml } from "./headings-in.ts";

/**
 * What a page says, text by text: those between its tags, each drawing as one, the heads that its style sheets print
 * before a value, and the numbers of its lists.
 */
export function pageTexts(html: string): readonly string[] {
  const body = bodyOf(html);
  const drawings = Array.from(body.matchAll(/<svg\b.*?<\/svg>/gsu), ([drawing]) => bareMarkup(drawing));
  const heads = Array.from(body.matchAll(/\sdata-head="([^"]*)"/gu), ([, head]) => head ?? "");
  const entries = Array.from(body.matchAll(/<li\b/gu), (_, index) => `${index + 1}.`);
  const between = body.replaceAll(/<svg\b.*?<\/svg>/gsu, "<svg>").split(/<[^>]*>/u);
  return [...[...between, ...drawings, ...heads].map(unescapeHtml), ...entries].filter(
    (text) => text.trim() !== "",
  );
}

/** All that a page says as one text, as it runs on where an element ends within a sentence. */
export function runningText(html: string): string {
  return unescapeHtml(bareMarkup(bodyOf(html)));
}

/** Without the places at which an address may break. */
function bodyOf(html: string): string {
  return html.replace(/^.*?<body\b/su, "<body").replaceAll("<wbr>", "");
}
