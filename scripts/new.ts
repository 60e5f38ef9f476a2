import { resolve } from "node:path";
import { askMissing, atTerminal } from "../src/command/new/ask-missing.ts";
import { describeNew, newBriefing, questionsOfNew, readSlug } from "../src/command/new/new-briefing.ts";
import { paintFor } from "../src/command/paint.ts";
import { printProblems } from "../src/command/print-problems.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { NEW_HELP } from "../src/command/help/new-help.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const text = { type: "string" } as const;

await runCommand({
  help: NEW_HELP,
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
