import { resolve } from "node:path";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { auditSite, measuredPages } from "../src/disk/audit/audit-site.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Measures the built list, a briefing and an article’s page by Lighthouse, in the browser that prints: three runs
of the desktop and the mobile profile, with the headers that hosts are told to send, packed by gzip.

  npm run lighthouse [-- --output DIR]

  --output DIR   the built site; default _site
Prints medians. A goal that is missed is said, and gives exit code 1. Lighthouse is no dependency: where it is not in
.cache/lighthouse, npm fetches it there, and where that fails the exit code is 3.
`,
  options: { output: { type: "string" } },
  run: async ({ output }) => {
    const site = resolve(PROJECT_ROOT, typeof output === "string" ? output : "_site");
    const pages = measuredPages(site);
    if (pages.length === 0)
      throw new UsageError(`There is no site at ${site}; build it first: npm run build.`);
    const missed = await auditSite(site, pages, (line) => process.stdout.write(`${line}\n`));
    for (const one of missed) process.stdout.write(`missed: ${one}\n`);
    return missed.length === 0 ? EXIT.done : EXIT.problems;
  },
});
