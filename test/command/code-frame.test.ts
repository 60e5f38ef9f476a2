import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/command/code-frame.ts";

const SIX = "one\ntwo\nthree\nfour\nfive\nsix\n";
const framed = (text: string, line: number, column: number): string =>
  codeFrame(text, { line, column })
    .map(({ edge, text: shown }) => `${edge} ${shown}`)
    .join("\n");
/** The line in question and the one with the caret. */
const marked = (text: string, column: number): readonly string[] =>
  codeFrame(text, { line: 1, column })
    .filter(({ isMarked }) => isMarked)
    .map(({ text: shown }) => shown);

describe("codeFrame(text, place)", () => {
  it.each([
    ["in the middle", 3, "  1 | one\n  2 | two\n> 3 | three\n    |  ^\n  4 | four\n  5 | five"],
    ["on the first", 1, "> 1 | one\n    |  ^\n  2 | two\n  3 | three"],
    ["on the last", 6, "  4 | four\n  5 | five\n> 6 | six\n    |  ^"],
  ])("shows two lines before and after one %s", (_case, line, frame) => {
    expect(framed(SIX, line, 2)).toBe(frame);
  });

  it("gives all numbers the room of the longest", () => {
    expect(framed("a\n".repeat(12), 9, 1)).toBe("   7 | a\n   8 | a\n>  9 | a\n     | ^\n  10 | a\n  11 | a");
  });

  it.each([
    ["text", 9],
    ["", 1],
  ])("has none for a line that %o does not have", (text, line) => {
    expect(codeFrame(text, { line, column: 1 })).toEqual([]);
  });

  it.each([
    ["plain letters", "abcdef", 4, "   ^"],
    ["a tab, which stays one", "\tquote", 2, "\t^"],
    ["a tab behind letters", "ab\tquote", 4, "  \t^"],
    ["wide characters, of two columns", "水位 up", 4, "     ^"],
    ["an emoji of several code points, of two", "👩‍🔧 up", 7, "   ^"],
    ["a mark that joins the letter before it", "e\u0301 up", 4, "  ^"],
    ["the end of the line", "abc", 4, "   ^"],
  ])("sets the caret under the place after %s", (_case, line, column, caret) => {
    expect(marked(line, column)).toEqual([line, caret]);
  });

  it("shows of a long line what stands around the place", () => {
    const line = `${"a".repeat(500)}X${"b".repeat(500)}`;
    const [text = "", caret = ""] = marked(line, 501);
    expect(text).toMatch(/^…a+Xb+…$/u);
    expect(text.length).toBeLessThanOrEqual(102);
    expect(caret.indexOf("^")).toBe(text.indexOf("X"));
  });

  it("does not cut a character in two", () => {
    for (const column of [451, 452, 501, 502]) {
      const [text = ""] = marked("🏗".repeat(500), column);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it("shows what would steer the terminal as �", () => {
    expect(marked("\u001b[2Jgone\u202e", 7)).toEqual(["�[2Jgone�", "      ^"]);
  });
});
