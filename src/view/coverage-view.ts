import type { Texts } from "../texts/texts.ts";
import type { Coverage } from "../claim/coverage.ts";

/** How much of an article the report uses, in words. e.g. “19 of 27 sentences used (70 %); set aside: 5 commentary, 3 background.” */
export function coverageInWords({ sentences, used, aside, open }: Coverage, texts: Texts): string {
  const share = sentences.length === 0 ? 0 : Math.round((used / sentences.length) * 100);
  const reasons = Object.entries(aside).map(([reason, count]) => texts.say(`coverage.${reason}`, { count }));
  const rest = [
    ...(reasons.length > 0
      ? [texts.say("coverage.aside", { reasons: reasons.join(texts.say("general.comma")) })]
      : []),
    ...(open.length > 0
      ? [texts.say("coverage.open", { sentences: texts.say("count.sentences", { count: open.length }) })]
      : []),
  ];
  const all = texts.say("count.sentences", { count: sentences.length });
  const told = [texts.say("coverage.used", { used, all, share }), ...rest];
  return texts.say("coverage.told", { told: told.join(texts.say("general.semicolon")) });
}
