import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { readAddress, type Claim } from "../claim/claim.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, supportOf } from "../claim/quotes-of.ts";
import { evidenceKey, type EvidenceLock } from "../evidence/evidence-lock.ts";
import { findNegations } from "../language/force/find-negations.ts";
import { findTurned } from "../language/force/find-turned.ts";
import { foundAt, type Found } from "../language/words/found.ts";
import type { Rule } from "./rule.ts";

const rule = "negation-is-kept";

/** Whether words deny or take out (“not”, “no”, “ruled out”), or narrow (“only”). What is denied may be put as excluded. */
type Turn = "denial" | "limit";
const TURNS: readonly Turn[] = ["denial", "limit"];

/** How many words of a kind a sentence may have: at least as many as any one source, at most as all together. */
type Bounds = { readonly least: number; readonly most: number };

/**
 * Words that deny or limit are counted, so that a double form keeps both its parts: “did not rule out” is neither
 * “ruled out” nor “allowed”. Gaps are exempt, for to deny is all they do, and of words that no source has; judgements
 * and assumptions, for what we conclude need not be what was quoted.
 */
export const negationIsKept: Rule = {
  name: rule,
  promise: "What a quote denies or limits, its sentence denies or limits too, and no sentence denies more.",
  readsQuotes: true,
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    return briefing.claims.value.flatMap((claim, index) =>
      TURNS.flatMap((turn) => {
        const fault = faultOf(claim, turn, briefing, finder);
        return fault ? [{ ...briefing.claims.place([index, "says"]), rule, ...fault }] : [];
      }),
    );
  },
};

function faultOf(
  claim: Claim,
  turn: Turn,
  briefing: CheckedBriefing,
  finder: NameFinder,
): { readonly message: string; readonly hint: string } | undefined {
  const bounds = boundsOf(claim, turn, briefing);
  if (!bounds) return undefined;
  const said = turnsIn(finder.withoutNames(claim.says), turn, isTurned(claim, briefing)).map(
    ({ text }) => `“${text}”`,
  );
  const words = turn === "denial" ? "denies" : "limits";
  if (said.length > bounds.most) {
    return {
      message: `The sentence “${claim.id}” ${words} with ${said.join(" and ")}, and its quotes do so ${times(bounds.most)}.`,
      hint: "Quote the words that say so, or leave it out; a double form is kept as it is.",
    };
  }
  if (said.length < bounds.least) {
    return {
      message: `What the sentence “${claim.id}” is taken from ${words} ${times(bounds.least)}; the sentence does so ${times(said.length)}.`,
      hint: "Say it in the sentence too; a double form is kept as it is. e.g. “did not rule out”",
    };
  }
  return undefined;
}

/** A document’s entry says what its numbers leave out, which a sentence need not repeat. */
function boundsOf(claim: Claim, turn: Turn, briefing: CheckedBriefing): Bounds | undefined {
  if (claim.kind === "context") {
    const titles = claim.documents.map((id) => briefing.documented?.titles.get(id)).join(". ");
    return { least: 0, most: turnsIn(titles, turn, false).length };
  }
  if (!isTold(claim)) return undefined;
  const turned = isTurned(claim, briefing);
  const bySource = new Map<string, Set<string>>();
  for (const piece of supportOf(claim)) {
    const { source } = readAddress(piece.at);
    const finding = briefing.findings.get(evidenceKey(piece));
    // Two quotes that overlap have one word twice.
    const places = turnsIn(piece.quote, turn, turned).map(({ start }) =>
      finding && "start" in finding ? `${finding.start + start}` : `${piece.quote} ${start}`,
    );
    bySource.set(source, new Set([...(bySource.get(source) ?? []), ...places]));
  }
  const counts = [...bySource.values()].map((places) => places.size);
  return { least: Math.max(0, ...counts), most: counts.reduce((sum, count) => sum + count, 0) };
}

/** The words inside a cue that turn it round by themselves. e.g. both “not” and “rule” of “did not rule out” */
const PARTS = /(?<!\p{L})(?:not|no|never|\p{L}+n[’']t|rul(?:e|es|ed|ing)(?= out))(?!\p{L})/giu;

const TURNED = new WeakMap<EvidenceLock, ReadonlySet<string>>();

/** The quotes that a saying denies, doubts or withholds, by key; every claim asks. */
function turnedIn(lock: EvidenceLock): ReadonlySet<string> {
  const turned =
    TURNED.get(lock) ?? new Set(lock.evidence.filter(({ spoken }) => spoken?.turned).map(evidenceKey));
  TURNED.set(lock, turned);
  return turned;
}

/** Whether a saying denies, doubts or withholds what is quoted; the sentence is held to that by speaker-is-kept. */
function isTurned(claim: Claim, { lock }: CheckedBriefing): boolean {
  return lock !== undefined && supportOf(claim).some((piece) => turnedIn(lock).has(evidenceKey(piece)));
}

/**
 * A double form is one cue to its finder and counts twice here; “not only” both denies and limits. With `turned`, words
 * by which a saying is turned away from what is said do not count: “denied that”, “would not confirm”.
 */
function turnsIn(text: string, turn: Turn, turned: boolean): readonly Found[] {
  const isOfSaying = (cue: Found): boolean =>
    turned && findTurned(text).some(({ start, end }) => start < cue.end && cue.start < end);
  return findNegations(text).flatMap((cue) => {
    if (isOfSaying(cue)) return [];
    const parts = Array.from(cue.text.matchAll(PARTS), ({ 0: part, index }) =>
      foundAt(text, cue.start + index, cue.start + index + part.length),
    );
    if (turn === "limit") return cue.kind === "limit" ? [cue] : [];
    return parts.length > 0 || cue.kind === "limit" ? parts : [cue];
  });
}

function times(count: number): string {
  return count === 0 ? "not at all" : count === 1 ? "once" : `${count} times`;
}
