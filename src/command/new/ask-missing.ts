import { createInterface } from "node:readline/promises";
import type { z } from "zod";
import { UsageError } from "../run-command.ts";

/** What a command has to know: its option, the question to ask where it is left out, and what fits. */
export type Question = {
  readonly option: string;
  readonly ask: string;
  readonly schema: z.ZodType<string>;
  /** What it is where nobody says; such a question is not asked unless `ask` has words. */
  readonly otherwise?: string;
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
  for (const { option, schema } of named) {
    const fault = faultOf(schema, String(given[option]));
    if (fault !== undefined) throw new UsageError(`--${option}: ${fault}.`);
  }
  const answers = new Map(named.map(({ option }) => [option, String(given[option])]));
  const silent = (question: Question): boolean =>
    question.otherwise !== undefined && (!asker || question.ask === "");
  const open = questions.filter((question) => !answers.has(question.option) && !silent(question));
  for (const question of questions.filter((one) => !answers.has(one.option) && silent(one)))
    answers.set(question.option, question.otherwise ?? "");
  if (open.length > 0 && !asker) {
    const missing = open.map(({ option }) => `--${option}`).join(", ");
    throw new UsageError(`${missing} must be given, for there is no terminal at which to ask.`);
  }
  for (const { option, ask, schema } of open) {
    let question = `${ask}: `;
    for (;;) {
      const answer = (await asker?.(question))?.trim();
      if (answer === undefined) throw new UsageError("The questions were broken off; nothing was written.");
      const fault = faultOf(schema, answer);
      if (fault === undefined) {
        answers.set(option, answer);
        break;
      }
      question = `${fault}. ${ask}: `;
    }
  }
  return answers;
}

function faultOf(schema: z.ZodType<string>, text: string): string | undefined {
  return schema.safeParse(text).error?.issues[0]?.message;
}

/** Asks at the terminal that the command was started from, if it was. */
export async function atTerminal<T>(run: (asker: Asker) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return await run(undefined);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  try {
    return await run((question) => Promise.race([lines.question(question), gone]));
  } finally {
    lines.close();
  }
}
