import { EXIT, runCommand } from "../src/command/run-command.ts";
import { completeInstall } from "../src/disk/machine/complete-install.ts";
import { findOrInstallBrowser } from "../src/disk/machine/install-browser.ts";

await runCommand({
  help: `Runs every test, in a real browser where one is needed; finds or installs it first.

  npm test [-- NAME...]

  NAME   only test files whose path contains it
`,
  words: true,
  run: async (_values, names) => {
    const say = (line: string) => void process.stdout.write(`${line}\n`);
    const browser = await findOrInstallBrowser(say);
    say(`Node ${process.version}, browser ${browser.version} (${browser.source})`);
    completeInstall(say);
    const { startVitest } = await import("vitest/node");
    const vitest = await startVitest("test", [...names], { run: true, watch: false });
    await vitest.close();
    return vitest.state.getCountOfFailedTests() > 0 || process.exitCode ? EXIT.problems : EXIT.done;
  },
});
