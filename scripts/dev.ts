import { resolve } from "node:path";
import { chooseBriefing, choosePaper, readPort } from "../src/command/choose-briefing.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { runPreview } from "../src/command/preview/run-preview.ts";
import { untilStopped } from "../src/command/until-stopped.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const text = { type: "string" } as const;

await runCommand({
  help: `Shows a briefing on this machine, page and PDF side by side, and builds both again at each change.

  npm run dev -- [--briefing SLUG] [--articles DIR]

  --briefing SLUG   which one; default the first
  --paper NAME      which PDF: a4 (default), letter, large-print or handout
  --port NUMBER     default 8180, or the next that is free
  --articles DIR    the article library; else BRIEFBOOK_ARTICLES, else articles/
  --data DIR        the folder with the briefings; default data

Writes nothing into the project. The PDF is to be looked at: tags and attachments are the business of npm run build.
Ctrl-C ends it. Exit: 0 ended, 2 wrong usage, 3 the machine lacks something.
`,
  options: { briefing: text, paper: text, port: text, articles: text, data: text },
  run: async (values) => {
    const given = (name: string) => values[name]?.toString();
    const dataFolder = resolve(PROJECT_ROOT, given("data") ?? "data");
    const paper = choosePaper(given("paper"));
    const port = readPort(given("port"));
    const slug = await chooseBriefing(dataFolder, given("briefing"));
    const print = (line: string): void => void process.stdout.write(`${line}\n`);
    const until = untilStopped();
    await runPreview({ dataFolder, slug, paper, port, articles: given("articles"), print, until });
    return EXIT.done;
  },
});
