import { describe, expect, it } from "vitest";
import { confidenceStandsApart } from "../../src/rules/confidence-stands-apart.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const GROWS = "It is likely that the crack grows.";

describe("confidenceStandsApart", () => {
  it.each([
    ["claims.yaml", GROWS, "It is likely that the “confidence” of the village grows."],
    ["claims.yaml", "There is one crack.", "The board is confident of it."],
    ["judgements.yaml", "It is small.", "It is very likely small. The board is confident."],
    ["judgements.yaml", "Every inspector says so.", "Our confidence rests on every inspector."],
  ])("lets pass in %s: %s → %s", (file, from, to) => {
    expect(judgedPlaces(confidenceStandsApart, [file, from, to])).toEqual([]);
  });

  it.each([
    ["a judgement that is confident", "claims.yaml", GROWS, "We are confident, and it is likely.", "11:9"],
    ["one that names a level", "claims.yaml", GROWS, "With low confidence, the crack grows.", "11:9"],
    [
      "both in one sentence",
      "judgements.yaml",
      "It is small.",
      "We say confidently that it is unlikely.",
      "6:54",
    ],
    ["a likelihood for a reason", "judgements.yaml", "Every inspector says so.", "It is likely.", "9:14"],
  ])("refuses %s", (_case, file, from, to, place) => {
    expect(judgedPlaces(confidenceStandsApart, [file, from, to])).toEqual([
      `${file}:${place} confidence-stands-apart`,
    ]);
  });

  it("prints both words where they stand together, and what to do", () => {
    const mixed = ["judgements.yaml", "It is small.", "We say confidently that it is unlikely."] as const;
    expect(judgedPrinted(confidenceStandsApart, mixed)).toBe(
      "judgements.yaml:6:54  A sentence holds “unlikely” and “confidently” together: “We say confidently that it is unlikely.”\n" +
        "  hint: Make two sentences of it: how likely it is, and how well founded that is.   (confidence-stands-apart)",
    );
  });

  it("prints the likelihood that stands for a reason, and what to do", () => {
    const reason = ["judgements.yaml", "Every inspector says so.", "It is likely."] as const;
    expect(judgedPrinted(confidenceStandsApart, reason)).toBe(
      "judgements.yaml:9:14  The reason for the confidence in “dam-holds” says how likely something is: “likely”.\n" +
        "  hint: Say what the sources are worth, how many assumptions it takes and how strong the argument is.   (confidence-stands-apart)",
    );
  });

  it("prints the words and what to do", () => {
    expect(judgedPrinted(confidenceStandsApart, ["claims.yaml", GROWS, "We are confident of it."])).toBe(
      "claims.yaml:11:9  The judgement “crack-grows” speaks of confidence, “confident”.\n" +
        "  hint: Leave it out; the level stands in judgements.yaml at confidence:, with its reason at because:   (confidence-stands-apart)",
    );
  });
});
