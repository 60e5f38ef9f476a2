import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/article/split-passages.ts";
import { exampleSpeech } from "../../src/candidate/example-speech.ts";

describe("exampleSpeech(passages)", () => {
  it("names what is said, by whom and where, a whole clause first", () => {
    const text =
      "It rained. The mayor of Halden said on Friday that the bridge stays shut.\n\n“We are waiting,” she said.\n";
    expect(exampleSpeech(splitPassages(text))[0]).toEqual({
      passage: 1,
      sentence: 2,
      quote: "the bridge stays shut",
      speaker: "The mayor of Halden",
      named: "institution",
    });
  });

  it("takes words out of their quotation marks", () => {
    const text = "“We are waiting for the engineers,” said Anna Berg.\n";
    expect(exampleSpeech(splitPassages(text))[0]).toMatchObject({
      quote: "We are waiting for the engineers",
      speaker: "Anna Berg",
    });
  });

  it.each([
    ["a pronoun", "“We are waiting for the engineers,” she said.\n"],
    ["nobody", "It is believed that the bridge stays shut.\n"],
    ["somebody at second hand", "The mayor told Reuters that the bridge stays shut.\n"],
    ["a heading", "The mayor said that the bridge stays shut\n\nIt rained.\n"],
  ])("is empty where the speaker is %s", (_case, text) => {
    expect(exampleSpeech(splitPassages(text))).toEqual([]);
  });
});
