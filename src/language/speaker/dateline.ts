import { splitSentences } from "../../article/split-sentences.ts";
import type { Span } from "../../article/split-words.ts";

const PLACE = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’/-]*)(?: (?:al-|el-)?\p{Lu}[\p{L}\p{M}.'’/-]*){0,3}`;
const IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]+(?: [\p{Lu}\p{M}.'’/-]+){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )`;
const DATE = String.raw`${WEEKDAY}?(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2})(?:,? \d{4})?`;
const AGENCY = String.raw`(?:\(\p{Lu}[^()]{1,40}\)|/\p{Lu}[^/]{1,40}/)`;
const DASH = String.raw`\s*(?:[—–]|-{1,3})\s*`;

/** Place, day and agency, of which one has to tell that it is a dateline: a day, an agency, or a place in capitals. */
const DATELINE = new RegExp(
  `^\\s*(?:(?:${PLACE}(?:, ${PLACE}){0,2},? )?(?:${DATE},?(?: ${AGENCY})?|${AGENCY})|${IN_CAPITALS}(?:, ${PLACE}){0,2})${DASH}(?![\\p{N} ]+${MONTH})(?=[\\p{Lu}\\p{N}“"‘'(])`,
  "u",
);

/**
 * A passage without the dateline it may begin with, which says where, when and by which agency it was written: nobody
 * speaks there. e.g. “BAGHDAD, 19 January - ”, “BAGHDAD (Reuters) – ”, “Jan 19 (Agency) -”
 */
export function withoutDateline(passage: string): string {
  return passage.slice(datelineEnd(passage));
}

/** The sentences of a passage, of which the first begins after the dateline. */
export function toldSentences(passage: string): readonly Span[] {
  const end = datelineEnd(passage);
  return splitSentences(passage).flatMap((sentence) =>
    sentence.end <= end ? [] : [{ start: Math.max(end, sentence.start), end: sentence.end }],
  );
}

function datelineEnd(passage: string): number {
  return DATELINE.exec(passage)?.[0].length ?? 0;
}
