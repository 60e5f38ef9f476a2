import { codeFrame, type FrameLine } from "./code-frame.ts";
import { harmless, type Problem } from "../problem.ts";
import { unpainted, type Paint } from "./paint.ts";

/** What a report needs beside its problems: the text of the file at a path, where it is at hand, and colours. */
export type Look = {
  readonly textOf?: ((file: string) => string | undefined) | undefined;
  readonly paint?: Paint;
};

/**
 * Prints problems for people, an empty line between them: place and message, the lines around the place, hint and rule.
 *
 *     data/dam/claims.yaml:31:12  The quote is not in passage 5 of inspection: “about 170.000”
 *       > 31 |     quote: about 170.000
 *            |            ^
 *       hint: Copy the words as they stand there.   (quote-stands-in-article)
 */
export function printProblems(problems: readonly Problem[], look: Look = {}): string {
  return problems.map((problem) => printProblem(problem, look)).join("\n");
}

function printProblem(problem: Problem, { textOf, paint = unpainted }: Look): string {
  const { file, line, column, message, hint, rule, paste = [] } = problem;
  const text = textOf?.(file);
  const frame = text === undefined ? [] : codeFrame(text, { line, column });
  return [
    `${paint("place", `${harmless(file)}:${line}:${column}`)}  ${harmless(message)}`,
    ...frame.map((one) => `  ${printLine(one, paint)}`.trimEnd()),
    `  ${paint("hint", "hint:")} ${harmless(hint)}   ${paint("aside", `(${rule})`)}`,
    ...paste.map(harmless),
    "",
  ].join("\n");
}

function printLine({ edge, text, isMarked }: FrameLine, paint: Paint): string {
  return `${paint(isMarked ? "fault" : "aside", edge)} ${/^\s*\^$/u.test(text) ? paint("fault", text) : text}`;
}
