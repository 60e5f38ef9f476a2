import { resolve } from "node:path";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { paintFor } from "../src/command/paint.ts";
import { headLine, madeOf } from "../src/command/head-line.ts";
import { printChecks, printSum, readFormat } from "../src/command/print-checks.ts";
import { printCoverage } from "../src/command/print-coverage.ts";
import { readBriefings, readSite } from "../src/command/read-site.ts";
import { CHECK_HELP } from "../src/command/help/check-help.ts";
import { searchBrowser, thisMachine } from "../src/disk/machine/find-browser.ts";
import { PROJECT_ROOT, updateMoved } from "../src/disk/project.ts";

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
    // The browser answers while the check goes on.
    const searching = searchBrowser(thisMachine);
    const reading = await readSite(wish);
    const { checked, beside, siteText } = reading;
    const made = await madeOf(readBriefings(reading), searching);
    const isText = wanted === "text";
    if (isText && quiet !== true) process.stdout.write(`${headLine(made)}\n`);
    const look = { paint: paintFor(process.stdout), made, siteText, isQuiet: quiet === true };
    process.stdout.write(printChecks(checked, wanted, beside, look));
    if (isText) process.stdout.write(printSum(checked, beside));
    const briefings = checked.flatMap(({ check }) => check.briefing ?? []);
    if (coverage === true) process.stdout.write(`\n${briefings.map(printCoverage).join("\n")}`);
    const isBroken = beside.length > 0 || checked.some(({ check }) => check.problems.length > 0);
    return isBroken ? EXIT.problems : EXIT.done;
  },
});
