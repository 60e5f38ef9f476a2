import { resolve } from "node:path";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { paintFor } from "../src/command/paint.ts";
import { printChecks, readFormat } from "../src/command/print-checks.ts";
import { printCoverage } from "../src/command/print-coverage.ts";
import { checkAndLock, PROJECT_ROOT, updateMoved } from "../src/disk/project.ts";
import { readSiteSettings } from "../src/disk/read-site-settings.ts";

await runCommand({
  help: `Holds every briefing against its rules. No browser, nothing built.

  npm run check [-- --articles DIR] [-- --coverage] [-- --update]

  --articles DIR   verify the quotes in the articles themselves, and write evidence.lock.json
                   (else BRIEFBOOK_ARTICLES, else articles/; without any, quotes are attested by the lock)
  --format FORMAT  text (default), json or sarif (SARIF 2.1.0)
  --coverage       what became of every sentence of every article
  --update         put right the passage of quotes that moved within their article; needs the articles
  --data DIR       the folder with the briefings; default data

Exit: 0 kept every promise, 1 did not, 2 wrong usage, 3 the article folder is not there.
`,
  options: {
    articles: { type: "string" },
    format: { type: "string" },
    data: { type: "string" },
    coverage: { type: "boolean" },
    update: { type: "boolean" },
  },
  run: async ({ articles, format, data, coverage, update }) => {
    const wanted = readFormat(format);
    const wish = {
      dataFolder: resolve(PROJECT_ROOT, typeof data === "string" ? data : "data"),
      articles: typeof articles === "string" ? articles : undefined,
    };
    for (const line of update === true ? await updateMoved(wish) : []) process.stdout.write(`${line}\n`);
    const checked = await checkAndLock(wish);
    const { problems, text } = await readSiteSettings(wish.dataFolder);
    const look = { paint: paintFor(process.stdout), siteText: text };
    process.stdout.write(printChecks(checked, wanted, problems, look));
    const briefings = checked.flatMap(({ check }) => check.briefing ?? []);
    if (coverage === true) process.stdout.write(`\n${briefings.map(printCoverage).join("\n")}`);
    const isBroken = problems.length > 0 || checked.some(({ check }) => check.problems.length > 0);
    return isBroken ? EXIT.problems : EXIT.done;
  },
});
