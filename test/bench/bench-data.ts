import { join } from "node:path";
import { readArticle } from "../../src/article/read-article.ts";
import { checkBriefing } from "../../src/briefing.ts";
import { drawChart } from "../../src/chart/draw-chart.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { inputOf, shippedFigure } from "../chart/shipped-figure.ts";
import type { Tell } from "./bench-pdfs.ts";
import { largeBriefing } from "./large-briefing.ts";
import { largeFigure } from "./large-figure.ts";
import { measureCheck } from "./measure-check.ts";

/** Seconds in which a large briefing is to be checked and a chart drawn, each for the first time; then MiB of a check. */
const GOALS = { check: 2, panels: 0.15, large: 1, memory: 300 } as const;

/** Says what a check of a large made-up briefing takes, and how long charts are drawn. */
export async function benchData({ print, reach }: Tell): Promise<void> {
  const time = stopwatch({ print, reach });
  const example = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const template = await readBriefingFolder(example, "dam-inspection");
  const made = largeBriefing({ claims: 1000, articles: 50, words: 2000 }, template.files);
  const { files, library } = made;
  const { seconds: base } = time("reading the articles", () =>
    library.files.map(({ bytes }) => readArticle(bytes)),
  );
  const { counts, problems, lock } = time("check, verified", () => checkBriefing(files, library), {
    base,
    goal: GOALS.check,
  }).result;
  const name = "evidence.lock.json";
  const locked = new Map([...files.files, [name, { path: `data/large/${name}`, text: lock ?? "" }]]);
  time("check, attested", () => checkBriefing({ ...files, files: locked }, undefined), { base });
  print(`${counts.standing} of ${counts.quotes} quotes stand; ${problems.length} problems`);
  benchCharts(time);
  const memory = measureCheck(made);
  const all = process.resourceUsage().maxRSS / 1024;
  print(
    `memory of a check (goal ${GOALS.memory} MiB)`.padEnd(43) +
      `${memory.toFixed(0)} MiB; of this process ${all.toFixed(0)} MiB`,
  );
  reach("memory of a check", memory, GOALS.memory);
}

function benchCharts(time: Time): void {
  const measureText = createMeasureText();
  const shipped = inputOf(shippedFigure, measureText);
  time("both panels, the first time", () => drawChart(shipped), { goal: GOALS.panels });
  time("both panels, again", () => drawChart(shipped));
  const large = largeFigure(5000, measureText);
  time("5,000 observations", () => drawChart(large), { goal: GOALS.large });
}

type Time = <T>(
  name: string,
  work: () => T,
  held?: { readonly base?: number; readonly goal?: number },
) => { readonly result: T; readonly seconds: number };

/** Runs work and prints what it took; of the two times the lesser one is held against the goal. */
function stopwatch({ print, reach }: Tell): Time {
  return (name, work, { base, goal } = {}) => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const result = work();
    const seconds = (performance.now() - start) / 1000;
    const processor = process.cpuUsage(used).user / 1e6;
    if (goal !== undefined) reach(name, Math.min(seconds, processor), goal);
    const named = goal === undefined ? name : `${name} (goal ${goal} s)`;
    const ratio = base === undefined ? "" : `   ${(seconds / base).toFixed(1)} times reading`;
    print(`${named.padEnd(42)} ${seconds.toFixed(3)} s   ${processor.toFixed(3)} s of processor${ratio}`);
    return { result, seconds };
  };
}
