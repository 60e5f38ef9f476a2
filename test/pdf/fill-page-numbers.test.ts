import { describe, expect, it } from "vitest";
import { fillPageNumbers } from "../../src/pdf/fill-page-numbers.ts";

const slot = (id: string, content: string) =>
  `<span class="contents__page" data-page-of="${id}">${content}</span>`;

describe("fillPageNumbers(html, pageOf)", () => {
  describe("what is told unless two ids share a page", () => {
    const told = (hidden = "") =>
      `<span data-unless-one-page="one two"${hidden}> p. ${slot("one", "4")}</span>`;

    it.each([
      ["is hidden where they do", { one: 4, two: 4 }, false, " hidden"],
      ["is shown where they do not", { one: 4, two: 5 }, false, ""],
      ["is shown where all is told", { one: 4, two: 4 }, true, ""],
    ])("%s, whatever was filled in before", (_case, pageOf, tellsAll, hidden) => {
      for (const before of ["", " hidden"])
        expect(fillPageNumbers(told(before), pageOf, tellsAll).html).toBe(told(hidden));
    });
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
