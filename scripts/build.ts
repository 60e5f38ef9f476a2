import { resolve } from "node:path";
import { buildSite } from "../src/command/build-site.ts";
import { readFormat, reportIn } from "../src/command/print-checks.ts";
import { progressOn } from "../src/command/progress.ts";
import { runCommand } from "../src/command/run-command.ts";
import { printedSteps } from "../src/command/steps.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Builds the site: check, pages, PDFs, check of what came out, then all of it moved into place at once.

  npm run build [-- --articles DIR] [-- --output DIR] [-- --force] [-- --format FORMAT] [-- --quiet]

  --articles DIR   verify the quotes in the articles themselves; else they are attested by evidence.lock.json
  --output DIR     where the site goes; default _site
  --data DIR       the folder with the briefings; default data
  --force          print every PDF; else those whose page is as it was are taken from .cache/pdf
  --format FORMAT  text (default), json or sarif: problems as data, on standard output; the steps then go to standard error
  --quiet          print problems only

Exit: 0 done, 1 the data has problems, 2 wrong usage, 3 the machine lacks something, 70 a fault of ours.
`,
  options: {
    articles: { type: "string" },
    output: { type: "string" },
    data: { type: "string" },
    force: { type: "boolean" },
    format: { type: "string" },
    quiet: { type: "boolean" },
  },
  run: async (values) => {
    const folder = (name: string, otherwise: string) =>
      resolve(PROJECT_ROOT, String(values[name] ?? otherwise));
    const format = readFormat(values["format"]);
    const told = format === "text" ? process.stdout : process.stderr;
    const steps = printedSteps(9, {
      print: (text) => values["quiet"] !== true && told.write(text),
      complain: (text) => process.stderr.write(text),
      now: () => performance.now(),
      ...(values["quiet"] !== true && { progress: progressOn(told) }),
    });
    const articles = typeof values["articles"] === "string" ? values["articles"] : undefined;
    const [dataFolder, output] = [folder("data", "data"), folder("output", "_site")];
    const wish = { dataFolder, output, articles, isForced: values["force"] === true };
    return await buildSite(wish, steps, reportIn(format));
  },
});
