import type { Diagnosis } from "./diagnose-quote.ts";

/**
 * On which side a quote stops just short of a word that qualifies or denies it. The word itself is known only with the
 * text at hand; the lock keeps the side.
 */
export type Clipped = {
  readonly side: "before" | "after";
  readonly cue?: string;
  /** The phrase in whose midst the quote begins. e.g. “at least”, of which “at” was left out */
  readonly phrase?: string;
};

/** What is known of one quote: how it was held against its article or against the lock, and what came of it. */
export type Finding =
  /** Found in the article's text, now. Offsets in the article, in code points. */
  | { readonly verdict: "verified"; readonly start: number; readonly end: number; readonly clip?: Clipped }
  /** Proven against the published root of the article's words; the text was not at hand. */
  | { readonly verdict: "attested"; readonly start: number; readonly end: number; readonly clip?: Clipped }
  /** Stands more than once; `instead` is each place made longer until it stands once, where that is possible. */
  | { readonly verdict: "ambiguous"; readonly count: number; readonly instead?: readonly string[] }
  | { readonly verdict: "moved"; readonly to: number }
  | Diagnosis
  | { readonly verdict: "in-heading" }
  | { readonly verdict: "no-source"; readonly known: readonly string[] }
  | { readonly verdict: "no-passage"; readonly passages: number }
  /** The article is not at hand or has changed; another rule says so. */
  | { readonly verdict: "unread" }
  /** No lock entry proves it. */
  | { readonly verdict: "not-locked"; readonly reason: string };

/** Whether a finding lets its claim pass. */
export function stands(finding: Finding | undefined): boolean {
  return finding?.verdict === "verified" || finding?.verdict === "attested";
}
