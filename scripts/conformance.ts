import { globSync } from "node:fs";
import { relative, resolve } from "node:path";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { findVeraPdf } from "../src/disk/machine/find-vera-pdf.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { FLAVOURS, validatePdfs } from "../src/disk/audit/validate-pdfs.ts";

await runCommand({
  help: `Holds every PDF of the built site against PDF/UA-1 and PDF/A-3, level A, by veraPDF, which needs Java.

  npm run conformance [-- --output DIR]

  --output DIR   the built site; default _site
The jar is that of VERAPDF_JAR, else Maven fetches it into .cache/; without one nothing is checked, and said so.
`,
  options: { output: { type: "string" } },
  run: async ({ output }) => {
    const site = resolve(PROJECT_ROOT, typeof output === "string" ? output : "_site");
    const files = globSync("**/*.pdf", { cwd: site })
      .map((file) => resolve(site, file))
      .toSorted();
    if (files.length === 0)
      throw new UsageError(`There is no PDF at ${site}; build it first: npm run build.`);
    const found = await findVeraPdf({ fetch: true });
    if (found.kind === "missing") process.stdout.write(`Skipped: ${found.why}, so veraPDF checked no PDF.\n`);
    if (found.kind === "missing") return EXIT.done;
    let failed = 0;
    for (const flavour of FLAVOURS) {
      for (const [file, rules] of await validatePdfs(found.jar, flavour, files)) {
        const name = relative(site, file);
        for (const { rule, says, times, place } of rules)
          process.stderr.write(`${name}  ${rule}: ${says}\n  ${times} times, first: ${place}\n`);
        if (rules.length === 0) process.stdout.write(`${name}  ${flavour}: every rule kept\n`);
        failed += rules.length;
      }
    }
    return failed > 0 ? EXIT.problems : EXIT.done;
  },
});
