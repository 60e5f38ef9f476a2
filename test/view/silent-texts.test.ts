import { describe, expect, it } from "vitest";
import { silentTexts } from "../../src/view/silent-texts.ts";

describe("silentTexts(html)", () => {
  it.each([
    ["what is hidden from screen readers", '<p>Said<span aria-hidden="true"> shown</span></p>', ["shown"]],
    [
      "a slot for a page number, in what is hidden and as such",
      '<i aria-hidden="true">p. <span data-page-of="a">00</span></i><span data-page-of="b" aria-hidden="true">00</span>',
      ["p. \uFFFC"],
    ],
    [
      "all of an element that holds others of its name",
      '<b aria-hidden="true">a<b>b</b>c</b>d',
      ["a", "b", "c"],
    ],
    ["an address whole", '<a aria-hidden="true">https://a.org<wbr>/b</a>', ["https://a.org/b"]],
    ["heads before values", '<td data-head="Held by: &amp;">Nobody</td>', ["Held by: &"]],
    ["heads of tables", '<th scope="col">Year <abbr>CE</abbr></th><td>1</td>', ["Year CE"]],
  ])("gives %s", (_what, html, texts) => {
    expect(silentTexts(`<head><title aria-hidden="true">x</title></head><body>${html}`)).toEqual([
      "\uFFFC",
      ...texts,
    ]);
  });
});
