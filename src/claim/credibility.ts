import type { SourceEntry } from "../source/source-entry.ts";
import type { Claim } from "./claim.ts";
import { isTold } from "./quotes-of.ts";
import { standingOf, type Standing } from "./standing.ts";

/**
 * Credibility of what is told, on the scale of AJP-2.1. Computed by a convention of ours from standing alone, apart from
 * how reliable the source is: independent origins confirm (1); an unopposed report of one origin is possibly true (3);
 * where sources oppose or limit each other and nobody can tell, truth cannot be judged (6). The steps between need an
 * analyst who knows more than the texts say.
 */
export type Credibility = 1 | 3 | 6;

/** Undefined for what no article tells, and for comment, which is neither true nor false. */
export function credibilityOf(claim: Claim, sources: readonly SourceEntry[]): Credibility | undefined {
  if (!isTold(claim) || claim.kind === "commentary") return undefined;
  return credibilityOfStanding(standingOf(claim, sources));
}

/** The convention itself. */
export function credibilityOfStanding(standing: Standing): Credibility | undefined {
  switch (standing) {
    case "corroborated":
      return 1;
    case "single-source":
      return 3;
    case "disputed":
    case "qualified":
      return 6;
    case "none":
      return undefined;
  }
}
