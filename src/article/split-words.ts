/** A stretch of a text: offsets in code units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

export type Word = Span & { readonly text: string };

/**
 * What counts as one word. A comma, point or colon between digits is no word edge, so that “70,000” does not stand
 * in “170,000”; neither is an apostrophe of any kind or a point between letters (“country’s”, “Ba‘ath”, “U.S”), a
 * hyphen (“US-led”), a dash between digits (“2003–2011”), a space between groups of three digits (“170 000”), a soft hyphen or a zero-width joiner. A currency sign or
 * sign before a figure, and a per-cent sign after it, belong to it.
 */
const WORD =
  /(?:\p{Sc}|[+±](?=\p{N})|(?<![\p{L}\p{N}\p{M}%‰°])[−-](?=\p{N}))?(?!ʼ)[\p{L}\p{N}\p{M}](?:(?!ʼ)[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]|(?<=\p{N}[\p{M}\u00ad\u200c\u200d]*)[.,:٫٬‐-―−](?=\u00ad*\p{N})|(?<=(?<![\p{N}.,])\p{N}{1,3}|[\p{Zs}]\p{N}{3})\p{Zs}(?=\p{N}{3}(?![\p{N}\p{L}]))|(?<=\p{L}[\p{M}\u00ad\u200c\u200d]*)[.·'‘’‚‛ʼ‹›′`´](?=\u00ad*(?!ʼ)\p{L})|[-‐‑](?=\u00ad*(?!ʼ)[\p{L}\p{N}]))*[%‰°]?/gu;

/** The words of a text in order, with their offsets. */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
