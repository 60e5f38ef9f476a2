import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { checkBriefing } from "../../src/briefing.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { checkPage, DATA_BLOCK, OUR_SCRIPT } from "../../src/view/check-page.ts";
import { printView } from "../../src/view/print-view.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { textOf } from "../templates/render-component.ts";
import { withFolder } from "./run-build.ts";

const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} {# no #} \${7*7} 'A' & \\ \` مرحبا`;

/** Keys under which people or articles speak; the others hold ids and addresses, which have schemas of their own. */
const SPOKEN = new Set(
  "title shortTitle subtitle number unit handling change says quote quotes speaker voice rest holds point differs assessment text term heading descriptor grade publisher definition promise code note name because wouldChange why watch by superseded withdrawn strengths weaknesses weight short long holder since verdict standingMark bottomLineStanding confidence percent basis reliability credibility".split(
    " ",
  ),
);

/** The value with hostile words at the end of every text. */
function spoiled(value: unknown, key = ""): unknown {
  if (typeof value === "string") return SPOKEN.has(key) ? `${value} ${HOSTILE}` : value;
  if (Array.isArray(value)) return value.map((one: unknown) => spoiled(one, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, name)]));
}

async function hostileView(): Promise<BriefingView> {
  const folder = await readBriefingFolder(join(PROJECT_ROOT, "data"), "al-asad-handover");
  const [view] = viewsOf([{ folder, check: checkBriefing(folder, undefined), lockWritten: false }], english);
  const hostile = spoiled(view) as BriefingView;
  return {
    ...hostile,
    print: printView(hostile, { shortHash: hostile.shortHash, edition: 2, texts: english }),
  };
}

/** The script of the list of briefings. */
const SEARCH = '<script src="assets/search.js" defer></script>';

describe("a briefing full of hostile text", () => {
  it("comes out of Eleventy as text, in valid pages that hold every sentence", async () => {
    await withFolder(async (folder) => {
      const view = await hostileView();
      const site = join(folder, "site");
      const read = async (path: string) => await readFile(join(site, path), "utf8");
      await renderPages([view], site, english);

      const html = await read(`briefings/${view.slug}/index.html`);
      expect(checkPage(html, view, english)).toEqual([]);
      for (const page of [html, await read("index.html")]) {
        expect(await htmlFindings(page)).toEqual([]);
        expect(page.replace(OUR_SCRIPT, "").replace(SEARCH, "").replace(DATA_BLOCK, "")).not.toMatch(
          /<script|<img/u,
        );
        expect(textOf(page)).toContain(view.title);
      }
      expect(textOf(html).split(HOSTILE).length).toBeGreaterThan(200);

      const css = await read(`briefings/${view.slug}/print.css`);
      // Six blocks, and fifteen for a mark as long as this.
      expect(css.match(/[{}]/gu)).toHaveLength(2 * 21);
      expect(css).not.toMatch(/<|script>|\{\{/u);
    });
  });
});
