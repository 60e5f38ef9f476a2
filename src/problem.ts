/** A place in a text file. Lines and columns count from 1; columns in UTF-16 code units, as editors do. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/**
 * What is wrong, where, and what to do about it: data, not prose. Prose is made by {@link formatProblem},
 * so that one problem prints alike on a terminal, in JSON and in a report.
 */
export type Problem = Place & {
  /** The promise that is broken, as its file in `src/rules/` is named; or the stage that could not read its input. */
  readonly rule: string;
  /** One sentence, with the offending words in it. */
  readonly message: string;
  /** What to do, in one or two sentences. */
  readonly hint: string;
  /** Lines of the file as they can be put into it, where the hint says. */
  readonly paste?: readonly string[];
};

/**
 * Prints a problem in two lines:
 *
 *     data/dam/claims.yaml:31:12  The quote is not in passage 5 of inspection: “about 170.000”
 *       hint: Copy the words as they stand there.   (quote-stands-in-article)
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, hint, rule, paste = [] } = problem;
  return [
    harmless(`${file}:${line}:${column}  ${message}`),
    `  hint: ${harmless(hint)}   (${rule})`,
    ...paste.map(harmless),
  ].join("\n");
}

/** A line with � for every character that steers a terminal, turns the direction of what it shows or hides; tabs stay. */
export function harmless(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu,
    "�",
  );
}

/** Orders problems as a reader meets them: by file, line, column, then rule. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** Orders by code unit, so that no locale of the machine changes an output. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Prints a count with its noun. e.g. 1 problem, 3 problems */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
