import { runCommand } from "../src/command/run-command.ts";
import { makePackage } from "../src/disk/make-package.ts";
import { countOf } from "../src/problem.ts";

await runCommand({
  help: `Writes dist/, the plugin as a package needs it: Node reads no TypeScript below node_modules.

  npm run prepack

npm runs it by itself before it packs, or installs Briefbook from a repository.
`,
  run: async () => {
    process.stdout.write(`dist: ${countOf(await makePackage(), "module")}\n`);
    return 0;
  },
});
