import { resolve } from "node:path";
import { answerWhy } from "../src/command/answer-why.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { checkFolders, PROJECT_ROOT } from "../src/disk/project.ts";

await runCommand({
  help: `Prints what a sentence rests on, or what rests on a passage.

  npm run why -- CLAIM                    its quotes in their passages, who says them, what else rests on these
  npm run why -- --uses SOURCE.PASSAGE    every sentence that falls with the passage (or, with SOURCE, the article),
                                          and apart from them those that it contradicts or qualifies

  --articles DIR   shows the passages around the quotes
  --data DIR       the folder with the briefings; default data
  --json           for programs
`,
  options: {
    uses: { type: "string" },
    articles: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  },
  words: true,
  run: async ({ uses, articles, data, json }, claims) => {
    const checked = await checkFolders({
      dataFolder: resolve(PROJECT_ROOT, typeof data === "string" ? data : "data"),
      articles: typeof articles === "string" ? articles : undefined,
    });
    const briefings = checked.flatMap(({ check }) => check.briefing ?? []);
    const question = { claims, uses: typeof uses === "string" ? uses : undefined };
    process.stdout.write(answerWhy(briefings, question, json === true));
    return EXIT.done;
  },
});
