import { splitWords } from "../article/split-words.ts";
import { findDates } from "../language/time/find-dates.ts";
import type { ProvenanceField } from "./source-entry.ts";

/**
 * Whether the register says the same as the article says of itself: the same day however it is written, else the same
 * words, whatever their case and marks; an address to the letter.
 */
export function sameStatement(field: ProvenanceField, one: string, other: string): boolean {
  if (field === "url") return one.replace(/\/$/u, "") === other.replace(/\/$/u, "");
  if (field === "published") {
    const [day, otherDay] = [dayIn(one), dayIn(other)];
    if (day !== undefined && otherDay !== undefined) return day === otherDay;
  }
  return wordsIn(one) === wordsIn(other);
}

/** The day a text names. e.g. “2026-01-18T09:30:00+03:00”, “18 January 2026, 09:30” → 2026-01-18 */
export function dayIn(text: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(text.trim())?.[0];
  const days = findDates(text, { published: null }).map(({ edtf }) => edtf ?? "");
  return iso ?? days.find((edtf) => /^\d{4}-\d{2}-\d{2}$/u.test(edtf));
}

function wordsIn(text: string): string {
  return splitWords(
    text
      .normalize("NFKC")
      .replaceAll(/[‘’]/gu, "'")
      .toLowerCase(),
  )
    .map((word) => word.text)
    .join(" ");
}
