import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { checkBriefing } from "../../src/briefing.ts";
import { NO_CHART } from "../../src/chart/draw-chart.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { withFolder } from "./run-build.ts";

/** What holds nothing; a live region is there before what it tells, or it tells nothing. */
const EMPTY =
  /<(?<name>tbody|ol|ul|dl|section|h[1-6]|p|thead|figure|aside)\b(?![^>]*role="status")[^>]*>\s*<\/\k<name>>/gu;

async function exampleView(): Promise<BriefingView> {
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const folder = await readBriefingFolder(data, "dam-inspection");
  const [view] = viewsOf([{ folder, check: checkBriefing(folder, undefined), lockWritten: false }], english);
  if (!view) throw new Error("The example does not pass its check.");
  return view;
}

/** The pages of a view: the briefing’s and the handout’s. */
async function pagesOf(view: BriefingView): Promise<readonly [full: string, handout: string]> {
  return await withFolder(async (folder) => {
    await renderPages([view], folder, english);
    const read = async (path: string) => await readFile(join(folder, "briefings", view.slug, path), "utf8");
    return [await read("index.html"), await read("handout/index.html")];
  });
}

describe("a briefing that only tells what the articles say", () => {
  it("has no empty table, list or heading, and names no part that it lacks", async () => {
    const view = await exampleView();
    const none = { judgements: [], sites: [], disagreements: [] } as const;
    const bare: BriefingView = {
      ...view,
      ...none,
      superseded: "",
      withdrawn: "",
      notices: [],
      chart: NO_CHART,
      timeline: view.timeline.filter(({ home }) => home),
      comparison: [],
      gaps: [],
      indicators: [],
      abbreviations: [],
      terms: [],
      likelihoodScale: [],
      documents: { usualCopy: "", rows: [] },
      sourceBase: { strengths: [], weaknesses: [], weight: "" },
      handout: { ...view.handout, ...none, gaps: [], chart: NO_CHART },
    };
    const [full, handout] = await pagesOf(bare);
    for (const page of [full, handout]) {
      expect(Array.from(page.matchAll(EMPTY), ([found]) => found)).toEqual([]);
      expect(page).not.toMatch(
        /key judgements|class="(?:superseded|withdrawn)|what the words for likelihood|abbreviations|worth together/iu,
      );
      expect(await htmlFindings(page)).toEqual([]);
    }
  });

  it("would have been told of an empty list", async () => {
    const view = await exampleView();
    const [full] = await pagesOf({ ...view, editions: [] });
    expect(Array.from(full.matchAll(EMPTY), ([found]) => found.replaceAll(/\s/gu, ""))).toEqual([
      '<dlclass="editions"></dl>',
    ]);
  });
});
