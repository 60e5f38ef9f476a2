import type { Article } from "../article/read-article.ts";
import type { SourceRecord } from "../source/source-record.ts";
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
      return finding?.kind === "unchanged" ? [id, runsOf(finding.article)] : [id, passagesOf(passages)];
    }),
  );
  const holders = new Map<string, readonly string[]>();
  for (const [id, own] of pieces) {
    // Most pieces stand in one text only: one list for all of them.
    const alone = [id];
    for (const piece of own.all) {
      const known = holders.get(piece);
      holders.set(piece, known ? [...known, id] : alone);
    }
  }
  const shared = new Map<string, { first: string; second: string; weight: number }>();
  for (const [piece, ids] of holders) {
    if (ids.length < 2) continue;
    for (const [index, first] of ids.entries()) {
      for (const second of ids.slice(index + 1)) {
        const pair = shared.get(`${first} ${second}`) ?? { first, second, weight: 0 };
        pair.weight += Math.min(pieces.get(first)?.weigh(piece) ?? 0, pieces.get(second)?.weigh(piece) ?? 0);
        shared.set(`${first} ${second}`, pair);
      }
    }
  }
  return [...shared.values()].map(({ first, second, weight }) => {
    const shorter = Math.min(pieces.get(first)?.weight ?? 0, pieces.get(second)?.weight ?? 0);
    return { first, second, share: shorter === 0 ? 0 : weight / shorter };
  });
}

/** What two texts can have in common, each piece with its weight, and the weight of all. */
type Pieces = {
  readonly all: Iterable<string>;
  readonly weigh: (piece: string) => number;
  readonly weight: number;
};

/** The runs of words that an article holds, each once. */
function runsOf(article: Article): Pieces {
  const { runs } = articleRow(article);
  return { all: runs, weigh: () => 1, weight: runs.size };
}

function passagesOf(passages: SourceRecord["passages"]): Pieces {
  const words = new Map(passages.map((passage) => [passage.sha256, passage.words]));
  const weight = words.values().reduce((sum, count) => sum + count, 0);
  return { all: [...words.keys()], weigh: (piece) => words.get(piece) ?? 0, weight };
}
