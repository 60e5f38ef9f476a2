import { parseArgs } from "node:util";
import { findOrInstallBrowser } from "../src/disk/machine/install-browser.ts";
import { MachineLacks } from "../src/machine-lacks.ts";

const HELP = `Usage: npm run setup [-- --help]

Finds the browser that prints the PDFs, and installs one if there is none. Exit status: 0 a browser is ready,
2 wrong usage, 3 there is none and none could be installed.
`;

process.exitCode = await setUp(process.argv.slice(2));

async function setUp(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: "boolean" } } });
    if (values.help === true) {
      console.log(HELP);
      return 0;
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  try {
    const browser = await findOrInstallBrowser((line) => console.log(line));
    console.log(`Browser ${browser.version} at ${browser.path} (${browser.source})`);
    if (browser.args.includes("--no-sandbox"))
      console.log("It runs without its sandbox, because this is root.");
    return 0;
  } catch (error) {
    if (!(error instanceof MachineLacks)) throw error;
    console.error(`${error.message}\n  hint: ${error.hint}`);
    return 3;
  }
}
