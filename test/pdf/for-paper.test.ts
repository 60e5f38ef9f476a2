import { describe, expect, it } from "vitest";
import { forPaper } from "../../src/pdf/for-paper.ts";

describe("forPaper(html, suffix)", () => {
  it.each([
    ['<!doctype html><html lang="en">', '<!doctype html><html data-paper="letter" lang="en">'],
    ["<html>", '<html data-paper="letter">'],
  ])("says in %s what it is printed for", (html, marked) => {
    expect(forPaper(html, "letter")).toBe(marked);
  });

  it("takes the sheet that waits for its faces", () => {
    const html =
      '<html><link rel="stylesheet" href="../assets/briefbook.css">\n<link rel="stylesheet" href="../assets/print.css" media="print">\n';
    expect(forPaper(html, "a4")).toBe(
      '<html data-paper="a4"><link rel="stylesheet" href="../assets/paper.css">\n',
    );
  });

  it("refuses a page that cannot say it", () => {
    expect(() => forPaper("<htmlx>", "letter")).toThrow("has no <html>");
  });
});
