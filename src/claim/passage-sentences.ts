import { evidenceKey } from "../evidence/evidence-lock.ts";
import { UNREAD, type READINGS, type SourceEntry } from "../source/source-entry.ts";
import type { SourceRecord } from "../source/source-record.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Evidence } from "./claim.ts";

export type Reading = (typeof READINGS)[number];

/** One sentence of an article: offsets in code points of the article, end exclusive, and how it was read. */
export type PassageSentence = {
  readonly passage: number;
  /** Counted from 1 within its passage. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Undefined where the register does not say. A heading is one by its form. */
  readonly reading: Reading | undefined;
};

/** Every sentence of an article in order. What the register says of one sentence goes before what it says of its passage. */
export function sentencesOf(
  { passages }: Pick<SourceRecord, "passages">,
  readings: SourceEntry["reading"],
): readonly PassageSentence[] {
  const read = new Map(readings.toReversed().map((reading) => [reading.at, reading]));
  return passages.flatMap((passage) =>
    passage.sentences.map(([from, to], index) => {
      const marked = read.get(`${passage.number}.${index + 1}`) ?? read.get(String(passage.number));
      return {
        passage: passage.number,
        sentence: index + 1,
        start: passage.start + from,
        end: passage.start + to,
        reading:
          passage.role === "heading" ? ("heading" as const) : marked?.as === UNREAD ? undefined : marked?.as,
      };
    }),
  );
}

/** The sentences in which a quote stands; none where it was not found. */
export function sentencesOfQuote(
  evidence: Evidence,
  { findings, records, sources }: CheckedBriefing,
): readonly PassageSentence[] {
  const { source } = readAddress(evidence.at);
  const finding = findings.get(evidenceKey(evidence));
  const record = records.get(source);
  if (!record || !finding || !("start" in finding)) return [];
  const readings = sources.value.find(({ id }) => id === source)?.reading ?? [];
  const passages = record.passages.filter(
    ({ start, length }) => finding.start < start + length && finding.end > start,
  );
  return sentencesOf({ passages }, readings).filter(
    ({ start, end }) => finding.start < end && finding.end > start,
  );
}

/** A fact's quote that stands in a sentence read as something else. Indexes of claim and piece of evidence. */
export type MisreadQuote = {
  readonly claim: number;
  readonly piece: number;
  readonly id: string;
  readonly at: string;
  readonly sentence: number;
};

/** Every quote on which a fact rests and that touches a sentence with the given reading. */
export function factsRestingOn(reading: Reading, briefing: CheckedBriefing): readonly MisreadQuote[] {
  return briefing.claims.value.flatMap((claim, index) =>
    claim.kind !== "fact"
      ? []
      : claim.evidence.flatMap((evidence, piece) => {
          if (evidence.stance !== "supports") return [];
          const marked = sentencesOfQuote(evidence, briefing).find((one) => one.reading === reading);
          return marked
            ? [{ claim: index, piece, id: claim.id, at: evidence.at, sentence: marked.sentence }]
            : [];
        }),
  );
}
