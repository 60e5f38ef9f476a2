import { evidenceKey } from "../evidence/evidence-lock.ts";
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
    "The lock holds the quotes of the briefing and no others, of the articles of the briefing and no others.",
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
