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
import { largeBriefing } from "../test/bench/large-briefing.ts";

/** Seconds in which a large briefing is to be checked, and a chart drawn, once the program is loaded. */
const GOALS = { check: 2, panels: 0.15, large: 1 } as const;

await runCommand({
  help: `Measures a check of a large made-up briefing, 1,000 claims on 50 articles of 2,000 words, and how long a chart is drawn.

  npm run bench

Prints seconds, those of the processor beside them (what counts on a machine that has other work), their ratio to reading
the same articles in the same run, and the memory of the process at its most.
`,
  run: async () => {
    const example = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
    const template = await readBriefingFolder(example, "dam-inspection");
    const { files, library } = largeBriefing({ claims: 1000, articles: 50, words: 2000 }, template.files);
    const time = <T>(name: string, work: () => T, base?: number): { result: T; seconds: number } => {
      const [start, used] = [performance.now(), process.cpuUsage()];
      const result = work();
      const seconds = (performance.now() - start) / 1000;
      const processor = (process.cpuUsage(used).user / 1e6).toFixed(3);
      const ratio = base === undefined ? "" : `   ${(seconds / base).toFixed(1)} times reading`;
      process.stdout.write(
        `${name.padEnd(36)} ${seconds.toFixed(3)} s   ${processor} s of processor${ratio}\n`,
      );
      return { result, seconds };
    };
    const { seconds } = time("reading the articles", () =>
      library.files.map(({ bytes }) => readArticle(bytes)),
    );
    const verified = `check, verified (goal ${GOALS.check} s)`;
    const { counts, problems, lock } = time(verified, () => checkBriefing(files, library), seconds).result;
    const name = "evidence.lock.json";
    const locked = new Map([...files.files, [name, { path: `data/large/${name}`, text: lock ?? "" }]]);
    time("check, attested", () => checkBriefing({ ...files, files: locked }, undefined), seconds);
    process.stdout.write(
      `${counts.standing} of ${counts.quotes} quotes stand; ${problems.length} problems\n`,
    );
    const measureText = createMeasureText();
    const shipped = inputOf(shippedFigure, measureText);
    drawChart(shipped);
    time(`both panels (goal ${GOALS.panels} s)`, () => drawChart(shipped));
    const large = largeFigure(5000, measureText);
    time(`5,000 observations (goal ${GOALS.large} s)`, () => drawChart(large));
    process.stdout.write(
      `memory at most (goal 300 MiB) ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`,
    );
    return EXIT.done;
  },
});
