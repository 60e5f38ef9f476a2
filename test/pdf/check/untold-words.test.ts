import { describe, expect, it } from "vitest";
import { untoldWords } from "../../../src/pdf/check/untold-words.ts";

const ADDRESS = "https://example.org/2031/dam-inspection.html";
const PIECES = ["Held by:", "Held by: nobody", "p. \uFFFC", "\uFFFC", "Article 1", ADDRESS];

describe("untoldWords(texts, pieces)", () => {
  it.each([
    ["a piece, with signs about it", ["“Held by: ”", "— ()"]],
    ["pieces one behind the other", ["p. 2 p. 14 Held by:Article 1"]],
    ["the longest of two that begin alike", ["Held by: nobody"]],
    ["a piece that runs on in the next text", ["Hel", "d by:", "12"]],
    ["an address over two lines", ["https://example.org/2031", "/dam-inspection.html. "]],
    ["an address that began on the page before", ["dam-inspection.html", "Held by:"]],
    ["an address that ends on the next page", ["Held by:", "https://example.org/20"]],
    ["words from the right, which are painted in another order", ["درﻮﻟا"]],
  ])("takes %s", (_what, texts) => {
    expect(untoldWords(texts, PIECES)).toEqual([]);
  });

  it.each([
    ["a word by itself", ["not"], ["not"]],
    ["a word behind a piece", ["Held by: not"], ["Held by: not"]],
    ["a word in which a piece begins", ["Held byte"], ["Held byte"]],
    ["a number that a piece begins", ["Article 12"], ["Article 12"]],
    ["a part of a piece", ["Held"], ["Held"]],
    ["a part of an address that is none of its ends", ["inspection"], ["inspection"]],
    ["each text of several, and goes on behind", ["not", "Held by:", "never"], ["not", "never"]],
  ])("sees %s", (_what, texts, wrong) => {
    expect(untoldWords(texts, PIECES)).toEqual(wrong);
  });
});
