import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { readTextIfAny } from "../src/disk/read-text.ts";
import { attestLock } from "../src/evidence/attest-lock.ts";
import { evidenceLockSchema } from "../src/evidence/evidence-lock.ts";
import { parseYaml } from "../src/parse-yaml.ts";
import { countOf, formatProblem } from "../src/problem.ts";

await runCommand({
  help: `Checks an evidence lock by itself: neither the articles nor the briefing are needed.

  npm run attest -- FILE.lock.json

Proves that the words of every quote stand at their place in the text with the published root.
Exit: 0 all do, 1 one does not, or the file is no lock.
`,
  words: true,
  run: async (_values, [path, ...more]) => {
    if (path === undefined || more.length > 0)
      throw new UsageError("Name one lock, e.g. data/SLUG/evidence.lock.json.");
    const text = await readTextIfAny(path);
    if (text === undefined) throw new UsageError(`There is no file ${path}.`);
    const read = parseYaml({ path, text }, evidenceLockSchema);
    if (!read.ok) {
      process.stderr.write(`${read.problems.map(formatProblem).join("\n")}\n`);
      return EXIT.problems;
    }
    const { quotes, faults } = attestLock(read.parsed.value);
    for (const fault of faults) process.stdout.write(`not proven: ${fault}\n`);
    process.stdout.write(`${countOf(quotes - faults.length, "quote")} of ${quotes} attested.\n`);
    return faults.length > 0 || quotes === 0 ? EXIT.problems : EXIT.done;
  },
});
