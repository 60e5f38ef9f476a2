import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "./briefing-view.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * What is wrong with a rendered page of a briefing, a sentence each: a sentence that is missing or stands
 * twice, an id used twice, an address off the site that a browser would load,
 * a style or a script in the page, which its security policy forbids, any script but ours, a title block without the
 * as-of date.
 */
export function checkPage(
  html: string,
  view: BriefingView,
  texts: Texts,
  sentences: readonly SentenceView[] = sentencesOf(view),
): readonly string[] {
  const ids = Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id ?? "");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const tags = tagsIn(html.replace(OUR_SCRIPT, "").replace(DATA_BLOCK, ""));
  return [
    ...[...new Set(twice)].map((id) => `The id “${id}” stands twice.`),
    ...tags
      .filter(({ name, attributes }) => LOADING.test(name) && !isNamed(attributes))
      .flatMap(({ attributes }) =>
        attributes.filter(([name]) => /^(?:src|srcset|href|data|poster)$/u.test(name)),
      )
      .filter(([, url]) => /^(?:[a-z]+:)?\/\//iu.test(url))
      .map(([, url]) => `The page loads ${url}, which is not on the site.`),
    ...(tags.some(holdsCode) ? ["The page holds a style or a script of its own."] : []),
    ...undated(html, view, texts),
    ...sentences.flatMap((sentence) => missing(html, sentence)),
  ];
}

/** The day up to which sources were taken into account is said before anything else is. */
function undated(html: string, { edition }: BriefingView, texts: Texts): readonly string[] {
  const block = /<header class="title-block">.*?<\/header>/su.exec(html)?.[0] ?? "";
  const text = block.replaceAll(/<[^>]*>/gu, "");
  const dated = texts.say("title-block.as-of", { date: edition.asOf });
  return text.includes(escapeHtml(dated)) ? [] : [`The title block does not say “${dated}”.`];
}

/** The one script that a page may load, to the character and once; the page is complete without it. */
export const OUR_SCRIPT = '<script src="../../assets/briefbook.js" defer></script>';

/** What the page says of itself to machines, once; no browser runs it, and nothing in it can end it. */
export const DATA_BLOCK = /<script type="application\/ld\+json">[^<]*<\/script>/u;

/** Addresses that a link only names. */
function isNamed(attributes: Tag["attributes"]): boolean {
  return attributes.some(([name, value]) => name === "rel" && /^(?:alternate|canonical)$/u.test(value));
}

/** Elements whose addresses a browser fetches by itself; a link (`a`) waits for the reader. */
const LOADING = /^(?:audio|embed|iframe|image|img|input|link|object|script|source|track|use|video)$/u;

type Tag = {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
};

/** The opening tags of a page, names in small letters, however their attributes are quoted. */
function tagsIn(html: string): readonly Tag[] {
  const tags = html.matchAll(/<(?<name>[a-z][\w-]*)(?<rest>(?:"[^"]*"|'[^']*'|[^"'>])*)>/giu);
  return Array.from(tags, ({ groups }) => ({
    name: (groups?.["name"] ?? "").toLowerCase(),
    attributes: Array.from(
      (groups?.["rest"] ?? "").matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/gu),
      ([, name = "", double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ""] as const,
    ),
  }));
}

function holdsCode({ name, attributes }: Tag): boolean {
  const isCode = name === "style" || name === "script";
  return isCode || attributes.some(([attribute]) => attribute === "style" || /^on[a-z]+$/u.test(attribute));
}

/** Every sentence of the view, in the order of the page. */
export function sentencesOf({
  bottomLine,
  judgements,
  sections,
  timeline,
}: BriefingView): readonly SentenceView[] {
  const home = timeline.filter((row) => row.home);
  return [
    ...bottomLine,
    ...judgements.map(({ sentence }) => sentence),
    ...sections.flatMap(({ part, paragraphs }) => [
      ...paragraphs.flatMap(({ sentences }) => sentences),
      ...(part === "timeline" ? home.map(({ sentence }) => sentence) : []),
    ]),
  ];
}

function missing(html: string, { anchor, says }: SentenceView): readonly string[] {
  const parts = html.split(`id="${anchor}">`);
  if (parts.length !== 2)
    return [`The sentence “${says}” stands ${parts.length - 1} times on the page; it should be once.`];
  const text = (parts[1] ?? "").replace(/^<span class="sentence__kind">[^<]*<\/span> /u, "");
  const printed = escapeHtml(says);
  const whole = text.startsWith(printed) && /^ ?</u.test(text.slice(printed.length));
  return whole ? [] : [`The page does not print “${says}” at its place.`];
}

/** As Nunjucks 3.2.4 escapes: backslashes are escaped, backquotes are not. */
function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&#39;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
  };
  return text.replaceAll(/[&"'<>\\]/gu, (character) => entities[character] ?? character);
}
