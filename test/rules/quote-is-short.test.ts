import { describe, expect, it } from "vitest";
import { quoteIsShort } from "../../src/rules/quote-is-short.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

describe("quoteIsShort", () => {
  it.each([
    ["three short words", "it is so"],
    ["one word of twelve characters", "abutmentwall"],
    ["twelve words", "one two three four five six seven eight nine ten eleven twelve"],
    [
      "a figure with a comma, which is one word",
      "one 2,000 three four five six seven eight nine ten eleven twelve",
    ],
    [
      "a hyphened word, which is one",
      "one two-and-a-half three four five six seven eight nine ten eleven twelve",
    ],
    ["round brackets, which the article may have", "found a crack (in the dam)"],
    ["twelve characters, some of them outside the basic plane", "𐐀𐐁 𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉𐐊"],
  ])("lets %s pass", (_case, quote) => {
    expect(placesOf(quoteIsShort, quoted(quote))).toEqual([]);
  });

  it.each([
    ["two words of eleven characters", "abut mentwa", "too short"],
    ["one short word", "crack", "too short"],
    ["six letters that JavaScript counts as twelve", "𐐀𐐁𐐂𐐃𐐄𐐅", "too short"],
    [
      "thirteen words",
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "has 13 words",
    ],
    ["an ellipsis", "found … in Halvern Dam", "holds “…”"],
    ["three points", "found ... in Halvern Dam", "holds “...”"],
    ["a word put in by us", "found [a crack] in the dam", "holds “[”"],
    ["braces", "found {a crack} in the dam", "holds “{”"],
  ])("refuses %s", (_case, quote, message) => {
    expect(placesOf(quoteIsShort, quoted(quote))).toEqual(["claims.yaml:5:31 quote-is-short"]);
    expect(printedBy(quoteIsShort, quoted(quote))).toContain(message);
  });

  it.each([
    [
      "one short word",
      "crack",
      "The quote is too short to be recognized: “crack”",
      "Quote at least 3 words or 12 characters.",
    ],
    [
      "an ellipsis",
      "found … in Halvern Dam",
      "The quote holds “…”, which leaves words out or adds some: “found … in Halvern Dam”",
      "Quote one unbroken run of words; use two pieces of evidence for two runs.",
    ],
  ])("prints what to do about %s", (_case, quote, message, hint) => {
    expect(printedBy(quoteIsShort, quoted(quote))).toBe(
      `claims.yaml:5:31  ${message}\n  hint: ${hint}   (quote-is-short)`,
    );
  });

  it("prints the number of words, the words and its name", () => {
    const quote = "one two three four five six seven eight nine ten eleven twelve thirteen";
    expect(printedBy(quoteIsShort, quoted(quote))).toBe(
      `claims.yaml:5:31  The quote has 13 words; at most 12 are allowed: “${quote}”\n` +
        "  hint: Keep the words that carry the claim, or split them into two pieces of evidence.   (quote-is-short)",
    );
  });
});

function quoted(quote: string): Difference {
  return { edits: [["claims.yaml", "found a crack in Halvern Dam", JSON.stringify(quote)]] };
}
