import { describe, expect, it } from "vitest";
import { outsideQuotation } from "../../../src/language/words/outside-quotation.ts";

describe("outsideQuotation(text)", () => {
  it.each([
    ["He says “yes” and “no”.", "He says ····· and ····."],
    ["He says “she says “yes” too”.", "He says ····················."],
    ["An end “that never comes", "An end “that never comes"],
    ["The ‘regime’ of the council’s men", "The ‘regime’ of the council’s men"],
  ])("blanks what %s quotes, and keeps its length", (text, expected) => {
    expect(outsideQuotation(text)).toBe(expected);
    expect(outsideQuotation(text)).toHaveLength(text.length);
  });

  it.each([
    ["The ‘regime’ of the council’s men", "The ········ of the council’s men"],
    ["the ‘council’s men’ here", "the ··············· here"],
    ["the men’s ‘end', and ‘another", "the men’s ‘end', and ‘another"],
    ["He says “a ‘regime’ fell”.", "He says ·················."],
  ])("blanks single marks of %s where asked to", (text, expected) => {
    expect(outsideQuotation(text, "single")).toBe(expected);
  });
});
