import { describe, expect, it } from "vitest";
import { alternativesAreGiven } from "../../src/rules/alternatives-are-given.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

describe("alternativesAreGiven", () => {
  it("lets judgements pass with alternatives, and one of high confidence without", () => {
    expect(judgedPlaces(alternativesAreGiven)).toEqual([]);
  });

  it.each(["low", "moderate", "not-assigned"])("refuses one of confidence %s without", (level) => {
    expect(
      judgedPlaces(alternativesAreGiven, ["judgements.yaml", "confidence: high", `confidence: ${level}`]),
    ).toEqual(["judgements.yaml:8:17 alternatives-are-given"]);
  });

  it("names the level that is assigned", () => {
    expect(
      judgedPrinted(alternativesAreGiven, ["judgements.yaml", "confidence: high", "confidence: low"]),
    ).toContain("The confidence in “dam-holds” is low, and no alternative is given.");
  });

  it("prints the level and what to add", () => {
    const edit = ["judgements.yaml", "confidence: high", "confidence: not-assigned"] as const;
    expect(judgedPrinted(alternativesAreGiven, edit)).toBe(
      "judgements.yaml:8:17  The confidence in “dam-holds” is not assigned, and no alternative is given.\n" +
        "  hint: Add alternatives: what else could be true, why we think it less so, and the claims that this rests on.   (alternatives-are-given)",
    );
  });
});
