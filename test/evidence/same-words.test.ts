import { describe, expect, it } from "vitest";
import { sameWords, wordsOf } from "../../src/evidence/same-words.ts";

describe("wordsOf(text)", () => {
  it("keeps the words as the text spells them", () => {
    expect(wordsOf("The country’s “US-led” port, $5.")).toEqual(["The", "country’s", "US-led", "port", "$5"]);
  });
});

describe("sameWords(words, others)", () => {
  it.each([
    ["country’s port", "country's port"],
    ["US-led", "US‑led"],
    ["US-led", "US–led"],
    ["2003-2011", "2003—2011"],
    ["−5 degrees", "-5 degrees"],
    ["cafe\u0301", "café"],
    ["ﬁve", "five"],
    ["co\u00adordinate", "coordinate"],
    ["“one”, two", "one two"],
  ])("takes “%s” and “%s” for the same", (one, other) => {
    expect(sameWords(wordsOf(one), wordsOf(other))).toBe(true);
    expect(sameWords(wordsOf(other), wordsOf(one))).toBe(true);
  });

  it.each([
    ["70,000", "70.000"],
    ["70,000", "70 000"],
    ["−5 degrees", "5 degrees"],
    ["one two", "two one"],
    ["one two", "one"],
    ["Osk", "osk"],
    ["not", "no t"],
    ["m²", "m2"],
    ["$5", "€5"],
    ["5%", "5"],
    ["ab", "a b"],
  ])("tells “%s” and “%s” apart", (one, other) => {
    expect(sameWords(wordsOf(one), wordsOf(other))).toBe(false);
    expect(sameWords(wordsOf(other), wordsOf(one))).toBe(false);
  });
});
