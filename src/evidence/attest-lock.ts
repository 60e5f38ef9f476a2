import { digestOf, evidenceKey, isInOrder, type EvidenceLock, type LockedQuote } from "./evidence-lock.ts";
import { entryFault } from "./entry-fault.ts";

/** What a lock proves by itself, with nothing else at hand: how many quotes, and what is wrong. */
export type LockAttestation = {
  readonly quotes: number;
  /** Every entry that is not proven. */
  readonly faults: readonly string[];
  /** What is wrong with the lock as a whole. */
  readonly broken: readonly string[];
};

/**
 * Checks a lock for an outsider who has neither the articles nor the briefing: every entry's words stand at their
 * index in the text with the published root, they are the words of the quote, its place is as long as it is, and no
 * entry stands twice; the lock is in its order, and nobody has edited it by hand.
 */
export function attestLock(lock: EvidenceLock): LockAttestation {
  const keys = new Map<string, number>();
  for (const [index, entry] of lock.evidence.entries()) {
    if (!keys.has(evidenceKey(entry))) keys.set(evidenceKey(entry), index);
  }
  return {
    quotes: lock.evidence.length,
    faults: lock.evidence.flatMap((entry, index) => {
      const fault = keys.get(evidenceKey(entry)) === index ? faultOf(entry, lock) : "stands twice";
      return fault === undefined ? [] : [`${entry.at} “${entry.quote}”: ${fault}`];
    }),
    broken: sealFaults(lock),
  };
}

/** What tells that a lock is not as a check wrote it; empty where nothing does. */
export function sealFaults(lock: EvidenceLock): readonly string[] {
  if (lock.digest === undefined) return ["it has no digest, which every check writes"];
  if (lock.digest !== digestOf(lock)) return ["it was edited by hand, for its digest is of other content"];
  return isInOrder(lock) ? [] : ["its entries are not in their order"];
}

function faultOf(entry: LockedQuote, lock: EvidenceLock): string | undefined {
  const id = entry.at.split(".")[0] ?? "";
  const source = Object.hasOwn(lock.sources, id) ? lock.sources[id] : undefined;
  return source ? entryFault(entry.quote, entry, source) : `the lock names no source “${id}”`;
}
