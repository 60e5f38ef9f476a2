import { foundAt, type Found } from "../words/found.ts";
import { tokenize } from "../words/tokens.ts";
import type { DateKind } from "./time-reading.ts";
import { dayNumber } from "./calendar.ts";
import { readTimes } from "./read-times.ts";
import type { Time } from "./time-reading.ts";

/**
 * A time named in a text. `edtf` is level 1; “unknown” where the words name a time that cannot be told without the day
 * of publication; null where they name none that the format could say (a duration).
 */
export type FoundDate = Found & { readonly kind: DateKind; readonly edtf: string | null };

/** The day on which a text appeared, e.g. 2026-01-18, or null where it is not known. */
export type DateContext = { readonly published: string | null };

/**
 * Every time named in a text, in order. Words that bound a time belong to it (“since 2014” is 2014/.., “by the end of
 * 2026” ../2026-12), “in”, “on”, “before” and “after” do not. Relative times are resolved only where `published` is
 * given. Conventions: decades are intervals (the 1990s: 1990/1999); early, mid and late are the years 0–3, 4–6 and 7–9
 * of a decade and the months 1–4, 5–8 and 9–12 of a year, marked `~`; seasons are 21 to 24 in the month’s place.
 */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const tokens = tokenize(text);
  const published = context.published === null ? undefined : dayNumber(context.published);
  return readTimes({ tokens, published: published ?? null }).map((time) => {
    const [first, last] = [tokens[time.start], tokens[time.end - 1]];
    const possessive = /['’]s$/u.test(last?.text ?? "") ? 2 : 0;
    const found = foundAt(text, first?.start ?? 0, (last?.end ?? 0) - possessive);
    return { ...found, kind: time.kind, edtf: edtfOf(time) };
  });
}

function edtfOf({ when }: Time): string | null {
  if (when === null || when === "unknown") return when;
  return when.first === when.last ? when.first : `${when.first}/${when.last}`;
}
