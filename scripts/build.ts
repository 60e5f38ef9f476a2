import { resolve } from "node:path";
import { buildSite } from "../src/command/build-site.ts";
import { readFormat, reportIn } from "../src/command/print-checks.ts";
import { progressOn } from "../src/command/progress.ts";
import { runCommand } from "../src/command/run-command.ts";
import { printedSteps } from "../src/command/steps.ts";
import { BUILD_HELP } from "../src/command/help/build-help.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: BUILD_HELP,
  options: {
    articles: { type: "string" },
    output: { type: "string" },
    data: { type: "string" },
    force: { type: "boolean" },
    format: { type: "string" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
  },
  run: async (values) => {
    const folder = (name: string, otherwise: string) =>
      resolve(PROJECT_ROOT, String(values[name] ?? otherwise));
    const format = readFormat(values["format"], values["json"]);
    const told = format === "text" ? process.stdout : process.stderr;
    const steps = printedSteps(9, {
      print: (text) => values["quiet"] !== true && told.write(text),
      now: () => performance.now(),
      ...(values["quiet"] !== true && { progress: progressOn(told) }),
    });
    const articles = typeof values["articles"] === "string" ? values["articles"] : undefined;
    const [dataFolder, output] = [folder("data", "data"), folder("output", "_site")];
    const wish = { dataFolder, output, articles, isForced: values["force"] === true };
    return await buildSite(wish, steps, reportIn(format));
  },
});
