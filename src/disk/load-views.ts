import type { Texts } from "../texts/texts.ts";
import { join } from "node:path";
import { formatProblem } from "../problem.ts";
import { checkFolders, PROJECT_ROOT, type CheckedFolder } from "./project.ts";
import { readEnglish } from "./read-catalogues.ts";
import { createMeasureText } from "../chart/measure-text.ts";
import { withTitlePages } from "../view/title-page-view.ts";
import { drawBriefing } from "../view/draw-briefing.ts";
import type { BriefingView } from "../view/briefing-view.ts";

/** Checks every briefing and makes its view; throws with the problems where a promise is broken. */
export async function loadViews(): Promise<readonly BriefingView[]> {
  const checked = await checkFolders({ dataFolder: join(PROJECT_ROOT, "data") });
  const problems = checked.flatMap(({ check }) => check.problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return viewsOf(checked, await readEnglish());
}

/**
 * The views of briefings that were checked without a problem, in order of their slugs, in the words of one language, with
 * their title pages in others.
 */
export function viewsOf(
  checked: readonly CheckedFolder[],
  texts: Texts,
  languages: ReadonlyMap<string, Texts> = new Map(),
): readonly BriefingView[] {
  const measureText = createMeasureText();
  return checked.flatMap(({ folder, check }) =>
    check.ready
      ? [
          withTitlePages(
            drawBriefing(check.ready, folder.files, measureText, texts),
            check.ready.briefing.plan.value,
            languages,
          ),
        ]
      : [],
  );
}
