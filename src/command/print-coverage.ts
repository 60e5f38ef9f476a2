import { coverageOf } from "../claim/coverage.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";

/** What became of every sentence of every article: a table, a row a sentence, and the shares. */
export function printCoverage(briefing: CheckedBriefing): string {
  return coverageOf(briefing)
    .map(({ source, sentences, used, open }) => {
      const rows = sentences.map(({ passage, sentence, claims, reading }) => {
        const fate =
          claims.length > 0 ? `used by ${claims.join(", ")}` : `set aside: ${reading ?? "not yet"}`;
        return `  ${`${passage}.${sentence}`.padEnd(6)}${claims.length === 0 && reading === "plan" ? "a plan, not used" : fate}\n`;
      });
      const share = Math.round((used / Math.max(1, sentences.length)) * 100);
      const aside = sentences.length - used - open.length;
      return `${source}: ${used} of ${sentences.length} sentences used (${share} %), ${aside} set aside, ${open.length} open\n${rows.join("")}`;
    })
    .join("\n");
}
