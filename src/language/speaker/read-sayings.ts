import { phraseTable } from "../words/phrase-table.ts";
import { isPlural } from "../words/nouns.ts";
import { lowerAt, type Token } from "../words/tokens.ts";
import type { Saying } from "./saying.ts";
import type { Row } from "./as-speaker.ts";
import { readNounSaying } from "./read-noun-saying.ts";
import { speakerAfter } from "./speaker-after.ts";
import { subjectOf } from "./clause-subject.ts";
import { speakerBefore } from "./speaker-before.ts";
import { saidAround } from "./said-around.ts";
import { takesComplement } from "./saying-complement.ts";
import {
  EVIDENCE_NOUNS,
  IMPERSONAL,
  HEARSAY,
  NEVER_INVERTED,
  SAYING_PHRASES,
  SAYING_VERBS,
} from "./saying-verbs.ts";
import { PREPOSITIONS, PRESS } from "./speaker-words.ts";

const PHRASES = phraseTable(SAYING_PHRASES.map((phrase) => [phrase, true] as const));
const BE = /^(?:is|are|was|were|be|been)$/u;
/** Words before a verb that take its statement away, or make a noun of it. */
const UNSAID =
  /^(?:to|not|n't|never|neither|could|would|might|may|should|can|cannot|must|will|without|nor|didn't|doesn't|don't|hasn't|haven't|hadn't|wouldn't|couldn't|can't|won't)$/u;

/** Every attribution of one sentence, in order of the verb. */
export function readSayings(tokens: readonly Token[], sentence: Row): readonly Saying[] {
  const sayings: Saying[] = [];
  for (let at = sentence.start; at < sentence.end;) {
    const saying =
      readAccording(tokens, at, sentence) ??
      readHearsay(tokens, at, sentence) ??
      readPassive(tokens, at, sentence) ??
      readActive(tokens, at, sentence, sayings.at(-1)) ??
      readNounSaying(tokens, at, sentence);
    if (saying) sayings.push(saying);
    at = saying ? Math.max(saying.verb.end, at + 1) : at + 1;
  }
  return sayings;
}

/** “according to X”, “in the words of X”, “per X”; “as X put it” is read as a verb. */
function readAccording(tokens: readonly Token[], at: number, sentence: Row): Saying | undefined {
  if (opensPer(tokens, at, sentence)) {
    const speaker = speakerAfter(tokens, at + 1, sentence.end);
    const verb = { start: at, end: at + 1 };
    return speaker && { speaker, verb, said: aroundAside(at, speaker, sentence), relayed: false };
  }
  const words =
    lowerAt(tokens, at) === "according"
      ? 2
      : lowerAt(tokens, at) === "in" &&
          lowerAt(tokens, at + 1) === "the" &&
          lowerAt(tokens, at + 2) === "words"
        ? 4
        : 0;
  if (words === 0 || !/^(?:to|of)$/u.test(lowerAt(tokens, at + words - 1))) return undefined;
  // “according to whom” tells of somebody else.
  if (/^wh(?:om|ich)$/u.test(lowerAt(tokens, at + words))) return undefined;
  const speaker = speakerAfter(tokens, at + words, sentence.end);
  if (!speaker) return undefined;
  const verb = { start: at, end: at + words };
  return { speaker, verb, said: aroundAside(at, speaker, sentence), relayed: false };
}

/** “Per the ministry,” and “…, per the ministry”; not “per day”. */
function opensPer(tokens: readonly Token[], at: number, sentence: Row): boolean {
  const next = tokens[at + 1];
  if (lowerAt(tokens, at) !== "per" || !next) return false;
  const parted = at === sentence.start || lowerAt(tokens, at - 1) === ",";
  return parted && (next.lower === "the" || next.capital);
}

/** The words before an aside that names a speaker; where next to none stand there, those after it. */
function aroundAside(at: number, speaker: Row, sentence: Row): Row {
  return at - sentence.start >= 3
    ? { start: sentence.start, end: at }
    : { start: speaker.end, end: sentence.end };
}

function readHearsay(tokens: readonly Token[], at: number, sentence: Row): Saying | undefined {
  if (!HEARSAY.has(lowerAt(tokens, at))) return undefined;
  return { speaker: null, verb: { start: at, end: at + 1 }, said: sentence, relayed: true };
}

/** “was quoted as saying”, “was reported to have called it”; “it is believed”, “are thought to” by nobody. */
function readPassive(tokens: readonly Token[], at: number, sentence: Row): Saying | undefined {
  if (!BE.test(lowerAt(tokens, at))) return undefined;
  const adverb = /ly$|^(?:also|later|then|now|still|often|long|being)$/u.test(lowerAt(tokens, at + 1))
    ? 1
    : 0;
  const verb = at + 1 + adverb;
  const word = lowerAt(tokens, verb);
  if (word === "quoted" || word === "cited") return readQuoted(tokens, at, verb, sentence);
  const next = lowerAt(tokens, verb + 1);
  const it =
    lowerAt(tokens, at - 1) === "it" ||
    (lowerAt(tokens, at - 1) === "been" && lowerAt(tokens, at - 3) === "it");
  if (
    !IMPERSONAL.has(word) ||
    !(it ? /^(?:that|the|he|they|she|it|there|to|some|a|an)$/u.test(next) : next === "to")
  )
    return undefined;
  const saying = next === "to" && lowerAt(tokens, verb + 2) === "have" ? lowerAt(tokens, verb + 3) : "";
  const speaks = SAYING_VERBS.has(saying) ? speakerBefore(tokens, at, sentence.start) : undefined;
  if (speaks)
    return {
      speaker: speaks,
      verb: { start: at, end: verb + 4 },
      said: { start: verb + 4, end: sentence.end },
      relayed: true,
    };
  const said = it ? { start: verb + 1, end: sentence.end } : sentence;
  return {
    speaker: null,
    verb: { start: at, end: verb + 1 },
    said,
    relayed: word === "reported" || word === "said",
  };
}

function readQuoted(tokens: readonly Token[], at: number, verb: number, sentence: Row): Saying | undefined {
  for (let end = verb + 1; end < Math.min(verb + 10, sentence.end); end++) {
    if (lowerAt(tokens, end) !== "as" || !/^(?:saying|telling|having)$/u.test(lowerAt(tokens, end + 1)))
      continue;
    const speaker = speakerBefore(tokens, at, sentence.start) ?? subjectOf(tokens, at, sentence.start);
    return (
      speaker && {
        speaker,
        verb: { start: at, end: end + 2 },
        said: { start: end + 2, end: sentence.end },
        relayed: true,
      }
    );
  }
  return undefined;
}

function readActive(
  tokens: readonly Token[],
  at: number,
  sentence: Row,
  previous: Saying | undefined,
): Saying | undefined {
  const phrase = PHRASES.at(tokens, at);
  const form =
    SAYING_VERBS.get(lowerAt(tokens, at)) ??
    (phrase ? ({ complement: "anything", form: "past", noun: false } as const) : undefined);
  const token = tokens[at];
  if (!form || !token || isUnsaid(tokens, at)) return undefined;
  // “in reply”, “his own joke”
  if (
    form.noun &&
    form.form === "present" &&
    /^(?:own|in|of|by|for|on|with|at)$/u.test(lowerAt(tokens, at - 1))
  )
    return undefined;
  const verb = { start: at, end: phrase?.end ?? at + 1 };
  if (form.form === "participle") return readParticiple(tokens, verb, sentence, previous);
  const inverted = readInverted(tokens, verb, sentence);
  if (inverted) return inverted;
  if (token.capital) return undefined;
  const speaker = speakerBefore(tokens, at, sentence.start);
  if (!speaker || !agrees(tokens, speaker, at)) return undefined;
  const shown =
    token.lower.startsWith("show") &&
    tokens.slice(speaker.start, speaker.end).some(({ lower }) => EVIDENCE_NOUNS.has(lower));
  const led = /^[,”"’—–(]$/u.test(lowerAt(tokens, speaker.start - 1));
  if (!shown && !takesComplement(tokens, form, { at: verb.end, sentence, led })) return undefined;
  const relayed = isRelayed(tokens, verb.end, token.lower);
  return { speaker, verb, said: saidAround(tokens, speaker, verb, sentence), relayed };
}

function isUnsaid(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [lowerAt(tokens, at - 1), lowerAt(tokens, at - 2)];
  if (UNSAID.test(before) || before.endsWith("n't") || BE.test(before) || before === "being") return true;
  if (/^(?:an?|the|his|her|its|their|been|having|by|of|such|any)$/u.test(before)) return true;
  return before.endsWith("ly") && (BE.test(earlier) || UNSAID.test(earlier) || earlier.endsWith("n't"));
}

/** “, adding that”, “saying that”: the speaker of the verb before, or the subject of the sentence. */
function readParticiple(
  tokens: readonly Token[],
  verb: Row,
  sentence: Row,
  previous: Saying | undefined,
): Saying | undefined {
  const next = lowerAt(tokens, verb.end);
  if (lowerAt(tokens, verb.start - 1) !== "," && lowerAt(tokens, verb.start - 1) !== "statement")
    return undefined;
  if (!/^(?:that|[:“"])$/u.test(next) && !/^(?:the|it|he|she|they|there)$/u.test(next)) return undefined;
  const speaker = previous?.speaker ?? subjectOf(tokens, verb.start - 1, sentence.start);
  return speaker
    ? { speaker, verb, said: { start: verb.end, end: sentence.end }, relayed: false }
    : undefined;
}

/** “…,” said X; also after a clause without quotation marks: the talks had failed, said X. */
function readInverted(tokens: readonly Token[], verb: Row, sentence: Row): Saying | undefined {
  const before = lowerAt(tokens, verb.start - 1);
  if (
    verb.start === sentence.start ||
    NEVER_INVERTED.has(lowerAt(tokens, verb.start)) ||
    !/^[,”"’?!—]$/u.test(before)
  )
    return undefined;
  if (/^[,—]$/u.test(before) && speakerBefore(tokens, verb.start, sentence.start)) return undefined;
  const speaker = speakerAfter(tokens, verb.end, sentence.end);
  return speaker && { speaker, verb, said: { start: sentence.start, end: verb.start }, relayed: false };
}

/** A form that is a noun as well is a verb only in agreement: “critics note”, “the firm claims”, not “first estimate”. */
function agrees(tokens: readonly Token[], speaker: Row, verb: number): boolean {
  const form = SAYING_VERBS.get(lowerAt(tokens, verb));
  if (!form?.noun || form.form !== "present") return true;
  const row = tokens.slice(speaker.start, speaker.end).filter(({ kind }) => kind === "word");
  const link = row.findIndex(({ lower }, index) => index > 0 && PREPOSITIONS.has(lower));
  const head = (link < 0 ? row.at(-1) : row[link - 1])?.lower ?? "";
  const plural =
    isPlural(head) ||
    /^(?:they|both|many|some|others)$/u.test(head) ||
    row.some(({ lower }) => lower === "and");
  return plural !== lowerAt(tokens, verb).endsWith("s");
}

/** “told Reuters”, “told the daily Harbinger”, “said in an interview with Channel 9”. */
function isRelayed(tokens: readonly Token[], at: number, verb: string): boolean {
  if (!/^t(?:ell|old)/u.test(verb)) return false;
  for (let next = at; next < at + 6; next++) {
    const word = lowerAt(tokens, next).replace(/'s$/u, "");
    if (
      tokens[next]?.kind !== "word" ||
      /^(?:that|reporters|journalists|he|she|they|it|we|in|on|at)$/u.test(word)
    )
      return false;
    if (PRESS.has(word))
      return lowerAt(tokens, next + 1) !== "conference" && lowerAt(tokens, next + 1) !== "briefing";
  }
  return false;
}
