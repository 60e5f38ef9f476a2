import { join } from "node:path";
import { checkBriefing } from "../src/briefing.ts";
import { readArticle } from "../src/article/read-article.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { readBriefingFolder } from "../src/disk/read-briefing-folder.ts";
import { createMeasureText } from "../src/chart/measure-text.ts";
import { drawChart } from "../src/chart/draw-chart.ts";
import { inputOf, shippedFigure } from "../test/chart/shipped-figure.ts";
import { largeFigure } from "../test/bench/large-figure.ts";
import { benchPdfs } from "../test/bench/bench-pdfs.ts";
import { benchPages } from "../test/bench/bench-pages.ts";
import { largeBriefing } from "../test/bench/large-briefing.ts";
import { benchPreview } from "../test/bench/measure-preview.ts";
import { measureCheck } from "../test/bench/measure-check.ts";

/** Seconds in which a large briefing is to be checked and a chart drawn, each for the first time; then MiB of a check. */
const GOALS = { check: 2, panels: 0.15, large: 1, memory: 300 } as const;

await runCommand({
  help: `Measures a check of a large made-up briefing, 1,000 claims on 50 articles of 2,000 words, how long a chart is drawn, and
what the pages of a briefing and of sites of 250, 500 and 1,000 take without PDFs, and how soon the preview shows a change.

  npm run bench

Prints seconds, those of the processor beside them, their ratio to reading the same articles in the same run, and at its
most the memory of a check, in a process of its own, and of all that is measured here. Of the two times the lesser one
counts: other work on the machine adds to the first, helpers of the garbage collector to the second. A goal that is
missed is said, and gives exit code 1.
`,
  options: { pdf: { type: "boolean" } },
  run: async ({ pdf }) => {
    const missed: string[] = [];
    const reach: Reach = (name, used, goal) => {
      if (used > goal) missed.push(`${name}: ${used.toFixed(3)}, and at most ${goal} was the goal`);
    };
    if (pdf !== true) await benchData(reach);
    await benchPdfs({ print, reach });
    for (const one of missed) process.stdout.write(`missed: ${one}\n`);
    return missed.length === 0 ? EXIT.done : EXIT.problems;
  },
});

type Reach = (name: string, used: number, goal: number) => void;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Checks, charts and pages. */
async function benchData(reach: Reach): Promise<void> {
  const example = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const template = await readBriefingFolder(example, "dam-inspection");
  const made = largeBriefing({ claims: 1000, articles: 50, words: 2000 }, template.files);
  const { files, library } = made;
  const time = <T>(
    name: string,
    work: () => T,
    { base, goal }: { readonly base?: number; readonly goal?: number } = {},
  ): { result: T; seconds: number } => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const result = work();
    const seconds = (performance.now() - start) / 1000;
    const processor = process.cpuUsage(used).user / 1e6;
    const named = goal === undefined ? name : `${name} (goal ${goal} s)`;
    if (goal !== undefined) reach(name, Math.min(seconds, processor), goal);
    const ratio = base === undefined ? "" : `   ${(seconds / base).toFixed(1)} times reading`;
    process.stdout.write(
      `${named.padEnd(42)} ${seconds.toFixed(3)} s   ${processor.toFixed(3)} s of processor${ratio}\n`,
    );
    return { result, seconds };
  };
  const { seconds } = time("reading the articles", () =>
    library.files.map(({ bytes }) => readArticle(bytes)),
  );
  const { counts, problems, lock } = time("check, verified", () => checkBriefing(files, library), {
    base: seconds,
    goal: GOALS.check,
  }).result;
  const name = "evidence.lock.json";
  const locked = new Map([...files.files, [name, { path: `data/large/${name}`, text: lock ?? "" }]]);
  time("check, attested", () => checkBriefing({ ...files, files: locked }, undefined), { base: seconds });
  process.stdout.write(`${counts.standing} of ${counts.quotes} quotes stand; ${problems.length} problems\n`);
  const measureText = createMeasureText();
  const shipped = inputOf(shippedFigure, measureText);
  time("both panels, the first time", () => drawChart(shipped), { goal: GOALS.panels });
  time("both panels, again", () => drawChart(shipped));
  const large = largeFigure(5000, measureText);
  time("5,000 observations", () => drawChart(large), { goal: GOALS.large });
  const memory = measureCheck(made);
  const all = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `memory of a check (goal ${GOALS.memory} MiB)`.padEnd(43) +
      `${memory.toFixed(0)} MiB; of this process ${all.toFixed(0)} MiB\n`,
  );
  reach("memory of a check", memory, GOALS.memory);
  benchPages(print, reach);
  await benchPreview(print, reach);
}
