import type { Texts } from "../texts/texts.ts";
import { credibilityOfStanding } from "../claim/credibility.ts";
import type { Standing } from "../claim/standing.ts";
import { stands, type Finding } from "../evidence/finding.ts";
import {
  boundsOf,
  HEDGE_TABLE_VERSION,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  WORD_QUANTITIES,
  type Force,
} from "../language/quantity/hedges.ts";
import { LIKELIHOOD_BANDS } from "../language/force/likelihoods.ts";
import { RULES } from "../rules/all-rules.ts";
import { boundsInWords } from "./bounds-in-words.ts";
import { ruleAnchor, viewCrosswalk, type CrosswalkRow } from "./crosswalk.ts";
import { standingInWords } from "./sentence-view.ts";

/** How a briefing is made and what the machine holds it to: read from the code that does it, every string final. */
export type MethodView = {
  readonly rules: readonly { readonly name: string; readonly anchor: string; readonly promise: string }[];
  readonly crosswalk: readonly CrosswalkRow[];
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

/** Every verdict and every standing, in the order of the page. */
const VERDICTS: Readonly<Record<Verdict, true>> = {
  verified: true,
  attested: true,
  ambiguous: true,
  moved: true,
  near: true,
  altered: true,
  missing: true,
  "in-heading": true,
  "no-source": true,
  "no-passage": true,
  unread: true,
  "not-locked": true,
};
const STANDINGS: Readonly<Record<Standing, true>> = {
  corroborated: true,
  "single-source": true,
  qualified: true,
  disputed: true,
  none: true,
};

const EXAMPLE = 170_000;

export function viewMethod(texts: Texts): MethodView {
  return {
    rules: RULES.map(({ name }) => ({
      name,
      anchor: ruleAnchor(name),
      promise: texts.say(`promises.${name}`),
    })),
    crosswalk: viewCrosswalk(texts),
    verdicts: keysOf(VERDICTS).map((verdict) => ({
      name: texts.say(`verdicts.name.${verdict}`),
      means: texts.say(`verdicts.means.${verdict}`),
      passes: texts.say(stands({ verdict } as Finding) ? "verdicts.passes" : "verdicts.fails"),
    })),
    standings: keysOf(STANDINGS).map((standing) => ({
      name: standingInWords(standing, texts) || texts.say("standing.none"),
      means: texts.say(`standing.means.${standing}`),
      credibility: credibilityInWords(standing, texts),
    })),
    likelihoods: LIKELIHOOD_BANDS.map(({ terms: [first, second], percent }) => ({ first, second, percent })),
    hedgeVersion: String(HEDGE_TABLE_VERSION),
    hedgeExample: texts.number(EXAMPLE),
    hedges: keysOf(HEDGES_BEFORE).map((force) => ({
      name: texts.say(`force.${force}`),
      forms: formsOf(force),
      bounds: boundsInWords(boundsOf(force, EXAMPLE), texts),
    })),
    amounts: Object.entries(WORD_QUANTITIES).map(([words, bounds]) => ({
      words,
      bounds: boundsInWords(bounds, texts),
    })),
  };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

function credibilityInWords(standing: Standing, texts: Texts): string {
  const grade = credibilityOfStanding(standing);
  return texts.say(grade === undefined ? "credibility.none" : `credibility.c${grade}`);
}

/** Forms before a number, then those after it, which follow three dots. e.g. about, some, … or so */
function formsOf(force: Force): string {
  const after = Object.entries(HEDGES_AFTER).filter(([, own]) => own === force);
  return [...HEDGES_BEFORE[force], ...after.map(([form]) => `… ${form}`)].join(", ");
}
