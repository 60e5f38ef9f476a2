/** A text folded for matching, and the way back to the text as it stands. */
export type Folded = {
  readonly text: string;
  /** The offset in the original of each code unit of `text`, and of its end. */
  readonly origin: readonly number[];
};

/**
 * Typography that may differ between a quote and its article without changing a word: kinds of quotation mark, of
 * dash, of white space, ligatures, soft hyphens, and composition (NFC). Never words, digits, case or compatibility
 * forms (NFKC would turn “½” into “1⁄2” and “²” into “2”).
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ‹›′`´]/u, "'"],
  [/[“”„‟«»″]/u, '"'],
  [/[‐‑‒–—―−]/u, "-"],
  [/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u, " "],
  [/\u00ad/u, ""],
  [/ﬀ/u, "ff"],
  [/ﬁ/u, "fi"],
  [/ﬂ/u, "fl"],
  [/ﬃ/u, "ffi"],
  [/ﬄ/u, "ffl"],
  [/[ﬅﬆ]/u, "st"],
];

/** What may fold: all but ASCII, the grave accent, and white space other than single spaces. */
const FOLDABLE = /[^ -_a-~]| {2}/u;

/** A character with the marks and the conjoining Hangul letters that combine with it: what NFC works on. */
const CLUSTER = /[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/** Characters that fold one for one, each by itself, with a single space between any two. */
const ONE_FOR_ONE = /^(?:[!-~À-ÖØ-öø-ÿ‘’‚‛“”„‟«»–—]| (?! ))*$/u;
const BEYOND_ASCII = /[^ -_a-~]/gu;

/** Folds typography. Offsets of the result lead back to whole clusters of the original. */
export function foldTypography(text: string): Folded {
  if (ONE_FOR_ONE.test(text)) {
    const origin: number[] = [];
    for (let at = 0; at <= text.length; at++) origin.push(at);
    return { text: text.replaceAll(BEYOND_ASCII, foldCluster), origin };
  }
  let folded = "";
  const origin: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = foldCluster(match[0]);
    if (cluster === " " && folded.endsWith(" ")) continue;
    for (let i = 0; i < cluster.length; i++) origin.push(match.index);
    folded += cluster;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** The folded text alone, for words that are only compared. */
export function foldText(text: string): string {
  return FOLDABLE.test(text) ? foldTypography(text).text : text;
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80)
    return /\s/u.test(cluster) ? " " : asciiFold(cluster);
  const composed = cluster.normalize("NFC");
  const fold = composed.length === 1 ? FOLDS.find(([pattern]) => pattern.test(composed)) : undefined;
  return fold ? fold[1] : composed;
}

function asciiFold(character: string): string {
  return character === "`" ? "'" : character;
}
