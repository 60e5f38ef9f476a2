import type { Coverage } from "../claim/coverage.ts";
import { countOf } from "../problem.ts";

/** How much of an article the report uses, in words. e.g. “19 of 27 sentences used (70 %); set aside: 5 commentary, 3 background.” */
export function coverageInWords({ sentences, used, aside, open }: Coverage): string {
  const share = sentences.length === 0 ? 0 : Math.round((used / sentences.length) * 100);
  const reasons = Object.entries(aside).map(([reason, count]) => `${count} ${reason}`);
  const rest = [
    ...(reasons.length > 0 ? [`set aside: ${reasons.join(", ")}`] : []),
    ...(open.length > 0 ? [`${countOf(open.length, "sentence")} not yet looked at`] : []),
  ];
  return [`${used} of ${countOf(sentences.length, "sentence")} used (${share} %)`, ...rest].join("; ") + ".";
}
