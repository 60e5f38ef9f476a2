import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim, Evidence } from "../claim/claim.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { isTold, supportOf } from "../claim/quotes-of.ts";
import { evidenceKey, type LockedQuote } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import { findModality, type Modal } from "../language/force/find-modality.ts";
import { tellsOfPlan } from "../language/force/find-intent.ts";
import { findTurned } from "../language/force/find-turned.ts";
import type { ModalForce } from "../language/force/modality-table.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "modality-is-kept";

/** A force that a sentence keeps with a word of plan as well: what “would” be or was “decided” is to come. */
const TO_COME: ReadonlySet<ModalForce> = new Set(["foreseen", "resolved", "ought"]);

/**
 * What stands in a quote is read there, what governs it from outside in the lock, which a check with the articles at
 * hand writes anew. Judgements have a scale of their own, and gaps tell nothing.
 */
export const modalityIsKept: Rule = {
  name: rule,
  promise:
    "What an article tells as possible, probable, hearsay, attempted or almost so is told with the same force, and no sentence adds a doubt of its own, unless the reason is given.",
  readsQuotes: true,
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    const locked = new Map(briefing.lock?.evidence.map((entry) => [evidenceKey(entry), entry.modal]));
    return briefing.claims.value.flatMap((claim, index) =>
      isTold(claim) ? faultsOf(claim, index, { briefing, finder, locked }) : [],
    );
  },
};

type Reading = {
  readonly briefing: CheckedBriefing;
  readonly finder: NameFinder;
  readonly locked: ReadonlyMap<string, LockedQuote["modal"]>;
};

function faultsOf(claim: Claim, index: number, { briefing, finder, locked }: Reading): Problem[] {
  const { claims, findings, slug } = briefing;
  const quotes = supportOf(claim).map((piece) => ({ piece, forces: forcesOf(piece, locked) }));
  if (quotes.length === 0) return [];
  // A quote that does not stand is another rule's.
  const unread = quotes.find(({ piece }) => {
    const key = evidenceKey(piece);
    return stands(findings.get(key)) && locked.has(key) && !locked.get(key);
  });
  if (unread) {
    return [
      {
        ...claims.place([index, "evidence", claim.evidence.indexOf(unread.piece), "quote"]),
        rule,
        message: `The lock does not record how surely ${unread.piece.at} tells this: “${unread.piece.quote}”`,
        hint: `Write data/${slug}/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR`,
      },
    ];
  }
  const said = modalsIn(finder.withoutNames(claim.says));
  const isPlan = tellsOfPlan(claim.says);
  const place = claims.place([index, "says"]);
  const dropped = quotes.flatMap(({ piece, forces }) =>
    piece.modal === undefined
      ? forces
          .filter((force) => !keeps(force, said, isPlan))
          .map((force) => ({
            ...place,
            rule,
            message: `The sentence “${claim.id}” tells as plain what ${piece.at} tells as ${IN_WORDS[force]}: “${piece.quote}”`,
            hint: "Say it with a word of the same force; src/language/force/modality-table.ts has them. Or say under modal: beside the quote why it is plain.",
          }))
      : [],
  );
  const allowed = new Set(quotes.flatMap(({ forces }) => forces));
  const excused = quotes.some(({ piece }) => piece.modal !== undefined);
  const added = excused ? [] : said.filter(({ force }) => !isAllowed(force, allowed, claim));
  return [
    ...dropped.filter(({ message }, at) => dropped.findIndex((one) => one.message === message) === at),
    ...added.map(({ text, force }) => ({
      ...place,
      rule,
      message: `The sentence “${claim.id}” makes ${IN_WORDS[force]} with “${text}” what none of its quotes does.`,
      hint: "Leave it out, quote the words that say so, or say under modal: beside the quote why it is right.",
    })),
  ];
}

function forcesOf(piece: Evidence, locked: Reading["locked"]): readonly ModalForce[] {
  const within = modalsIn(piece.quote).map(({ force }) => force);
  return [...new Set([...within, ...(locked.get(evidenceKey(piece)) ?? [])])];
}

/** “Would not confirm” says nothing of what would be; that it is kept is another rule’s. */
function modalsIn(text: string): readonly Modal[] {
  const turned = findTurned(text);
  return findModality(text).filter(
    ({ start, end }) => !turned.some((one) => one.start <= end + 1 && start < one.end),
  );
}

function keeps(force: ModalForce, said: readonly Modal[], isPlan: boolean): boolean {
  return said.some((one) => one.force === force) || (TO_COME.has(force) && isPlan);
}

/** Of a plan a sentence may say “would” and “should” by itself: that it tells of one is another rule's. */
function isAllowed(force: ModalForce, allowed: ReadonlySet<ModalForce>, { kind }: Claim): boolean {
  if (allowed.has(force)) return true;
  return TO_COME.has(force) && (kind === "plan" || [...allowed].some((one) => TO_COME.has(one)));
}

const IN_WORDS: Readonly<Record<ModalForce, string>> = {
  possible: "possible",
  probable: "probable",
  improbable: "improbable",
  apparent: "what appears to be",
  hearsay: "hearsay",
  foreseen: "what would be",
  supposed: "what would have been",
  ought: "what ought to be",
  almost: "almost so",
  attempted: "attempted",
  resolved: "decided or demanded",
};
