import type { ValuePath } from "../yaml/value-path.ts";
import type { ReportPlan } from "./report-plan.ts";

/**
 * Where the plan lets a claim stand that it, or the key judgements, let stand before. A sentence is printed once: the
 * marks behind it and everything that names it lead to that one place.
 */
export function repeatedClaims(
  { bottomLine, sections }: ReportPlan,
  judged: readonly string[],
): readonly { readonly id: string; readonly path: ValuePath }[] {
  const seen = new Set(judged);
  const places = [
    ...bottomLine.map((id, index) => ({ id, path: ["bottomLine", index] })),
    ...sections.flatMap(({ paragraphs }, section) =>
      paragraphs.flatMap((ids, paragraph) =>
        ids.map((id, index) => ({ id, path: ["sections", section, "paragraphs", paragraph, index] })),
      ),
    ),
  ];
  return places.filter(({ id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated;
  });
}
