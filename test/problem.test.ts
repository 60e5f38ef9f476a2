import { describe, expect, it } from "vitest";
import { compareText, countOf, formatProblem, sortProblems, type Problem } from "../src/problem.ts";

function problemAt(file: string, line: number, column: number, rule = "a-rule"): Problem {
  return { file, line, column, rule, message: "Something is wrong.", hint: "Mend it." };
}

describe("formatProblem(problem)", () => {
  it("prints the place and the message, then the hint and the rule", () => {
    const problem = {
      ...problemAt("data/dam/claims.yaml", 31, 12, "quote-stands-in-article"),
      message: "The quote is not in passage 5 of inspection: “about 170.000”",
      hint: "Copy the words as they stand there.",
    };
    expect(formatProblem(problem)).toBe(
      "data/dam/claims.yaml:31:12  The quote is not in passage 5 of inspection: “about 170.000”\n" +
        "  hint: Copy the words as they stand there.   (quote-stands-in-article)",
    );
  });
});

describe("sortProblems(problems)", () => {
  const sorted = [
    problemAt("B.yaml", 9, 9),
    problemAt("a.yaml", 2, 1),
    problemAt("a.yaml", 2, 10),
    problemAt("a.yaml", 10, 1, "a-rule"),
    problemAt("a.yaml", 10, 1, "b-rule"),
  ];

  it("orders by file, then line, column and rule, numbers as numbers", () => {
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  it("keeps the order of problems that it cannot tell apart", () => {
    const [first, second] = [
      { ...problemAt("a.yaml", 1, 1), message: "Z." },
      { ...problemAt("a.yaml", 1, 1), message: "A." },
    ];
    expect(sortProblems([first, second])).toEqual([first, second]);
  });

  it("leaves its argument as it is", () => {
    const problems = sorted.toReversed();
    sortProblems(problems);
    expect(problems).toEqual(sorted.toReversed());
  });
});

describe("compareText(a, b)", () => {
  it.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
    ["Z", "a", -1],
    ["z", "ä", -1],
    ["a", "ab", -1],
    ["10", "9", -1],
  ])("puts %s and %s in the order of code units: %i", (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});

describe("countOf(count, noun)", () => {
  it.each([
    [0, "0 problems"],
    [1, "1 problem"],
    [2, "2 problems"],
    [21, "21 problems"],
  ])("prints %i as %s", (count, words) => {
    expect(countOf(count, "problem")).toBe(words);
  });
});
