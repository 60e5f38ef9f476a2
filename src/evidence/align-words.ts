import { editDistance } from "../nearest-name.ts";

/** A word and the one that stands in its place; empty where a word was added or left out. */
export type WordPair = readonly [from: string, to: string];

/** A way to turn words into others: what it costs, and the last change that it makes, if it makes any. */
type Way = { readonly cost: number; readonly last?: { readonly pair: WordPair; readonly before: Way } };

/** The pairs of words that differ between two rows, in order, by the cheapest alignment. */
export function alignWords(from: readonly string[], to: readonly string[]): readonly WordPair[] {
  let edge: Way = { cost: 0 };
  let way = edge;
  let row = to.map((word) => {
    way = onwards(way, ["", word], 1);
    return { word, above: way };
  });
  for (const word of from) {
    let corner = edge;
    edge = onwards(edge, [word, ""], 1);
    way = edge;
    row = row.map(({ word: other, above }) => {
      const replaced = onwards(corner, [word, other], replaceCost(word, other));
      way = cheapest(replaced, onwards(above, [word, ""], 1), onwards(way, ["", other], 1));
      corner = above;
      return { word: other, above: way };
    });
  }
  return pairsOf(way);
}

function onwards(before: Way, pair: WordPair, cost: number): Way {
  return cost === 0 ? before : { cost: before.cost + cost, last: { pair, before } };
}

/** Of ways that cost the same the first: rather a word replaced than one left out and one added. */
function cheapest(first: Way, ...others: readonly Way[]): Way {
  return others.reduce((best, other) => (other.cost < best.cost ? other : best), first);
}

function pairsOf({ last }: Way): readonly WordPair[] {
  const pairs: WordPair[] = [];
  for (let change = last; change; change = change.before.last) pairs.push(change.pair);
  return pairs.toReversed();
}

/** Like words pair up; unlike ones rather count as one left out and one added. In halves, so that sums compare exactly. */
function replaceCost(a: string, b: string): number {
  if (a === b) return 0;
  const share = editDistance(a, b) / Math.max(a.length, b.length);
  return share <= 1 / 3 ? 0.5 : share <= 2 / 3 ? 1 : 1.5;
}
