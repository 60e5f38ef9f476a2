import { EXIT, runCommand } from "../src/command/run-command.ts";
import { findOrInstallBrowser } from "../src/disk/machine/install-browser.ts";

await runCommand({
  help: `Finds the browser that prints the PDFs, and installs one if there is none.

  npm run setup

Exit: 0 a browser is ready, 2 wrong usage, 3 there is none and none could be installed.
`,
  run: async () => {
    const say = (line: string): void => void process.stdout.write(`${line}\n`);
    const { version, path, source, args } = await findOrInstallBrowser(say);
    say(`Browser ${version} at ${path} (${source})`);
    if (args.includes("--no-sandbox")) say("It runs without its sandbox, because this is root.");
    return EXIT.done;
  },
});
