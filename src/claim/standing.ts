import { isOriginJudged } from "../source/placeholder.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { readAddress, type Claim } from "./claim.ts";
import { contentWords } from "./content-words.ts";

/** How well a sentence stands: computed from its evidence, never typed. */
export type Standing = "disputed" | "qualified" | "corroborated" | "single-source" | "none";

/**
 * Disputed, if anything contradicts; else qualified, if anything qualifies; else corroborated, only where two witnesses
 * tell of the same matter. `none` where no article carries it.
 */
export function standingOf(claim: Claim, sources: readonly SourceEntry[]): Standing {
  if (claim.evidence.length === 0) return "none";
  if (claim.evidence.some(({ stance }) => stance === "contradicts")) return "disputed";
  if (claim.evidence.some(({ stance }) => stance === "qualifies")) return "qualified";
  const witnesses = witnessesOf(claim, sources);
  const matter = contentWords(claim.says);
  const corroborated = witnesses.some((one) =>
    witnesses.some((other) => areApart(one, other) && tellTheSame(one.words, other.words, matter)),
  );
  return corroborated ? "corroborated" : "single-source";
}

/** One voice in one article: its own, or that of somebody who speaks there. */
type Witness = {
  readonly source: string;
  readonly origin: string;
  readonly speaker: string | undefined;
  readonly words: ReadonlySet<string>;
};

/** The voices that carry a claim. A source whose origin nobody has judged has none. */
function witnessesOf({ evidence }: Claim, sources: readonly SourceEntry[]): readonly Witness[] {
  const voices = Map.groupBy(evidence, ({ at, said = "" }) => `${readAddress(at).source} ${said}`);
  return [...voices].flatMap(([voice, quotes]) => {
    const [id = "", speaker = ""] = voice.split(" ");
    const source = sources.find((one) => one.id === id && isOriginJudged(one));
    if (!source) return [];
    const words = contentWords(quotes.map(({ quote }) => quote).join(" "));
    return [{ source: id, origin: source.origin.id, speaker: speaker || undefined, words }];
  });
}

/**
 * Two outlets that repeat one announcement are one witness, and so are two that quote one speaker, or of which one
 * quotes whom the other has its matter from.
 */
function areApart(one: Witness, other: Witness): boolean {
  if (one.source === other.source || one.origin === other.origin) return false;
  if (one.speaker === other.origin || other.speaker === one.origin) return false;
  return one.speaker === undefined || one.speaker !== other.speaker;
}

/** So many words of the sentence stand in the quotes of both, or one figure; else they carry different parts of it. */
const SHARED_WORDS = 2;

function tellTheSame(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  matter: ReadonlySet<string>,
): boolean {
  const shared = [...matter].filter((word) => one.has(word) && other.has(word));
  return shared.length >= SHARED_WORDS || shared.some((word) => /^\d/u.test(word));
}
