import { resolve } from "node:path";
import { isWithin } from "../src/disk/is-within.ts";
import { describePublished } from "../src/command/describe-published.ts";
import { EXIT, runCommand, UsageError } from "../src/command/run-command.ts";
import { PUBLISH_HELP } from "../src/command/help/publish-help.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { publishRelease, rollBack } from "../src/disk/publish/publish-release.ts";

await runCommand({
  help: PUBLISH_HELP,
  options: {
    to: { type: "string" },
    rollback: { type: "boolean" },
    output: { type: "string" },
    json: { type: "boolean" },
  },
  run: async ({ to, rollback, output, json }) => {
    if (typeof to !== "string" || to === "") throw new UsageError("Name the folder to publish to: --to DIR.");
    const folder = resolve(PROJECT_ROOT, to);
    const site = resolve(PROJECT_ROOT, typeof output === "string" ? output : "_site");
    if (await isWithin(folder, site))
      throw new UsageError("--to is within the site itself; name another folder.");
    const isBack = rollback === true;
    const result = isBack ? await rollBack(folder) : await publishRelease(site, folder);
    if (result.kind === "unbuilt" && !isBack)
      throw new UsageError(`There is no built site at ${site}; build it first: npm run build.`);
    const isDone = result.kind === "published";
    (isDone ? process.stdout : process.stderr).write(
      describePublished(result, folder, { json: json === true, rollback: isBack }),
    );
    return isDone ? EXIT.done : EXIT.problems;
  },
});
