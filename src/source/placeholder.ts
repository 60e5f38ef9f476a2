import type { SourceEntry } from "./source-entry.ts";

/** What ingest writes where only a person can know. None of it may be printed. */
export const PLACEHOLDERS = {
  unknown: "Not yet looked for.",
  descriptor: "Not yet described.",
  provenance: "Not yet looked into.",
  originName: "Not yet looked for",
  originBasis: "Not yet compared with the other sources.",
  reliabilityBasis: "Not yet judged.",
} as const;

const WORDS = new Set(Object.values(PLACEHOLDERS).map(bare));

/** Whether a text still says what ingest wrote, be it with another case or stop. */
export function isPlaceholder(text: string): boolean {
  return WORDS.has(bare(text));
}

/** Whether somebody has looked where a source comes from. Until then it is no witness of its own. */
export function isOriginJudged({ origin }: Pick<SourceEntry, "origin">): boolean {
  return !isPlaceholder(origin.name) && !isPlaceholder(origin.basis);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s.]+/gu, " ")
    .trim();
}
