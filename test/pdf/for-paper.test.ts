import { describe, expect, it } from "vitest";
import { forPaper } from "../../src/pdf/for-paper.ts";

describe("forPaper(html, suffix)", () => {
  it.each([
    ['<!doctype html><html lang="en">', '<!doctype html><html data-paper="letter" lang="en">'],
    ["<html>", '<html data-paper="letter">'],
  ])("says in %s what it is printed for", (html, marked) => {
    expect(forPaper(html, "letter")).toBe(marked);
  });

  it("refuses a page that cannot say it", () => {
    expect(() => forPaper("<htmlx>", "letter")).toThrow("has no <html>");
  });
});
