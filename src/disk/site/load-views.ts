import type { Texts } from "../../texts/texts.ts";
import { join } from "node:path";
import { formatProblem } from "../../problem.ts";
import { checkFolders, PROJECT_ROOT, type CheckedFolder } from "../project.ts";
import { readEnglish } from "../read-catalogues.ts";
import { createMeasureText, type MeasureText } from "../../chart/measure-text.ts";
import type { drawMap } from "../../map/draw-map.ts";
import { withTitlePages } from "../../view/title-page-view.ts";
import { drawBriefing } from "../../view/draw-briefing.ts";
import type { BriefingView } from "../../view/briefing-view.ts";

/** Checks every briefing and makes its view; throws with the problems where a promise is broken. */
export async function loadViews(): Promise<readonly BriefingView[]> {
  const checked = await checkFolders({ dataFolder: join(PROJECT_ROOT, "data") });
  const problems = checked.flatMap(({ check }) => check.problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return viewsOf(checked, await readEnglish());
}

/** What drawing needs; whoever draws again and again keeps it, and a `mapOf` that remembers. */
export type DrawingTools = { readonly measureText: MeasureText; readonly mapOf?: typeof drawMap };

/**
 * The views of briefings that were checked without a problem, in order of their slugs, in the words of one language, with
 * their title pages in others.
 */
export function viewsOf(
  checked: readonly CheckedFolder[],
  texts: Texts,
  languages: ReadonlyMap<string, Texts> = new Map(),
  { measureText, mapOf }: DrawingTools = { measureText: createMeasureText() },
): readonly BriefingView[] {
  return checked.flatMap(({ folder, check }) =>
    check.ready
      ? [
          withTitlePages(
            drawBriefing(check.ready, folder.files, measureText, texts, mapOf),
            check.ready.briefing.plan.value,
            languages,
          ),
        ]
      : [],
  );
}
