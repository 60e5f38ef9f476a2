import { resolve } from "node:path";
import { paintFor } from "../src/command/paint.ts";
import { printAgain } from "../src/command/print-again.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { progressOn } from "../src/command/progress.ts";
import { runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Prints the PDFs of a built site again from its pages, and makes anew what holds or names them.

  npm run pdf -- [--output DIR] [--force]

  --output DIR   the built site; default _site
  --data DIR     the folder with the briefings; default data
  --force        print every PDF; else those whose page is as it was are taken from .cache/pdf
`,
  options: { output: { type: "string" }, data: { type: "string" }, force: { type: "boolean" } },
  run: async ({ output, data, force }) => {
    const wish = {
      site: resolve(PROJECT_ROOT, typeof output === "string" ? output : "_site"),
      dataFolder: resolve(PROJECT_ROOT, typeof data === "string" ? data : "data"),
      isForced: force === true,
    };
    return await printAgain(wish, {
      print: (text) => process.stdout.write(text),
      progress: progressOn(process.stdout),
      complain: (problems) =>
        process.stderr.write(printProblems(problems, { paint: paintFor(process.stderr) })),
    });
  },
});
