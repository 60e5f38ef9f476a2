import type { LockAttestation } from "../evidence/attest-lock.ts";
import { countOf } from "../problem.ts";

const WHAT_IS_PROVEN = `Proven: the words of each attested quote stand in this order, at this index, in the text with the root that the lock names.
Not proven, only kept from edits by hand (whoever computes the digest anew can state it otherwise): the marks between the
words, where passages begin and end, which names stand in them, who speaks, what is a plan, which sentences were compared.
Not proven at all: that a root is of the article. Who has the articles can hold all of it: npm run check -- --articles DIR
`;

/** What a lock proves by itself, in words. */
export function tellLockAttestation({ quotes, faults, broken }: LockAttestation): string {
  return [
    ...broken.map((fault) => `not as a check wrote it: ${fault}\n`),
    ...faults.map((fault) => `not proven: ${fault}\n`),
    `${countOf(quotes - faults.length, "quote")} of ${quotes} attested; words that several sentences quote from one place count once.\n\n${WHAT_IS_PROVEN}`,
  ].join("");
}
