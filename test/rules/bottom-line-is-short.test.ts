import { describe, expect, it } from "vitest";
import { bottomLineIsShort } from "../../src/rules/bottom-line-is-short.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

/** The bottom line has the given words besides the seven of the first sentence. */
const withWords = (count: number): Difference => ({
  edits: [
    [
      "claims.yaml",
      "- id: crack-found",
      `- { id: more, says: ${"word ".repeat(count).trim()}, kind: gap }\n- id: crack-found`,
    ],
    ["briefing.yaml", "[crack-found]", "[crack-found, more]"],
  ],
});

describe("bottomLineIsShort", () => {
  it("lets 75 words pass, over all its sentences", () => {
    expect(placesOf(bottomLineIsShort, withWords(68))).toEqual([]);
  });

  it("refuses one more, at its place", () => {
    expect(placesOf(bottomLineIsShort, withWords(69))).toEqual(["briefing.yaml:10:13 bottom-line-is-short"]);
  });

  it("counts nothing that stands elsewhere, and no claim that is not there", () => {
    const { edits = [] } = withWords(90);
    expect(placesOf(bottomLineIsShort, { edits: edits.slice(0, 1) })).toEqual([]);
    expect(placesOf(bottomLineIsShort, { edits: edits.slice(1) })).toEqual([]);
    const full = withWords(68).edits ?? [];
    const missing = ["briefing.yaml", "[crack-found, more]", "[crack-found, more, missing]"] as const;
    expect(placesOf(bottomLineIsShort, { edits: [...full, missing] })).toEqual([]);
  });

  it("prints the count", () => {
    expect(printedBy(bottomLineIsShort, withWords(80))).toBe(
      "briefing.yaml:10:13  The bottom line has 87 words, 12 more than the 75 it may have.\n" +
        "  hint: Move a claim from bottomLine into a section, or say one more briefly; what is left must still be the main message.   (bottom-line-is-short)",
    );
  });
});
