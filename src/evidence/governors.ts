import { PARTING_ADVERBIAL } from "../language/force/parted-infinitive.ts";

/** Verbs, participles and nouns after which an infinitive tells what is tried, planned, reported or refused, and not what was done. */
const BEFORE_INFINITIVE =
  `seem seems seemed appear appears appeared tend tends tended claim claims claimed claiming
   believed thought said reported alleged rumoured rumored understood supposed presumed assumed expected considered feared estimated
   set due scheduled slated poised likely unlikely bound liable apt about ready unable unwilling willing reluctant prepared
   impossible possible intended planned ordered told asked urged forced forbidden prohibited obliged required 
   bid bids inability attempt attempts attempted attempting try tries tried trying seek
   seeks sought seeking want wants wanted wanting wish wishes wished hope hopes hoped hoping plan plans planning intend intends
   intending aim aims aimed aiming agree agrees agreed agreeing promise promises promised promising vow vows vowed vowing pledge pledges
   pledged pledging threaten threatens threatened threatening offer offers offered offering refuse refuses refused refusing refusal
   decline declines declined declining fail fails failed failing failure neglect neglects neglected forget forgets forgot pretend
   pretends pretended propose proposes proposed proposing struggle struggles struggled ask asks asking demand demands demanded
   demanding hesitate hesitated need needs needed yet used ought threat effort efforts intention proposal vote votes voted decide
   decides decided deciding order orders call calls called wait waits waiting ceased ceases is are was were be`.split(
    /\s+/u,
  );

/** Words that stand between a governor and what it governs, and change nothing. */
const CARRIERS = "(?:not|never|also|even|still|yet|soon|now|then|ever|have|has|had|be|been|being)";

const TO = BEFORE_INFINITIVE.join("|");

const NEGATIVE =
  "(?:not|never|cannot|\\p{L}+n't|may|might|could|would|should|must|neither|nor|hardly|scarcely|barely|seldom|rarely)";

/** Words for what is denied, doubted or only supposed; what follows “that” is not told as true. */
const BEFORE_THAT = `(?:den(?:y|ies|ied|ying|ial)|doubts?|doubted|doubtful|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|refut(?:e|es|ed)
  |not \\p{L}+|n't \\p{L}+|no (?:evidence|proof|signs?|indications?|suggestions?|reason|doubt|question|guarantees?|chance|way)|unlikely|likely|possible|impossible|probable|unclear|uncertain|untrue|false|possibility|chance|risk|danger
  |suspect(?:s|ed)?|suspicions?|claim(?:s|ed|ing)?|suggest(?:s|ed|ing|ions?)?|alleg(?:e|es|ed|ing|ations?)
  |speculat(?:e|es|ed|ing|ion)|rumou?rs?|hop(?:e|es|ed)|assum(?:e|es|ed|ing|ptions?)|reports
  |condition|providing|provided|seem(?:s|ed)?|appear(?:s|ed)?|demand(?:s|ed)?|propos(?:e|es|ed|als?)|imagin(?:e|es|ed)|pretend(?:s|ed)?)`;

/** What stands behind “to” where it is no infinitive. e.g. “due to a strike”, “by seven votes to five” */
export const NO_INFINITIVE =
  /^(?:\p{N}|(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|it|him|them|us|me|one|two|three|four|five|six|seven|eight|nine|ten|about|some|any|all|both|each|what|whom|which|where)$)/u;

const spaced = (source: string): string => source.replaceAll(/\n\s*/gu, "");

/** What governs a quote from some words off; each begins where the words to take in begin. `begins`: only a quote that begins with one. */
export const GOVERNORS_BEFORE: readonly {
  readonly pattern: RegExp;
  readonly begins?: "verb" | "infinitive";
}[] = [
  // e.g. “is believed to have”, “tried to”, “has yet to”
  {
    pattern: new RegExp(`(?<![^ ])(?:${TO})(?:${PARTING_ADVERBIAL}| )to(?: ${CARRIERS})*$`, "u"),
    begins: "infinitive",
  },
  // e.g. “might have”, “did not even”
  { pattern: new RegExp(`(?<![^ ])${NEGATIVE}(?: ${CARRIERS})+$`, "u") },
  // e.g. “it is not true that”, “denied claims that”
  { pattern: new RegExp(`(?<![^ ])${spaced(BEFORE_THAT)}(?: \\p{L}+)? that$`, "u") },
  // e.g. “hardly any of the”, “none of those”
  {
    pattern:
      /(?<![^ ])(?:no|none|few|fewer|hardly any|not all|not one|not any)(?: \p{L}+)? of(?: (?:the|its|their|his|her|these|those|all))?$/u,
  },
  // e.g. “neither side”, “no soldier”
  {
    pattern: /(?<![^ ])(?:neither|no|hardly any|barely any|few|almost no)(?: \p{L}+){1,2}$/u,
    begins: "verb",
  },
];

/** Of these the words may stand on both sides of where a quote begins. e.g. “tried | to hold” */
export const GOVERNORS_ACROSS: readonly RegExp[] = [
  new RegExp(`(?<![^ ])(?:${TO}) \\| to(?! the)(?![^ ])`, "u"),
  new RegExp(`(?<![^ ])(?:${TO}) to \\| (?:have|be)(?![^ ])`, "u"),
  /(?<![^ ])(?:none|few|hardly any|half|part|some|most|many|lack|absence|risk|possibility) \| of(?![^ ])/u,
  new RegExp(`(?<![^ ])${spaced(BEFORE_THAT)} \\| that(?![^ ])`, "u"),
];

/** What denies or qualifies a quote after it, if only a helping verb stands between. e.g. “| is believed to have”, “| has yet to” */
export const GOVERNORS_AFTER: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:is|are|was|were|has|have|had|be|been|being|also|still|now|since) )*(?:${TO}) to(?![^ ])`,
    "u",
  ),
  new RegExp(
    `^(?:(?:is|are|was|were|has|have|had|be|been|do|does|did|will) )+(?:\\p{L}+ly |also |still |now )?(?:not|never|no longer)(?![^ ])`,
    "u",
  ),
  new RegExp(`^(?:speculate|assume|demand|propose|claim|fear|suspect)(?:s|d|ed)? that(?![^ ])`, "u"),
];
