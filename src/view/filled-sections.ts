import type { ChartView } from "../chart/draw-chart.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { spanOfEdtf } from "../claim/date-span.ts";
import type { ReportPlan } from "../claim/report-plan.ts";

/**
 * The plan without the sections that would be a heading and nothing below it: no paragraph, and nothing to fill their
 * part with. Numbers and labels are given afterwards, so that none is missing.
 */
export function withFilledSections(briefing: CheckedBriefing, chart: ChartView): ReportPlan {
  const plan = briefing.plan.value;
  const isFilled = ({ part, paragraphs }: ReportPlan["sections"][number]): boolean =>
    paragraphs.length > 0 || hasPart(part, briefing, chart);
  return { ...plan, sections: plan.sections.filter(isFilled) };
}

function hasPart(
  part: ReportPlan["sections"][number]["part"],
  { judgements, disagreements, comparison, claims, entities }: CheckedBriefing,
  chart: ChartView,
): boolean {
  switch (part) {
    case "chart":
      return chart.panels.length > 0;
    case "sites":
      return entities.value.some(
        ({ kind, id }) => kind === "site" && claims.value.some(({ about }) => about?.subject === id),
      );
    case "timeline":
      return claims.value.some(({ when }) => spanOfEdtf(when) !== undefined);
    case "disagreements":
      return disagreements.value.length > 0 || comparison.value.length > 0;
    case "alternatives":
      return judgements.value.judgements.some(({ alternatives }) => alternatives.length > 0);
    case "indicators":
      return judgements.value.indicators.length > 0;
    case "gaps":
    case "editions":
      return true;
    case "later":
    case undefined:
      return false;
  }
}
