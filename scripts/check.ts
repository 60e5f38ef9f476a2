import { resolve } from "node:path";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { paintFor } from "../src/command/paint.ts";
import { printChecks, readFormat } from "../src/command/print-checks.ts";
import { printCoverage } from "../src/command/print-coverage.ts";
import { CHECK_HELP } from "../src/command/help/check-help.ts";
import { checkAndLock, PROJECT_ROOT, updateMoved } from "../src/disk/project.ts";
import { readSiteSettings } from "../src/disk/read-site-settings.ts";

await runCommand({
  help: CHECK_HELP,
  options: {
    articles: { type: "string" },
    format: { type: "string" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
    data: { type: "string" },
    coverage: { type: "boolean" },
    update: { type: "boolean" },
  },
  run: async ({ articles, format, json, quiet, data, coverage, update }) => {
    const wanted = readFormat(format, json);
    const wish = {
      dataFolder: resolve(PROJECT_ROOT, typeof data === "string" ? data : "data"),
      articles: typeof articles === "string" ? articles : undefined,
    };
    for (const line of update === true ? await updateMoved(wish) : []) process.stdout.write(`${line}\n`);
    const checked = await checkAndLock(wish);
    const { problems, text } = await readSiteSettings(wish.dataFolder);
    const look = { paint: paintFor(process.stdout), siteText: text, isQuiet: quiet === true };
    process.stdout.write(printChecks(checked, wanted, problems, look));
    const briefings = checked.flatMap(({ check }) => check.briefing ?? []);
    if (coverage === true) process.stdout.write(`\n${briefings.map(printCoverage).join("\n")}`);
    const isBroken = problems.length > 0 || checked.some(({ check }) => check.problems.length > 0);
    return isBroken ? EXIT.problems : EXIT.done;
  },
});
