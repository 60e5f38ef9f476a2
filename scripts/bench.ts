import { EXIT, runCommand } from "../src/command/run-command.ts";
import { benchData } from "../test/bench/bench-data.ts";
import { benchPages } from "../test/bench/bench-pages.ts";
import { benchPdfs, type Tell } from "../test/bench/bench-pdfs.ts";
import { benchPreview } from "../test/bench/measure-preview.ts";

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
    const tell: Tell = {
      print: (line) => void process.stdout.write(`${line}\n`),
      reach: (name, used, goal) => {
        if (used > goal) missed.push(`${name}: ${used.toFixed(3)}, and at most ${goal} was the goal`);
      },
    };
    if (pdf !== true) {
      await benchData(tell);
      benchPages(tell.print, tell.reach);
      await benchPreview(tell.print, tell.reach);
    }
    await benchPdfs(tell);
    for (const one of missed) tell.print(`missed: ${one}`);
    return missed.length === 0 ? EXIT.done : EXIT.problems;
  },
});
