/** Words that a text has in quotation marks, without the marks; `start` is where the first of them stands. */
export type Quotation = { readonly start: number; readonly words: string };

/**
 * Pairs of marks, those that may hold others first. A double mark that is never closed holds all that follows it, so
 * that nobody quotes by leaving one out; a single mark may be an apostrophe and needs its end, at the end of a word.
 */
const PAIRS: readonly RegExp[] = [
  /„(?<words>[^„“”]*)(?:[“”]|$)/gu,
  /“(?<words>(?:[^“”]|“[^“”]*”)*)(?:”|$|(?=“))/gu,
  /”(?<words>[^“”]*)”/gu,
  /[«»](?<words>[^«»]*)(?:[«»]|$)/gu,
  /[「『](?<words>[^「」『』]*)(?:[」』]|$)/gu,
  /‹(?<words>[^‹›]*)›/gu,
  // After a figure it is a sign of inches.
  /(?<![\p{L}\p{N}])"(?<words>[^"]*)(?:"|$)/gu,
  /(?<![\p{L}\p{N}])[‘‚](?<words>[^‘’]*(?:’(?=[\p{L}\p{N}])[^‘’]*)*)[’‘](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])['`](?=\S)(?<words>[^']*(?:'(?=[\p{L}\p{N}])[^']*)*)(?<=\S)'(?![\p{L}\p{N}])/gu,
];

/** Every quotation of a text that has words in it, in order; those within another are part of it. */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let rest = text;
  for (const pair of PAIRS) {
    for (const { index, groups } of rest.matchAll(pair)) {
      const start = index + 1;
      found.push({ start, words: text.slice(start, start + (groups?.["words"]?.length ?? 0)) });
    }
    rest = rest.replaceAll(pair, (whole) => " ".repeat(whole.length));
  }
  return found.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).toSorted((a, b) => a.start - b.start);
}
