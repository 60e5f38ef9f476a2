import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/article/split-passages.ts";
import { exampleQuotes } from "../../src/candidate/example-quotes.ts";

const quotesOf = (text: string) => exampleQuotes(splitPassages(text));

describe("exampleQuotes(passages)", () => {
  it("names a whole clause of a plain sentence first, with its place", () => {
    const text =
      "A heading\n\n“We are sure that it will be open by the spring,” the mayor said.\n\nIt rained. The old bridge was closed to all carts, and people walked.\n";
    expect(quotesOf(text)[0]).toEqual({
      passage: 3,
      sentence: 2,
      quote: "The old bridge was closed to all carts, and people walked",
    });
  });

  it("gives 6 to 12 words, none of them in quotation marks, none cut before its noun", () => {
    const quotes = quotesOf(
      "The seven engineers of the town looked at the bridge for the whole of one “very long” afternoon in 12 places.\n",
    ).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) {
      expect(quote.split(" ").length).toBeGreaterThanOrEqual(6);
      expect(quote.split(" ").length).toBeLessThanOrEqual(12);
      expect(quote).not.toMatch(/[“”]| (?:the|of|at|for|in|12)$/u);
    }
  });

  it("is empty for headings and short sentences", () => {
    expect(quotesOf("A heading of rather more words than six\n\nIt rained.\n")).toEqual([]);
  });
});
