import type { ReportPlan } from "./report-plan.ts";

type Part = ReportPlan["sections"][number]["part"];

/** The ids of the claims that stand in the sections of a report, in order; of all, or of those with a wanted part. */
export function sectionClaims(
  { sections }: ReportPlan,
  wanted: (part: Part) => boolean = () => true,
): readonly string[] {
  return sections.filter(({ part }) => wanted(part)).flatMap(({ paragraphs }) => paragraphs.flat());
}
