import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { withCauses } from "./with-causes.ts";
import { hearLostOutput } from "./hear-lost-output.ts";
import { asMachineLacks } from "../disk/read-text.ts";
import { MachineLacks } from "../machine-lacks.ts";
import { didYouMean } from "../nearest-name.ts";
import { ownVersion } from "../disk/own-version.ts";

/** Exit codes of every command. */
export const EXIT = { done: 0, problems: 1, usage: 2, machine: 3, bug: 70, brokenOff: 130 } as const;

/** Wrong usage: the command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Whoever was asked something went away, as by Ctrl-C. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What a command is: its help, its options, and what it does. */
export type Command = {
  readonly help: string;
  readonly options?: ParseArgsOptionsConfig;
  /** Whether words may follow that are no options, e.g. a file. */
  readonly words?: boolean;
  readonly run: (values: Values, words: readonly string[]) => Promise<number>;
};

/**
 * Runs a command: `--help` prints its help; wrong usage exits with 2, what the machine lacks with 3, a bug of ours
 * with 70. A stack is printed only where DEBUG is set.
 */
export async function runCommand(command: Command): Promise<void> {
  let failed: number | undefined;
  const fail = (error: unknown): void => {
    failed = tell(command, asMachineLacks(error));
    process.exitCode = failed;
  };
  hearLostOutput(fail);
  // A library may fail a second time, unheard, after its first failure was told; that must not print a stack.
  process.on("unhandledRejection", fail);
  // Thrown where nobody waits, as by a timer: what is in hand can be in any state.
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  const code = await exitCodeOf(command, process.argv.slice(2));
  process.exitCode = failed ?? code;
}

async function exitCodeOf(command: Command, argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(command, argv);
    if (values["help"] === true) {
      process.stdout.write(command.help);
      return EXIT.done;
    }
    if (command.words !== true && positionals.length > 0) {
      throw new UsageError(`Nothing is to be named here, and “${positionals[0]}” is. Options begin with --.`);
    }
    return await command.run(values, positionals);
  } catch (error) {
    return tell(command, error);
  }
}

/** Says what went wrong, and gives the exit code for it. */
function tell(command: Command, error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${command.help}`);
    return EXIT.usage;
  }
  if (error instanceof BrokenOff) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.brokenOff;
  }
  if (error instanceof MachineLacks) {
    process.stderr.write(`${error.message}\n  hint: ${error.hint}\n`);
    if (process.env["DEBUG"]) process.stderr.write(`${error.stack ?? ""}\n`);
    return EXIT.machine;
  }
  const detail = withCauses(error).join("\n  because of: ");
  const machine = `Briefbook ${ownVersion()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  process.stderr.write(
    `This is a fault in Briefbook, not in your data: ${detail}\n  hint: Please report it with these lines, what you ran, and the output of npm run doctor. ${machine}. DEBUG=1 shows where it happened.\n`,
  );
  return EXIT.bug;
}

function readArguments(
  command: Command,
  argv: readonly string[],
): { values: Values; positionals: readonly string[] } {
  const options: ParseArgsOptionsConfig = { ...command.options, help: { type: "boolean", short: "h" } };
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: parsed.values as Values, positionals: parsed.positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /'(--[^' ]+)/u.exec(message)?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(
      unknown && !known.includes(unknown)
        ? `Unknown option ${unknown}. ${didYouMean(unknown, known)}`
        : (misgiven(message) ?? message.split(". ")[0]),
      { cause: error },
    );
  }
}

/** Of an option that lacks its value, or has one that it does not take. */
function misgiven(message: string): string | undefined {
  const option = /^Option '(?:-\w, )?(?<option>--[\w-]+)/u.exec(message)?.groups?.["option"];
  if (option === undefined) return undefined;
  if (/does not take an argument/u.test(message)) return `${option} takes no value; write it alone.`;
  if (/argument missing/u.test(message)) return `${option} needs a value behind it, e.g. ${option} VALUE.`;
  return /ambiguous/u.test(message)
    ? `${option} needs a value behind it; one that begins with a hyphen is written ${option}=-VALUE.`
    : undefined;
}
