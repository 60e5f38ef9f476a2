import { isOriginJudged } from "../source/placeholder.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { readAddress, type Claim } from "./claim.ts";

/** How well a sentence stands: computed from its evidence, never typed. */
export type Standing = "disputed" | "qualified" | "corroborated" | "single-source" | "none";

/**
 * Disputed, if anything contradicts; else qualified, if anything qualifies; else corroborated, only with two sources
 * and two origins: two outlets that repeat one announcement are one witness, and a source whose origin nobody has
 * judged is none. `none` where no article carries it.
 */
export function standingOf(claim: Claim, sources: readonly SourceEntry[]): Standing {
  if (claim.evidence.length === 0) return "none";
  if (claim.evidence.some(({ stance }) => stance === "contradicts")) return "disputed";
  if (claim.evidence.some(({ stance }) => stance === "qualifies")) return "qualified";
  const ids = new Set(claim.evidence.map(({ at }) => readAddress(at).source));
  const judged = sources.filter((source) => ids.has(source.id) && isOriginJudged(source));
  const origins = new Set(judged.map(({ origin }) => origin.id));
  return ids.size > 1 && origins.size > 1 ? "corroborated" : "single-source";
}
