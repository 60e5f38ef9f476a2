import type { BriefingView } from "./briefing-view.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * What is wrong with the rendered page of a briefing, a sentence each: a sentence of the view that is missing or stands
 * twice, a link into the page that leads nowhere, an id used twice, an address off the site that a browser would load,
 * a style or a script in the page, which its security policy forbids.
 */
export function checkPage(html: string, view: BriefingView): readonly string[] {
  const ids = Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id ?? "");
  const targets = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const fragments = Array.from(html.matchAll(/\shref="#([^"]*)"/gu), ([, id]) => id ?? "");
  const loaded = Array.from(
    html.matchAll(/<(?:script|img|iframe|source|link)\b[^>]*?\s(?:src|href)="([^"]*)"/gu),
    ([, url]) => url ?? "",
  );
  return [
    ...[...new Set(twice)].map((id) => `The id “${id}” stands twice.`),
    ...[...new Set(fragments)]
      .filter((id) => !targets.has(id))
      .map((id) => `A link leads to “#${id}”, which is not there.`),
    ...loaded
      .filter((url) => /^(?:[a-z]+:)?\/\//iu.test(url))
      .map((url) => `The page loads ${url}, which is not on the site.`),
    ...(/\sstyle="|<style\b|<script\b|\son[a-z]+="/u.test(html)
      ? ["The page holds a style or a script of its own."]
      : []),
    ...sentencesOf(view).flatMap((sentence) => missing(html, sentence)),
  ];
}

/** Every sentence of the view, in the order of the page. */
export function sentencesOf({ bottomLine, sections }: BriefingView): readonly SentenceView[] {
  return [
    ...bottomLine,
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)),
  ];
}

function missing(html: string, { anchor, says }: SentenceView): readonly string[] {
  const parts = html.split(`id="${anchor}">`);
  if (parts.length !== 2)
    return [`The sentence “${says}” stands ${parts.length - 1} times on the page; it should be once.`];
  const text = (parts[1] ?? "").replace(/^<span class="sentence__kind">[^<]*<\/span> /u, "");
  return text.startsWith(escapeHtml(says)) ? [] : [`The page does not print “${says}” at its place.`];
}

/** As Nunjucks escapes. */
function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&#39;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "`": "&#96;",
  };
  return text.replaceAll(/[&"'<>\\`]/gu, (character) => entities[character] ?? character);
}
