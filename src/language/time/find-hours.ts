import { foundAt, type Found } from "../words/found.ts";

/** A time of day; `key` is minutes after midnight, or the part of the day. e.g. “17:00” for “5 p.m.”, “night” for “overnight” */
export type Hour = Found & { readonly key: string };

const CLOCK =
  /(?<![\p{L}\p{Nd}.,:])(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s*(?<half>[ap])\.?\s?m\b\.?|(?<hour24>[01]?\d|2[0-4]):(?<minute24>[0-5]\d)(?![\d:])|(?<sharp>\d{1,2})\s*o[’']clock)/giu;

const PARTS: Readonly<Record<string, string>> = {
  morning: "mornings?",
  noon: "noon|midday",
  afternoon: "afternoons?",
  evening: "evenings?",
  night: "nights?|overnight|nighttime|nightfall|tonight",
  midnight: "midnight",
  dawn: "dawn|daybreak|sunrise",
  dusk: "dusk|sunset|sundown",
};
const PART = new RegExp(
  `\\b(?:${Object.entries(PARTS)
    .map(([key, words]) => `(?<${key}>${words})`)
    .join("|")})\\b`,
  "giu",
);

/** Every time of day in a text: hours of the clock, and parts of the day. */
export function findHours(text: string): readonly Hour[] {
  const clock = Array.from(text.matchAll(CLOCK), (match) => ({
    ...foundAt(text, match.index, match.index + match[0].length),
    key: clockKey(match.groups ?? {}),
  }));
  const parts = Array.from(text.matchAll(PART), ({ 0: word, index, groups = {} }) => ({
    ...foundAt(text, index, index + word.length),
    key: Object.keys(PARTS).find((part) => groups[part] !== undefined) ?? "",
  }));
  return [...clock, ...parts].toSorted((a, b) => a.start - b.start);
}

function clockKey(groups: Readonly<Record<string, string | undefined>>): string {
  const { hour, minute = "00", half, hour24, minute24, sharp } = groups;
  if (sharp !== undefined) return `${Number(sharp)} o’clock`;
  if (hour === undefined || half === undefined) return `${Number(hour24)}:${minute24}`;
  const shift = half.toLowerCase() === "p" ? 12 : 0;
  return `${(Number(hour) % 12) + shift}:${minute}`;
}
