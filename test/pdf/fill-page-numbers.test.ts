import { describe, expect, it } from "vitest";
import { fillPageNumbers } from "../../src/pdf/fill-page-numbers.ts";

const slot = (id: string, content: string) =>
  `<span class="contents__page" data-page-of="${id}">${content}</span>`;

describe("fillPageNumbers(html, pageOf)", () => {
  it("takes the page of the first id that has one", () => {
    const html = slot("paragraph-4-1 sentence-two", "00");
    expect(fillPageNumbers(html, { "sentence-two": 5 }).html).toBe(slot("paragraph-4-1 sentence-two", "5"));
    expect(fillPageNumbers(html, { "sentence-two": 5, "paragraph-4-1": 4 }).html).toContain(">4<");
  });

  it("writes each number in place of the placeholder and leaves the rest of the page alone", () => {
    const html = (one: string, two: string) =>
      `<p>000 ${slot("one", one)}, ${slot("two", two)} <span>000</span></p>`;
    expect(fillPageNumbers(html("000", "000"), { one: 1, two: 12 })).toEqual({
      html: html("1", "12"),
      unknown: [],
    });
  });

  it("answers with the ids that stand on no page, and leaves their slots", () => {
    const html = slot("one", "000") + slot("gone", "000");
    expect(fillPageNumbers(html, { one: 3 })).toEqual({
      html: slot("one", "3") + slot("gone", "000"),
      unknown: ["gone"],
    });
  });

  it("takes no inherited property for a page", () => {
    expect(fillPageNumbers(slot("toString", "000"), {}).unknown).toEqual(["toString"]);
  });

  it("knows an id whose attribute is escaped", () => {
    expect(fillPageNumbers(slot("q&amp;a&#39;s", "000"), { "q&a's": 2 }).html).toBe(
      slot("q&amp;a&#39;s", "2"),
    );
  });

  it("fills a slot whose attributes are written in another order", () => {
    const html = '<span data-page-of="one" class="contents__page">000</span>';
    expect(fillPageNumbers(html, { one: 7 }).html).toBe(
      '<span data-page-of="one" class="contents__page">7</span>',
    );
  });

  it("can be repeated: a filled page takes other numbers", () => {
    expect(fillPageNumbers(slot("one", "9"), { one: 10 }).html).toBe(slot("one", "10"));
  });
});
