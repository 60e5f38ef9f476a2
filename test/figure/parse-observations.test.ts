import { describe, expect, it } from "vitest";
import { parseObservations } from "../../src/figure/parse-observations.ts";
import { HEADER, required, ROWS } from "./example-figure.ts";

const parse = (...lines: readonly string[]) =>
  parseObservations({ path: "rows.csv", text: lines.join("\n") });

function problemsOf(...lines: readonly string[]): readonly string[] {
  const result = parse(...lines);
  return result.ok
    ? []
    : result.problems.map((one) => `${one.line}:${one.column} ${one.message} ${one.hint}`);
}

const [first = ""] = ROWS;

describe("parseObservations(file)", () => {
  it("reads nothing of a file that is not UTF-8", () => {
    const fault = { line: 1, column: 2, message: "It is not.", hint: "Save it." };
    const file = { path: "rows.csv", text: [HEADER, first].join("\n"), fault };
    const problem = { file: "rows.csv", rule: "file-is-readable", ...fault };
    expect(parseObservations(file)).toEqual({ ok: false, problems: [problem] });
  });

  it("reads numbers as numbers and empty cells as null", () => {
    const [row] = required(parse(HEADER, first)).value;
    expect(row).toMatchObject({
      id: "count-1",
      value: 100,
      low: null,
      high: null,
      qualifier: "exact",
      end: "",
    });
  });

  it("keeps commas and quotation marks inside quoted cells, with \\r\\n line ends too", () => {
    const quoted = first.replace(/,$/, ',"a, ""b"""');
    const parsed = required(parseObservations({ path: "rows.csv", text: `${HEADER}\r\n${quoted}\r\n` }));
    expect(parsed.value[0]?.note).toBe('a, "b"');
  });

  it("knows the place of each cell, behind quoted cells and after them", () => {
    const quoted = first.replace("count-1", "count-9").replace(",p. 1,", ',"p. 1, ""top""",');
    const { place } = required(parse(HEADER, first, quoted));
    expect(place([1, "status"])).toEqual({
      file: "rows.csv",
      line: 3,
      column: quoted.indexOf(",A,high") + 2,
    });
    expect(place([0, "start"])).toEqual({ file: "rows.csv", line: 2, column: 9 });
    expect(place([0, "no-such-column"])).toEqual({ file: "rows.csv", line: 2, column: 1 });
  });

  it.each([
    [
      "an unknown column",
      [`${HEADER},locater`, first],
      /^1:116 Unknown column “locater”\. Did you mean “locator”/,
    ],
    ["a missing column", [HEADER.replace(",note", ""), first], /^1:1 The column “note” is missing/],
    ["a column that stands twice", [`${HEADER},id`, first], /^1:116 The column “id” stands twice/],
    ["a short row", [HEADER, first, "x,2001"], /^3:1 The row has 2 cells, the header 17/],
    ["an empty line", [HEADER, "", first], /^2:1 The row has 1 cells/],
    [
      "a number with a comma",
      [HEADER, first.replace(",100,", ',"1,000",')],
      /^2:25 “1,000” does not fit “value”/,
    ],
    [
      "a day that does not exist",
      [HEADER, first.replace("2001-01-01", "2001-02-30")],
      /^2:9 “2001-02-30” does not fit “start”/,
    ],
    [
      "a qualifier misspelt",
      [HEADER, first.replace("exact", "exakt")],
      /^2:31 “exakt” does not fit “qualifier”.* Did you mean “exact”/,
    ],
    [
      "a status that is not SDMX",
      [HEADER, first.replace(",A,", ",X,")],
      /^2:56 “X” does not fit “status”.* Allowed are: A, B, E, F, Q/,
    ],
    ["an id used twice", [HEADER, first, first], /^3:1 The id “count-1” is used twice/],
    ["a quotation mark left open", [HEADER, `"${first}`], /^2:1 The CSV cannot be read/],
    [
      "parts that are not written as parts",
      [HEADER, first.replace(/,,$/, ",70 and 30,")],
      /^2:71 “70 and 30” does not fit “parts”: write parts as/,
    ],
    ["semicolons", [HEADER, first].map((line) => line.replaceAll(",", ";")), /^1:1 .* by semicolons/],
    ["tabs", [HEADER, first].map((line) => line.replaceAll(",", "\t")), /^1:1 .* by tabs, .* Save it again/],
    ["no line at all", [], /^1:1 The file is empty\. Columns are: id, start/],
    [
      "columns that are missing",
      [HEADER.replace("id,start,", ""), first],
      /^1:1 Columns are missing: “id”, “start”\. Columns are/,
    ],
  ])("refuses %s", (_, lines, expected) => {
    const problems = problemsOf(...lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it("reports every problem, not the first only", () => {
    expect(problemsOf(HEADER, first.replace("100", "x").replace("high", "sure"), first)).toHaveLength(3);
  });
});
