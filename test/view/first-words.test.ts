import { describe, expect, it } from "vitest";
import { firstWords } from "../../src/view/first-words.ts";

describe("firstWords(html)", () => {
  it.each([
    ["its own text", '<p id="a">They left &amp; stayed.</p>', "They left & stayed."],
    ["that of an element in it", '<div id="a">\n<h2><b>1</b> What happened</h2></div>', "1"],
    [
      "that behind the word for its kind",
      '<span class="sentence" id="a"><span class="sentence__kind">We judge:</span> They left.</span>',
      "They left.",
    ],
  ])("gives %s", (_what, html, words) => {
    expect([...firstWords(html)]).toEqual([["a", words]]);
  });

  it("leaves out what says nothing or begins with a drawing", () => {
    expect([...firstWords('<p id="a"></p><p>x</p><p id="b"><svg><text>12</text></svg> y</p>')]).toEqual([]);
  });

  it("gives each of nested elements its own", () => {
    expect([...firstWords('<div id="a"><p id="b">x</p></div>')]).toEqual([
      ["a", "x"],
      ["b", "x"],
    ]);
  });
});
