import { isoDate, isoDay, yearAndMonth } from "./calendar.ts";
import { endsNounPhrase } from "../words/nouns.ts";
import { liesAhead, only, type Stretch, type Time, type TimeText } from "./time-reading.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

/** Words before “the 14th” that make a day of it, where no noun follows. */
const LED = /^(?:on|by|until|till|since|before|after|from)$/u;

/** Reads “the 14th” of “on the 14th”: the nearest such day, on the side that the tense points to. */
export function readDayAlone(text: TimeText, start: number): Time | undefined {
  const { tokens } = text;
  if (lowerAt(tokens, start) !== "the" || !LED.test(lowerAt(tokens, start - 1))) return undefined;
  const [number, suffix] = [tokens[start + 1], tokens[start + 2]];
  const day = /^(?:[1-9]|[12]\d|3[01])$/u.test(number?.text ?? "") ? Number(number?.text) : undefined;
  const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/u.test(suffix.lower);
  if (day === undefined || !ordinal || !endsPhrase(tokens[start + 3])) return undefined;
  const when = text.published === null ? "unknown" : nearest(text.published, day, liesAhead(text, start));
  return { start, end: start + 3, kind: "relative", when, amount: false };
}

/** “the 14th floor” and “the 14th-century church” are no days. */
function endsPhrase(next: Token | undefined): boolean {
  if (next?.kind === "word") return endsNounPhrase(next.lower);
  return next?.kind !== "number" && !/^[-‐‑]$/u.test(next?.text ?? "");
}

function nearest(published: number, day: number, ahead: boolean): Stretch | "unknown" {
  const { year, month } = yearAndMonth(published);
  const today = isoDay(published);
  const step = ahead ? 1 : -1;
  // No two months in a row lack a day.
  for (const months of [0, step, 2 * step]) {
    const count = year * 12 + month - 1 + months;
    const date = isoDate(Math.floor(count / 12), (count % 12) + 1, day);
    if (date !== undefined && (ahead ? date >= today : date <= today)) return only(date);
  }
  return "unknown";
}
