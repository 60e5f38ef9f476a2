import { resolve } from "node:path";
import { askMissing, atTerminal } from "../src/command/ask-missing.ts";
import { describeNew, newBriefing, questionsOfNew, readSlug } from "../src/command/new-briefing.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const text = { type: "string" } as const;

await runCommand({
  help: `Starts a briefing: files with comments that pass the check and build, and one claim as an example. Asks for what is left out.

  npm run new -- SLUG [--title TEXT] [--author TEXT] [--handling MARK] [--article FILE]

  --title TEXT      what it is called
  --author TEXT     who answers for it, e.g. a desk
  --handling MARK   TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED
  --article FILE    the first article; "" for an invented example
  --as-of DAY       the day up to which sources are taken into account; default today
  --articles DIR    the article library, to which the article is added if it lacks it; else BRIEFBOOK_ARTICLES, else articles/
  --data DIR        the folder with the briefings; default data

Exit: 0 done, 1 the article will not do, 2 wrong usage, 3 the machine lacks something. Unless it is done, nothing is written.
`,
  options: {
    title: text,
    author: text,
    handling: text,
    article: text,
    "as-of": text,
    articles: text,
    data: text,
  },
  words: true,
  run: async ({ articles, data, ...given }, words) => {
    const dataFolder = resolve(PROJECT_ROOT, String(data ?? "data"));
    const slug = await readSlug(words, dataFolder);
    const today = new Date().toISOString().slice(0, "2026-01-18".length);
    const answers = await atTerminal((asker) => askMissing(questionsOfNew(today), given, asker));
    const library = typeof articles === "string" ? articles : undefined;
    const result = await newBriefing({ slug, dataFolder, articles: library }, answers);
    if (result.ok) process.stdout.write(describeNew(slug, dataFolder, result));
    else process.stderr.write(printProblems(result.problems, { paint: paintFor(process.stderr) }));
    return result.ok ? EXIT.done : EXIT.problems;
  },
});
