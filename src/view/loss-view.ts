import { readAddress, type Claim } from "../claim/claim.ts";
import { dependantsOf, standsAt } from "../claim/dependence.ts";

/** What a report loses if a passage or a whole source is withdrawn, in numbers of sentences. */
export type Loss = {
  /** Left without any words that carry them. */
  readonly falling: number;
  /** Still carried by other words. */
  readonly weakened: number;
  /** Judgements and assumptions that rest on either. */
  readonly derived: number;
};

/** Counts what rests on `source` or on `source.passage`. */
export function lossOf(address: string, claims: readonly Claim[]): Loss {
  const { direct, derived } = dependantsOf(address, claims);
  const falling = direct.filter(({ evidence }) =>
    evidence.every((piece) => piece.stance !== "supports" || standsAt(piece, address)),
  );
  return { falling: falling.length, weakened: direct.length - falling.length, derived: derived.length };
}

/** The passages of a source that a claim cites, in their order. */
export function citedPassages(source: string, claims: readonly Claim[]): readonly number[] {
  const addresses = claims.flatMap(({ evidence }) => evidence.map(({ at }) => readAddress(at)));
  const cited = new Set(addresses.filter((one) => one.source === source).map(({ passage }) => passage));
  return [...cited].toSorted((a, b) => a - b);
}
