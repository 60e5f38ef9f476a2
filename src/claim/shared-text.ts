import type { Article } from "../article/read-article.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { articleRow } from "./shared-run.ts";

/** From this share of the shorter text on, one of two texts was made of the other, or both of a third. */
export const COPIED_SHARE = 1 / 4;

/** Two sources and how much of the shorter one stands in the other: from 0 to 1. */
export type SharedText = { readonly first: string; readonly second: string; readonly share: number };

/**
 * Every two sources that share a run of words, or a passage. With the articles at hand, runs of `COPIED_WORDS` words
 * are compared, so that reordering and light editing change little; without them, passages by their fingerprints,
 * weighed by their words.
 */
export function sharedTexts({ records, shelf }: CheckedBriefing): readonly SharedText[] {
  const pieces = new Map(
    [...records].map(([id, { passages }]): [string, Pieces] => {
      const finding = shelf?.get(id);
      return finding?.kind === "unchanged"
        ? [id, runsOf(finding.article)]
        : [id, new Map(passages.map(({ sha256, words }) => [sha256, words]))];
    }),
  );
  const holders = new Map<string, string[]>();
  for (const [id, own] of pieces) {
    for (const piece of own.keys()) {
      const known = holders.get(piece);
      if (known) known.push(id);
      else holders.set(piece, [id]);
    }
  }
  const shared = new Map<string, { first: string; second: string; weight: number }>();
  for (const [piece, ids] of holders) {
    for (const [index, first] of ids.entries()) {
      for (const second of ids.slice(index + 1)) {
        const pair = shared.get(`${first} ${second}`) ?? { first, second, weight: 0 };
        pair.weight += Math.min(pieces.get(first)?.get(piece) ?? 0, pieces.get(second)?.get(piece) ?? 0);
        shared.set(`${first} ${second}`, pair);
      }
    }
  }
  const weights = new Map(Array.from(pieces, ([id, own]) => [id, weightOf(own)]));
  return [...shared.values()].map(({ first, second, weight }) => {
    const shorter = Math.min(weights.get(first) ?? 0, weights.get(second) ?? 0);
    return { first, second, share: shorter === 0 ? 0 : weight / shorter };
  });
}

/** What two texts can have in common, each piece with its weight. */
type Pieces = ReadonlyMap<string, number>;

/** The runs of words that an article holds, each once. */
function runsOf(article: Article): Pieces {
  return new Map(
    articleRow(article)
      .starts.keys()
      .map((run) => [run, 1]),
  );
}

function weightOf(pieces: Pieces): number {
  return pieces.values().reduce((sum, weight) => sum + weight, 0);
}
