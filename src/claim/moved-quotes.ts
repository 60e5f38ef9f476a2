import { evidenceKey } from "../evidence/evidence-lock.ts";
import type { Place } from "../problem.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress } from "./claim.ts";

/** A quote that stands word for word in another passage than the one cited, and only there. */
export type MovedQuote = { readonly place: Place; readonly from: string; readonly to: string };

/** Every moved quote of a briefing that was held against its articles, where its address stands in claims.yaml. */
export function movedQuotes({ claims, findings }: CheckedBriefing): readonly MovedQuote[] {
  return claims.value.flatMap((claim, index) =>
    claim.evidence.flatMap((piece, number) => {
      const finding = findings.get(evidenceKey(piece));
      if (finding?.verdict !== "moved") return [];
      const to = `${readAddress(piece.at).source}.${finding.to}`;
      return [{ place: claims.place([index, "evidence", number, "at"]), from: piece.at, to }];
    }),
  );
}

/** The text with each address put right at its place; everything else stays, comments and spacing included. */
export function withMovedQuotes(text: string, moved: readonly MovedQuote[]): string {
  const lines = text.split("\n");
  // From the right to the left, so that one replacement does not shift the column of another.
  for (const { place, from, to } of moved.toSorted((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? "";
    const at = line.indexOf(from, place.column - 1);
    if (at >= 0) lines[place.line - 1] = line.slice(0, at) + to + line.slice(at + from.length);
  }
  return lines.join("\n");
}
