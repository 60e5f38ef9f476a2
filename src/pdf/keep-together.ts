/**
 * Puts on one line of paper what reads wrong when it is torn: a date, a number and its unit, a word and its number,
 * an article and its name, the last word before a mark, and what is typed as one word of a command. Only the markup of
 * the print changes: the letters stay as they are on the page, so that what is copied or searched has plain spaces.
 *
 * e.g. `on 18 January 2026` becomes `on <span class="together">18 January 2026</span>`
 */
export function keepTogether(html: string): string {
  const at = html.search(/<body\b/u);
  if (at < 0) return html;
  const parts = html.slice(at).split(UNTOUCHED);
  const kept = parts.map((part, index) => (index % 2 === 1 ? part : keepIn(part)));
  return html.slice(0, at) + kept.join("");
}

/** Drawings place their words themselves, and a record is shown as it is written. */
const UNTOUCHED = /(<(?:svg|script|style|pre)\b[^]*?<\/(?:svg|script|style|pre)>)/u;

/** Between tags, what stands before the mark of a sentence included. */
function keepIn(html: string): string {
  return html
    .replace(TEXTS, (text) => text.replace(TORN, together))
    .replace(BEFORE_MARK, together)
    .replace(COMMANDS, (command) => command.replaceAll(OPTION, together));
}

function together(words: string): string {
  return `<span class="together">${words}</span>`;
}

const TEXTS = /(?<=>)[^<>]+(?=<)/gu;

/** Named in no language: a word between day and year, or before a year; a short number behind a word with a capital. */
const TORN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,])\d{1,2}\.? \p{L}{3,12}\.? (?:19|20)\d{2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{2,11}\.? (?:19|20)\d{2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,])\d[\d.,–]*\d* (?:%|°|[kM]?m\b|[kM]?bytes\b|million\b|billion\b)`,
    String.raw`(?<![\p{L}\p{N}-])[AaEe](?:[dlnrstz]|[dst]h)-\p{Lu}[\p{L}\p{M}ʼ’]{1,15}`,
    String.raw`(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}{2,11}|article|line|page) \d{1,2}(?!\d|[.,]\d| ?\p{L})`,
  ].join("|"),
  "gu",
);

/** A word, and the link or text of the mark behind it. */
const BEFORE_MARK =
  /(?<=[\s>])[^\s<>]{1,24} <(?<tag>a|span) class="sentence__mark"[^<>]*>[^<>]*<\/\k<tag>>/gu;

/** What a reader types; nothing else is marked up in it. */
const COMMANDS = /(?<=<code class="verify__command">)[^<>]+(?=<\/code>)/gu;
/** A word whose own hyphens are no ends of lines; a longer one may be wider than the paper of large print. */
const OPTION = /(?<!\S)(?=\S*-)\S{1,40}(?!\S)/gu;
