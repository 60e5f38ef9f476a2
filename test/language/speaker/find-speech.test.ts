import { describe, expect, it } from "vitest";
import { findSpeech, type Speech } from "../../../src/language/speaker/find-speech.ts";

/** How the given words of a passage are told, and by whom. The words stand there once. */
function toldIn(passage: string, words: string): readonly (readonly [Speech["as"], string | null])[] {
  const start = passage.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${passage}”.`);
  const end = start + words.length;
  const around = findSpeech(passage).filter((one) => one.start < end && start < one.end);
  const certain = around.filter(({ as }) => as !== "open");
  const told = (certain.length > 0 ? certain : around).map(({ as, speaker }) => [as, speaker] as const);
  return told.filter(
    ([as, speaker], index) => told.findIndex((one) => one[0] === as && one[1] === speaker) === index,
  );
}

describe("findSpeech(passage)", () => {
  it.each([
    ["after the verb", "The board said the gates were shut.", "gates were shut", "The board"],
    ["before the verb", "The gates were shut, the board said.", "gates were shut", "the board"],
    ["before an aside", "They shut, the board said, though one stuck.", "They shut", "the board"],
    ["after “according to”", "The gates shut, according to the board.", "gates shut", "the board"],
    ["in quotation marks", "“We shut the gates at noon,” said Ilsa Noor.", "gates at noon", "Ilsa Noor"],
    ["in the aside of a sentence", "The board, which met, said it was late.", "it was late", "The board"],
    [
      "in a result of it",
      "The board said they left, ending a presence of years.",
      "ending a presence",
      "The board",
    ],
    [
      "in a statement carried on",
      "The board said that they left, and that the gates were shut.",
      "gates were shut",
      "The board",
    ],
    [
      "with a hyphen in the name",
      "Several Iran-backed militias have kept arms, arguing that all troops must leave.",
      "all troops must leave",
      "Several Iran-backed militias",
    ],
    ["with “considers”", "Iraq considers the mission concluded.", "the mission concluded", "Iraq"],
  ])("hears who speaks %s", (_case, passage, words, speaker) => {
    expect(toldIn(passage, words)).toEqual([["said", speaker]]);
  });

  it.each([
    ["a second clause", "The board said they left, and the gates were shut.", "gates were shut"],
    ["a contrast", "The board says they left, while the gates were shut.", "gates were shut"],
    ["what leads up to it", "While the gates were shut, the board said they left.", "gates were shut"],
    ["how it was said", "The board confirmed that it left, without giving details.", "without giving"],
    ["an afterthought", "They shut, the board said, though one stuck.", "one stuck"],
    ["a last relative clause", "The board said it left the dam, which was old.", "was old"],
  ])("leaves open whether an attribution reaches %s", (_case, passage, words) => {
    expect(toldIn(passage, words).map(([as]) => as)).toEqual(["open"]);
  });

  it.each([
    ["“reportedly”", "The board reportedly shut the gates.", "shut the gates", "hearsay"],
    ["“it is believed”", "It is believed that the gates were shut.", "gates were shut", "hearsay"],
    ["“reportedly” of another clause", "It reportedly left, and the gates were shut.", "gates were", "open"],
  ])("takes %s for nobody’s word", (_case, passage, words, as) => {
    expect(toldIn(passage, words)).toEqual([[as, null]]);
  });

  it("gives a quotation of several sentences to who says part of it", () => {
    const passage = "“We shut the gates. It was late. Nobody saw us,” said the board. It rained.";
    expect(toldIn(passage, "It was late")).toEqual([["said", "the board"]]);
    expect(toldIn(passage, "It rained")).toEqual([]);
  });

  it("gives a quotation that goes on to the one who spoke before", () => {
    const passage = "“We shut the gates,” said Ilsa Noor. “Nobody of us was seen there.”";
    expect(toldIn(passage, "Nobody of us")).toEqual([["said", "Ilsa Noor"]]);
  });

  it("knows that a quotation without a speaker is somebody’s", () => {
    expect(toldIn("It was plain. “Nobody of us was seen there.”", "Nobody of us")).toEqual([["said", null]]);
    expect(toldIn('It was plain. "Nobody of us was seen there."', "Nobody of us")).toEqual([["said", null]]);
    expect(toldIn('It was "plain" there. Then "we" left.', "there. Then")).toEqual([]);
  });

  it("hears nobody in a borrowed phrase", () => {
    expect(findSpeech("The “quiet revolution” went on for years.")).toEqual([]);
    expect(findSpeech("The gates were shut. It rained.")).toEqual([]);
  });
});
