import { CREDIBILITY_WORDS, credibilityOfStanding } from "../claim/credibility.ts";
import type { Standing } from "../claim/standing.ts";
import { stands, type Finding } from "../evidence/finding.ts";
import {
  boundsOf,
  HEDGE_TABLE_VERSION,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  WORD_QUANTITIES,
  type Bounds,
  type Force,
} from "../language/hedges.ts";
import { LIKELIHOOD_BANDS } from "../language/likelihoods.ts";
import { RULES } from "../rules/all-rules.ts";
import { STANDING_WORDS } from "./sentence-view.ts";

/** How a briefing is made and what the machine holds it to: read from the code that does it, every string final. */
export type MethodView = {
  readonly rules: readonly { readonly name: string; readonly promise: string }[];
  readonly verdicts: readonly { readonly name: string; readonly means: string; readonly passes: string }[];
  readonly standings: readonly {
    readonly name: string;
    readonly means: string;
    readonly credibility: string;
  }[];
  readonly likelihoods: readonly {
    readonly first: string;
    readonly second: string;
    readonly percent: string;
  }[];
  readonly hedgeVersion: string;
  /** The number that shows what a hedge does. e.g. 170,000 */
  readonly hedgeExample: string;
  readonly hedges: readonly { readonly name: string; readonly forms: string; readonly bounds: string }[];
  readonly amounts: readonly { readonly words: string; readonly bounds: string }[];
};

type Verdict = Finding["verdict"];

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  verified:
    "Found in the article, now: to the character but for typography, on whole words, exactly once in its passage.",
  attested:
    "Proven from the lock against the published root of the article’s words; the article was not at hand.",
  ambiguous: "Stands more than once in its passage, so that nobody could say which words are meant.",
  moved: "Stands in another passage of the article than the one cited.",
  near: "Stands nowhere; the nearest words differ in spelling only.",
  altered:
    "Stands nowhere; the nearest words differ in a number, a name, a negation, their order or any other word.",
  missing: "Stands nowhere in its article.",
  "in-heading": "Stands in a heading, which is no sentence of the article.",
  "no-source": "Cites an article that is not in the register.",
  "no-passage": "Cites a passage that the article does not have.",
  unread: "The article could not be read or has changed.",
  "not-locked": "The article is not at hand, and no entry of the lock proves the words.",
};

const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  corroborated: "Two witnesses of different origin carry it.",
  "single-source": "One witness carries it, in however many articles.",
  qualified: "Words of an article limit it, and none contradict it.",
  disputed: "Words of an article contradict it.",
  none: "No article carries it: it comes from documents, or it is ours.",
};

const FORCE_WORDS: Readonly<Record<Force, string>> = {
  about: "about",
  nearly: "nearly",
  "at-least": "at least",
  "more-than": "more than",
  "fewer-than": "fewer than",
  "at-most": "at most",
  only: "only",
};

const EXAMPLE = 170_000;

export function viewMethod(): MethodView {
  return {
    rules: RULES.map(({ name, promise }) => ({ name, promise })),
    verdicts: keysOf(VERDICT_MEANINGS).map((verdict) => ({
      name: inWords(verdict),
      means: VERDICT_MEANINGS[verdict],
      passes: stands({ verdict } as Finding) ? "It passes." : "It does not.",
    })),
    standings: keysOf(STANDING_MEANINGS).map((standing) => ({
      name: STANDING_WORDS[standing] || "None",
      means: STANDING_MEANINGS[standing],
      credibility: credibilityInWords(standing),
    })),
    likelihoods: LIKELIHOOD_BANDS.map(({ terms: [first, second], percent }) => ({ first, second, percent })),
    hedgeVersion: String(HEDGE_TABLE_VERSION),
    hedgeExample: inDigits(EXAMPLE),
    hedges: keysOf(HEDGES_BEFORE).map((force) => ({
      name: FORCE_WORDS[force],
      forms: formsOf(force),
      bounds: boundsInWords(boundsOf(force, EXAMPLE)),
    })),
    amounts: Object.entries(WORD_QUANTITIES).map(([words, bounds]) => ({
      words,
      bounds: boundsInWords(bounds),
    })),
  };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

/** e.g. in-heading → in heading */
function inWords(verdict: Verdict): string {
  return verdict.replaceAll("-", " ");
}

function credibilityInWords(standing: Standing): string {
  const grade = credibilityOfStanding(standing);
  return grade === undefined ? "no grade" : `${grade}: ${CREDIBILITY_WORDS[grade]}`;
}

/** Forms before a number, then those after it, which follow three dots. e.g. about, some, … or so */
function formsOf(force: Force): string {
  const after = Object.entries(HEDGES_AFTER).filter(([, own]) => own === force);
  return [...HEDGES_BEFORE[force], ...after.map(([form]) => `… ${form}`)].join(", ");
}

function boundsInWords({ low, high }: Bounds): string {
  if (low !== null && high !== null)
    return low === high ? inDigits(low) : `${inDigits(low)} to ${inDigits(high)}`;
  if (low !== null) return `${inDigits(low)} or more`;
  return high === null ? "no bound" : `${inDigits(high)} or fewer`;
}

/** e.g. 170,000 */
function inDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
