import { resolve } from "node:path";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { printChecks, readFormat } from "../src/command/print-checks.ts";
import { checkAndLock, PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Holds every briefing against its rules. No browser, nothing built.

  npm run check [-- --articles DIR] [-- --format text|json]

  --articles DIR   verify the quotes in the articles themselves, and write evidence.lock.json
                   (else BRIEFBOOK_ARTICLES, else articles/; without any, quotes are attested by the lock)
  --format FORMAT  text (default) or json
  --data DIR       the folder with the briefings; default data

Exit: 0 kept every promise, 1 did not, 2 wrong usage, 3 the article folder is not there.
`,
  options: { articles: { type: "string" }, format: { type: "string" }, data: { type: "string" } },
  run: async ({ articles, format, data }) => {
    const wanted = readFormat(format);
    const checked = await checkAndLock({
      dataFolder: resolve(PROJECT_ROOT, typeof data === "string" ? data : "data"),
      articles: typeof articles === "string" ? articles : undefined,
    });
    process.stdout.write(printChecks(checked, wanted));
    return checked.some(({ check }) => check.problems.length > 0) ? EXIT.problems : EXIT.done;
  },
});
