import type { Observation } from "./observation.ts";

/**
 * How many documents a range is drawn from, where it is of our own making and its place in the document lists rows of the
 * same file; else 1. e.g. rows gauge-2027, crest-2027 → 2
 */
export function publishersOf({ locator }: Observation, rows: readonly Observation[]): number {
  const named = /^rows (?<ids>.+)$/u.exec(locator)?.groups?.["ids"]?.split(", ") ?? [];
  const documents = rows.filter(({ id }) => named.includes(id)).map(({ document }) => document);
  return Math.max(new Set(documents).size, 1);
}
