import { sealFaults } from "../evidence/attest-lock.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { readAddress } from "../claim/claim.ts";
import { evidenceKey, type EvidenceLock, type LockedQuote } from "../evidence/evidence-lock.ts";
import { foldText } from "../evidence/fold-typography.ts";
import { sourcesInDoubt } from "../claim/in-doubt.ts";
import type { Rule } from "./rule.ts";

const rule = "lock-is-current";

/**
 * A quote that the lock lacks is told by quote-stands-in-article; here is what it holds too much, unless a quote does
 * not stand, which may have been that one.
 */
export const lockIsCurrent: Rule = {
  name: rule,
  promise:
    "The lock holds the quotes and articles of the briefing and no others, in its order, as a check wrote it.",
  check: (briefing) => {
    const { slug, claims, records, lock, shelf } = briefing;
    // With the articles at hand the lock is about to be written anew.
    if (!lock || shelf) return [];
    const place = { file: `data/${slug}/evidence.lock.json`, line: 1, column: 1 };
    const hint =
      "Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR";
    const used = new Set(claims.value.flatMap(({ evidence }) => evidence.map(evidenceKey)));
    const quotes =
      sourcesInDoubt(briefing).size > 0 ? [] : lock.evidence.filter((entry) => !used.has(evidenceKey(entry)));
    const sources = Object.keys(lock.sources).filter((id) => !records.has(id));
    return [
      ...sealFaults(lock).map((fault) => ({
        ...place,
        rule,
        message: `The lock is not as a check wrote it: ${fault}.`,
        hint,
      })),
      ...misplaced(briefing, lock).map(({ at, quote }) => ({
        ...place,
        rule,
        message: `Other words stand where the lock places a quote of ${at}, by the text that is published with it: “${quote}”`,
        hint,
      })),
      ...quotes.map(({ at, quote }) => ({
        ...place,
        rule,
        message: `The lock holds a quote of ${at} that no claim uses: “${quote}”`,
        hint,
      })),
      ...sources.map((id) => ({
        ...place,
        rule,
        message: `The lock holds the article “${id}”, which has no record.`,
        hint,
      })),
    ];
  },
};

/** Entries of an article that is published whole whose words are not at their place in it. */
function misplaced({ records, texts }: CheckedBriefing, lock: EvidenceLock): readonly LockedQuote[] {
  return lock.evidence.filter(({ at, quote, start, end }) => {
    const { source, passage } = readAddress(at);
    const text = texts.get(source)?.passages[passage - 1];
    const record = records.get(source);
    const begins = record?.passages[passage - 1]?.start;
    // A lock of another version of the article is told by the quote itself.
    if (text === undefined || begins === undefined || lock.sources[source]?.sha256 !== record?.file.sha256)
      return false;
    const words = Array.from(text)
      .slice(Math.max(0, start - begins), Math.max(0, end - begins))
      .join("");
    return foldText(words).trim() !== foldText(quote).trim();
  });
}
