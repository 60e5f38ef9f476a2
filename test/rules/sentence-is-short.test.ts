import { describe, expect, it } from "vitest";
import { sentenceIsShort } from "../../src/rules/sentence-is-short.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const words = (count: number): string => `A${" word".repeat(count - 1)}.`;

describe("sentenceIsShort", () => {
  it("lets 40 words pass, and two sentences of 40", () => {
    expect(judgedPlaces(sentenceIsShort)).toEqual([]);
    const two = `${words(40)} ${words(40)}`;
    expect(judgedPlaces(sentenceIsShort, ["claims.yaml", "There is one crack.", two])).toEqual([]);
  });

  it.each([
    ["claims.yaml", "There is one crack.", "7:9"],
    ["judgements.yaml", "One newspaper saw the crack once.", "4:14"],
    ["judgements.yaml", "It is small.", "6:54"],
    ["judgements.yaml", "They look again.", "17:31"],
    ["comparison.yaml", "Is there a crack?", "1:24"],
    ["source-base.yaml", "It counts.", "3:9"],
    ["sources.yaml", "Written for this example.", "9:15"],
    ["briefing.yaml", "Initial coverage.", "9:51"],
  ])("refuses one of 41 words in %s for %s", (file, text, place) => {
    expect(judgedPlaces(sentenceIsShort, [file, text, words(41)])).toEqual([
      `${file}:${place} sentence-is-short`,
    ]);
  });

  it("prints the count and how the sentence begins", () => {
    const text = `It is so. One two three four five six seven eight nine${" ten".repeat(50)}.`;
    expect(judgedPrinted(sentenceIsShort, ["claims.yaml", "There is one crack.", text])).toBe(
      "claims.yaml:7:9  The sentence has 59 words, more than 40: “One two three four five six seven eight …”\n" +
        "  hint: Make two sentences of it, or leave out what the reader does not need.   (sentence-is-short)",
    );
  });
});
