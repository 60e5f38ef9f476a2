import { describe, expect, it } from "vitest";
import { ContentScanner, operatorCode } from "../../../src/pdf/read/content-scanner.ts";

/** The operators of a stream, each with its operands as they are written. */
function operatorsOf(content: string): readonly (readonly string[])[] {
  const scanner = new ContentScanner(Buffer.from(content, "latin1"));
  const found: string[][] = [];
  while (scanner.next()) {
    const operands = Array.from({ length: scanner.count }, (_, index) => scanner.written(index));
    const operator = scanner.slice(scanner.start, scanner.end);
    expect(scanner.operator).toBe(operatorCode(operator));
    found.push([operator, ...operands]);
  }
  return found;
}

describe("ContentScanner", () => {
  it.each([
    [
      "numbers and names",
      "1 -.5 m /F4 12 Tf",
      [
        ["m", "1", "-.5"],
        ["Tf", "/F4", "12"],
      ],
    ],
    ["operators of marks", "f* W* ' \"", [["f*"], ["W*"], ["'"], ['"']]],
    [
      "hexadecimal strings",
      "<00 1f> Tj<02>Tj",
      [
        ["Tj", "<00 1f>"],
        ["Tj", "<02>"],
      ],
    ],
    ["brackets in strings, balanced and escaped", "(a(b)\\)c) Tj", [["Tj", "(a(b)\\)c)"]]],
    ["an array with strings that hold brackets", "[(]) -20 <41>] TJ", [["TJ", "[(]) -20 <41>]"]]],
    [
      "a dictionary in a dictionary",
      "/P <</A <</B [1]>> /MCID 0 >>BDC",
      [["BDC", "/P", "<</A <</B [1]>> /MCID 0 >>"]],
    ],
    ["comments", "q % not Q\nQ", [["q"], ["Q"]]],
    ["constants as operands", "true false null g", [["g", "true", "false", "null"]]],
    ["a string that does not end", "(abc", []],
    ["an array that does not end", "[1 2", []],
  ])("reads %s", (_what, content, operators) => {
    expect(operatorsOf(content)).toEqual(operators);
  });

  it.each([
    ["12", 12],
    ["-.5", -0.5],
    ["+4.25", 4.25],
    ["841.91998", 841.91998],
    ["-0", -0],
  ])("takes %s for a number", (written, number) => {
    const scanner = new ContentScanner(Buffer.from(`${written} w`));
    scanner.next();
    expect(scanner.number(0)).toBe(number);
    expect(scanner.number(1)).toBe(0);
  });
});
