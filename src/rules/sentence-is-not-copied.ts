import { sha256 } from "../article/hash.ts";
import { rowsOf } from "../claim/complete-lock.ts";
import { COPIED_WORDS, sharedRun } from "../claim/shared-run.ts";
import type { Rule } from "./rule.ts";

const rule = "sentence-is-not-copied";

/** Without the articles, the lock must hold the sentence among those that were compared with them. */
export const sentenceIsNotCopied: Rule = {
  name: rule,
  promise: `No sentence shares ${COPIED_WORDS} or more words in a row with an article, but for words in quotation marks.`,
  check: ({ slug, claims, shelf, lock }) => {
    const rows = shelf && rowsOf(shelf);
    const checked = new Set(lock?.checkedSentences);
    return claims.value.flatMap(({ id, says }, index) => {
      const place = claims.place([index, "says"]);
      if (!rows) {
        // Where there is no lock at all, every quote says so already.
        if (!lock || checked.has(sha256(says))) return [];
        return [
          {
            ...place,
            rule,
            message: `The sentence “${id}” was not compared with the articles.`,
            hint: `Check with the articles at hand, which writes data/${slug}/evidence.lock.json: npm run check -- --articles DIR`,
          },
        ];
      }
      const run = sharedRun(says, rows);
      if (run === undefined) return [];
      return [
        {
          ...place,
          rule,
          message: `The sentence “${id}” copies ${run.split(" ").length} words in a row from an article: “${run}”`,
          hint: "Say it in words of your own, or put what must stay as it is into quotation marks.",
        },
      ];
    });
  },
};
