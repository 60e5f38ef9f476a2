import { createInterface } from "node:readline/promises";
import type { z } from "zod";
import { BrokenOff, UsageError } from "../run-command.ts";

/** What a command has to know: its option, the question to ask where it is left out, and what fits. */
export type Question = {
  readonly option: string;
  readonly ask: string;
  readonly schema: z.ZodType<string>;
  /** What it is where nobody says; such a question is not asked unless `ask` has words. */
  readonly otherwise?: string;
  /** What was meant by an answer, e.g. in small letters. */
  readonly meant?: (answer: string) => string;
  /** What else may be wrong with an answer that fits; undefined where nothing is. */
  readonly fault?: (answer: string) => Promise<string | undefined>;
};

/** How to ask; an argument, so that tests need no terminal. Undefined: there is nobody to ask, or they went away. */
export type Asker = ((question: string) => Promise<string | undefined>) | undefined;

/**
 * The answers to all questions, from options or else asked for, again where an answer does not fit. What is missing or
 * wrong where nobody can be asked is a {@link UsageError} that names all of it.
 */
export async function askMissing(
  questions: readonly Question[],
  given: Readonly<Record<string, string | boolean | undefined>>,
  asker: Asker,
): Promise<ReadonlyMap<string, string>> {
  const named = questions.filter(({ option }) => given[option] !== undefined);
  const answers = new Map<string, string>();
  for (const question of named) {
    const { option, meant = asItIs, schema } = question;
    const answer = meant(String(given[option]));
    const fault = schemaFault(schema, answer);
    if (fault !== undefined) throw new UsageError(`--${option}: ${fault}.`);
    answers.set(option, answer);
  }
  const silent = (question: Question): boolean =>
    question.otherwise !== undefined && (!asker || question.ask === "");
  const open = questions.filter((question) => !answers.has(question.option) && !silent(question));
  for (const question of questions.filter((one) => !answers.has(one.option) && silent(one)))
    answers.set(question.option, question.otherwise ?? "");
  if (open.length > 0 && !asker) {
    const missing = open.map(({ option }) => `--${option}`).join(", ");
    throw new UsageError(`${missing} must be given, for there is no terminal at which to ask.`);
  }
  for (const question of open) answers.set(question.option, await answerTo(question, asker));
  return answers;
}

/** Asks until an answer fits. */
async function answerTo(question: Question, asker: Asker): Promise<string> {
  const { ask, schema, meant = asItIs, fault: faultOf } = question;
  let asked = `${ask}: `;
  for (;;) {
    const typed = (await asker?.(asked))?.trim();
    if (typed === undefined) throw new BrokenOff("The questions were broken off; nothing was written.");
    const answer = meant(typed);
    const fault = schemaFault(schema, answer) ?? (await faultOf?.(answer));
    if (fault === undefined) return answer;
    asked = `  ${typed === "" ? "Please type an answer, or Ctrl-C to leave" : `“${typed}” will not do: ${fault}`}.\n${ask}: `;
  }
}

function asItIs(answer: string): string {
  return answer;
}

function schemaFault(schema: z.ZodType<string>, text: string): string | undefined {
  return schema.safeParse(text).error?.issues[0]?.message;
}

/** Asks at the terminal that the command was started from, if it was. */
export async function atTerminal<T>(run: (asker: Asker) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return await run(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Of lines that are pasted together the later ones answer the later questions.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await run(async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done !== true) return value;
      process.stdout.write("\n");
      return undefined;
    });
  } finally {
    terminal.close();
  }
}
