import { splitWords, type Span } from "../../article/split-words.ts";
import { clauseEdges } from "../words/clause-edges.ts";
import { toldSentences } from "./dateline.ts";
import { findAttributions, type Attribution } from "./find-attributions.ts";

/**
 * A stretch of a text that is not the text’s own voice. “said”: somebody is said to say it; “hearsay”: nobody answers
 * for it (“reportedly”); “open”: an attribution stands in its sentence and may reach it or not (“X said A, and B”).
 */
export type Speech = Span & {
  readonly as: "said" | "hearsay" | "open";
  /** The words for who speaks; null where there are none. */
  readonly speaker: string | null;
  /** Whether the speaker has it from somebody else. e.g. “Noor said that officials told her”, “the board, citing Noor” */
  readonly relayed?: true;
};

const CITING = /(?<!\p{L})(?:citing|quoting|relaying)(?!\p{L})/iu;

/** From this many words on, a quotation is somebody’s speech and no borrowed phrase or title. */
const SPOKEN_WORDS = 5;

/** Every stretch of a passage that is reported or direct speech. They may overlap. */
export function findSpeech(passage: string): readonly Speech[] {
  const attributions = findAttributions(passage);
  const quotations = Array.from(passage.matchAll(/“[^”]*|"[^"]*"?/gu), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  })).filter(({ start, end }) => splitWords(passage.slice(start, end)).length >= SPOKEN_WORDS);
  if (attributions.length === 0 && quotations.length === 0) return [];
  const sentences = toldSentences(passage);
  const reported = attributions.flatMap((one) => {
    const sentence = sentences.find(({ start, end }) => start <= one.verb.start && one.verb.start < end);
    if (!sentence) return [];
    const relayed = isRelayed(one, attributions, passage.slice(sentence.start, sentence.end));
    return aroundVerb(passage, sentence, one).map((speech) =>
      relayed && speech.as === "said" ? { ...speech, relayed: true as const } : speech,
    );
  });
  return [...reported, ...quotations.map((quotation) => direct(quotation, reported))];
}

/** “X told Reuters” is first-hand; what X says that Y says, what is quoted of X, and what X has citing Y, is not. */
function isRelayed(one: Attribution, all: readonly Attribution[], sentence: string): boolean {
  const { speaker, verb, relayed } = one;
  if (!speaker) return false;
  if ((relayed && !/^t(?:old|ells?)/iu.test(verb.text)) || CITING.test(sentence)) return true;
  const isPronoun = /^(?:he|she|it|they)$/iu.test(speaker.text);
  return (
    !isPronoun &&
    all.some(
      (outer) =>
        outer.speaker !== null &&
        outer.speaker.start !== speaker.start &&
        outer.start <= speaker.start &&
        speaker.end <= outer.end &&
        outer.verb.start !== verb.start,
    )
  );
}

/** What an attribution reaches for certain, and the rest of its sentence. */
function aroundVerb(passage: string, sentence: Span, attribution: Attribution): readonly Speech[] {
  const { verb, speaker } = attribution;
  const by = { speaker: speaker?.text ?? null };
  const open: Speech = { ...sentence, as: "open", ...by };
  const edges = clauseEdges(passage.slice(sentence.start, sentence.end)).map((at) => sentence.start + at);
  if (!speaker) {
    const start = edges.findLast((edge) => edge < verb.start) ?? sentence.start;
    const end = edges.find((edge) => edge >= verb.end) ?? sentence.end;
    return [{ start, end, as: "hearsay", ...by }, open];
  }
  const said: Speech[] = [];
  const follows = attribution.start >= verb.end;
  // “As the board put it, A”, “Per the board, A”: the comma that opens what is said does not end it.
  const opens = /^\s*(?:As\s*)?$/u.test(passage.slice(sentence.start, Math.min(speaker.start, verb.start)));
  const comma = opens ? (/^[\s,]*/u.exec(attribution.text)?.[0].length ?? 0) : 0;
  const start = attribution.start + comma;
  const end = follows
    ? (edges.find((edge) => edge >= Math.max(verb.end, start)) ?? attribution.end)
    : attribution.end;
  if (start < end) said.push({ start, end, as: "said", ...by });
  // “A, the board said, though B”: A is said too.
  const [first, last] = [Math.min(speaker.start, verb.start), Math.max(speaker.end, verb.end)];
  const aside = /,\s*$/u.test(passage.slice(sentence.start, first)) && /^\s*,/u.test(passage.slice(last));
  if (aside && follows) said.push({ start: sentence.start, end: first, as: "said", ...by });
  return [...said, open];
}

/** A quotation is said by whoever says part of it, else by the one who spoke last before it. */
function direct(quotation: Span, reported: readonly Speech[]): Speech {
  const own =
    reported.find(({ as, start, end }) => as === "said" && start < quotation.end && quotation.start < end) ??
    reported.find(({ start, end }) => start < quotation.end && quotation.start < end) ??
    reported.findLast(({ start }) => start < quotation.start);
  return { ...quotation, as: "said", speaker: own?.speaker ?? null };
}
