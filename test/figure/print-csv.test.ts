import { parse } from "csv-parse/sync";
import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { printCsv } from "../../src/figure/print-csv.ts";

describe("printCsv(rows)", () => {
  it.each([
    ["a plain word", "plain", "plain"],
    ["a comma", "a, b", '"a, b"'],
    ["quotation marks", 'a "b"', '"a ""b"""'],
    ["a line break", "a\nb", '"a\nb"'],
    ["a minus in the midst", "Sept-Oct", "Sept-Oct"],
    ["nothing", "", ""],
  ])("prints %s", (_what, cell, printed) => {
    expect(printCsv([[cell]])).toBe(`${printed}\r\n`);
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠A1",
    '=HYPERLINK("x")',
  ])("makes text of %j", (cell) => {
    expect(printCsv([[cell]])).toBe(`"'${cell.replaceAll('"', '""')}"\r\n`);
  });

  it("never prints a cell that a spreadsheet would run, and is read back as it was", () => {
    assert(
      property(array(string(), { minLength: 2, maxLength: 5 }), (cells) => {
        const [row = []] = parse(printCsv([cells]), { record_delimiter: "\r\n" });
        expect(row.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
        expect(row.map((cell, at) => (cell === cells[at] ? cell : cell.slice(1)))).toEqual(cells);
      }),
    );
  });
});
