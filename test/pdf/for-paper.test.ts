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

  it("has the contents before the judgements in large print, and nowhere else", () => {
    const judgements = '<section class="page__judgements">J</section>\n</div>\n';
    const contents = '<div class="page__contents">\n<div>C\n</div>\n</div>\n';
    const html = `<html><div>\n${judgements}${contents}<div class="page__text">`;
    expect(forPaper(html, "large-print")).toBe(
      `<html data-paper="large-print"><div>\n${contents}${judgements}<div class="page__text">`,
    );
    expect(forPaper(html, "a4")).toBe(html.replace("<html", '<html data-paper="a4"'));
    const without = html.replace(judgements, "");
    expect(forPaper(without, "large-print")).toBe(without.replace("<html", '<html data-paper="large-print"'));
  });

  it("explains the signs of a chart before its drawings in large print, and nowhere else", () => {
    const [title, key] = ['<p class="chart__title">T</p>\n', '<ul class="chart__key">\n<li>K</li>\n</ul>\n'];
    const panel = '<div class="chart__panel">P</div>\n';
    const html = `<html><div>${title}${panel}${panel}${key}<p>N</p></div>`;
    expect(forPaper(html, "large-print")).toBe(
      `<html data-paper="large-print"><div>${title}${key}${panel}${panel}<p>N</p></div>`,
    );
    expect(forPaper(html, "a4")).toBe(html.replace("<html", '<html data-paper="a4"'));
  });

  it("holds dates together", () => {
    expect(forPaper("<html><body><p>18 January 2026</p>", "a4")).toContain(
      '<span class="together">18 January 2026</span>',
    );
  });

  it("refuses a page that cannot say it", () => {
    expect(() => forPaper("<htmlx>", "letter")).toThrow("has no <html>");
  });
});
