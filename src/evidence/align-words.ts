/** A word and the one that stands in its place; empty where a word was added or left out. */
export type WordPair = readonly [from: string, to: string];

/** A way to turn words into others: what it costs, and the last change that it makes, if it makes any. */
type Way = { readonly cost: number; readonly last?: { readonly pair: WordPair; readonly before: Way } };

/** How two rows of words come to match: what it costs, and the pairs of words that differ, in order. */
export type Alignment = { readonly cost: number; readonly pairs: readonly WordPair[] };

/**
 * The cheapest way to turn one row of words into another (Levenshtein over words). A word added or left out costs 1,
 * one replaced what `replaceCost` says of the two; nothing where they are the same.
 */
export function alignWords(
  from: readonly string[],
  to: readonly string[],
  replaceCost: (word: string, other: string) => number,
): Alignment {
  let edge: Way = { cost: 0 };
  let way = edge;
  let row = to.map((word) => {
    way = onwards(way, ["", word]);
    return { word, above: way };
  });
  for (const word of from) {
    let corner = edge;
    edge = onwards(edge, [word, ""]);
    way = edge;
    row = row.map(({ word: other, above }) => {
      const replace = corner.cost + replaceCost(word, other);
      // Of ways that cost the same: rather a word replaced than one left out and one added.
      if (replace <= above.cost + 1 && replace <= way.cost + 1) way = onwards(corner, [word, other], replace);
      else way = above.cost <= way.cost ? onwards(above, [word, ""]) : onwards(way, ["", other]);
      corner = above;
      return { word: other, above: way };
    });
  }
  return { cost: way.cost, pairs: pairsOf(way) };
}

function onwards(before: Way, pair: WordPair, cost: number = before.cost + 1): Way {
  return cost === before.cost ? before : { cost, last: { pair, before } };
}

function pairsOf({ last }: Way): readonly WordPair[] {
  const pairs: WordPair[] = [];
  for (let change = last; change; change = change.before.last) pairs.push(change.pair);
  return pairs.toReversed();
}
