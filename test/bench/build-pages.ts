import { viewsOf } from "../../src/disk/site/load-views.ts";
import { checkFolders } from "../../src/disk/project.ts";
import { readCatalogues } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { writeSearch } from "../../src/disk/site/write-search.ts";
import type { Laps } from "./measure-pages.ts";

/** Checks the briefings of a folder and writes their pages, without PDFs; prints what each part took. */
const [data = "", site = ""] = process.argv.slice(2);
const laps: Record<string, number> = {};
let [start, used] = [performance.now(), process.cpuUsage()];
const lap = (name: keyof Laps): void => {
  const processor = process.cpuUsage(used).user / 1e6;
  laps[name] = Math.min((performance.now() - start) / 1000, processor);
  [start, used] = [performance.now(), process.cpuUsage()];
};

const { texts } = await readCatalogues();
const english = texts.get("en");
if (!english) throw new Error("There is no English catalogue.");
const checked = await checkFolders({ dataFolder: data });
const problems = checked.flatMap(({ check }) => check.problems);
if (problems.length > 0) throw new Error(problems[0]?.message ?? "");
lap("check");
const views = viewsOf(checked, english, texts);
lap("views");
await renderPages(views, site, english, undefined, texts);
lap("pages");
await writeSearch(views, checked, english, site);
lap("search");
process.stdout.write(JSON.stringify({ ...laps, memory: process.resourceUsage().maxRSS / 1024 }));
