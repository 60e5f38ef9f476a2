import { resolve } from "node:path";
import { printFindings } from "../src/command/print-findings.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { examineMachine, thisInstallation } from "../src/disk/machine/examine-machine.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Tells what Briefbook finds on this machine, in lines that are fit to paste: your home folder is not named.

  npm run doctor

  --articles DIR   the article library; else BRIEFBOOK_ARTICLES, else articles/
  --data DIR       the folder with the briefings; default data
  --json           for programs

Nothing is installed or changed; npm run setup installs a browser. Exit: 0 nothing is lacking, 2 wrong usage, 3 something is.
`,
  options: { articles: { type: "string" }, data: { type: "string" }, json: { type: "boolean" } },
  run: async ({ articles, data, json }) => {
    const dataFolder = resolve(PROJECT_ROOT, typeof data === "string" ? data : "data");
    const library = typeof articles === "string" ? articles : undefined;
    const findings = await examineMachine(thisInstallation(dataFolder, library));
    process.stdout.write(printFindings(findings, json === true));
    return findings.some(({ hint }) => hint !== undefined) ? EXIT.machine : EXIT.done;
  },
});
