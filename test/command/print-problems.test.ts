import { describe, expect, it } from "vitest";
import type { Paint } from "../../src/command/paint.ts";
import { printProblems } from "../../src/command/print-problems.ts";
import { formatProblem, type Problem } from "../../src/problem.ts";

const PROBLEM: Problem = {
  file: "data/dam/claims.yaml",
  line: 2,
  column: 9,
  rule: "quote-is-short",
  message: "The quote is too long.",
  hint: "Cut it.",
};
const named: Paint = (part, text) => `<${part}>${text}</${part}>`;

describe("printProblems(problems, look)", () => {
  it("prints without the file what formatProblem prints, an empty line between", () => {
    const line = `${formatProblem(PROBLEM)}\n`;
    expect(printProblems([PROBLEM, PROBLEM])).toBe(`${line}\n${line}`);
  });

  it("prints lines to paste as they are, below the hint", () => {
    const paste = ['    - { at: "2", as: background }', "    - b\u001b[2J"];
    const printed = printProblems([{ ...PROBLEM, paste }]);
    expect(printed.split("\n").slice(1)).toEqual([
      "  hint: Cut it.   (quote-is-short)",
      '    - { at: "2", as: background }',
      "    - b�[2J",
      "",
    ]);
    expect(printed).toBe(`${formatProblem({ ...PROBLEM, paste })}\n`);
  });

  it("gives each part its colour", () => {
    expect(printProblems([PROBLEM], { textOf: () => "- at: a.1\n  quote: b\n", paint: named })).toBe(
      `<place>data/dam/claims.yaml:2:9</place>  The quote is too long.
  <aside>  1 |</aside> - at: a.1
  <fault>> 2 |</fault>   quote: b
  <fault>    |</fault> <fault>        ^</fault>
  <hint>hint:</hint> Cut it.   <aside>(quote-is-short)</aside>
`,
    );
  });

  it("prints nothing that steers a terminal, wherever it stands", () => {
    const hostile = { ...PROBLEM, file: "a\u001b]0;x\u0007", message: "b\u009b2J", hint: "c\u202e" };
    const steers = /[\p{Cc}\u202e]/u;
    expect(printProblems([hostile], { textOf: () => "\n\u001b[1m\n" }).replaceAll("\n", "")).not.toMatch(
      steers,
    );
    expect(formatProblem(hostile).replaceAll("\n", "")).not.toMatch(steers);
  });
});
