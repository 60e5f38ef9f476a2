import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { ATTEST_HELP } from "../src/command/help/attest-help.ts";
import { readTextIfAny } from "../src/disk/read-text.ts";
import { attestLock } from "../src/evidence/attest-lock.ts";
import { readLock } from "../src/evidence/read-lock.ts";
import { countOf, formatProblem } from "../src/problem.ts";

const WHAT_IS_PROVEN = `Proven: the words of each attested quote stand in this order, at this index, in the text with the root that the lock names.
Not proven, only kept from edits by hand (whoever computes the digest anew can state it otherwise): the marks between the
words, where passages begin and end, which names stand in them, who speaks, what is a plan, which sentences were compared.
Not proven at all: that a root is of the article. Who has the articles can hold all of it: npm run check -- --articles DIR
`;

await runCommand({
  help: ATTEST_HELP,
  words: true,
  run: async (_values, [path, ...more]) => {
    if (path === undefined || more.length > 0)
      throw new UsageError("Name one lock, e.g. data/SLUG/evidence.lock.json.");
    const text = await readTextIfAny(path);
    if (text === undefined) throw new UsageError(`There is no file ${path}.`);
    const lock = readLock({ path, text });
    if (!lock.ok) {
      process.stderr.write(`${lock.problems.map(formatProblem).join("\n")}\n`);
      return EXIT.problems;
    }
    const { quotes, faults, broken } = attestLock(lock.parsed.value);
    for (const fault of broken) process.stdout.write(`not as a check wrote it: ${fault}\n`);
    for (const fault of faults) process.stdout.write(`not proven: ${fault}\n`);
    process.stdout.write(
      `${countOf(quotes - faults.length, "quote")} of ${quotes} attested.\n\n${WHAT_IS_PROVEN}`,
    );
    return faults.length + broken.length > 0 || quotes === 0 ? EXIT.problems : EXIT.done;
  },
});
