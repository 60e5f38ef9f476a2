import { describe, expect, it } from "vitest";
import { findModality } from "../../src/language/find-modality.ts";

const forces = (text: string) => findModality(text).map(({ text: cue, force }) => [cue, force]);

describe("findModality(text)", () => {
  it.each([
    ["The crack may leak water.", [["may", "possible"]]],
    ["It might have leaked.", [["might have", "possible"]]],
    ["Perhaps it was there before.", [["Perhaps", "possible"]]],
    ["It was probably frost.", [["probably", "probable"]]],
    ["They are unlikely to sign.", [["unlikely to", "improbable"]]],
    ["It appears to leak.", [["appears to", "apparent"]]],
    ["It allegedly leaked.", [["allegedly", "hearsay"]]],
    ["It is believed to have leaked.", [["is believed to", "hearsay"]]],
    ["They would leave in May.", [["would", "foreseen"]]],
    ["They would have left.", [["would have", "supposed"]]],
    ["They should leave.", [["should", "ought"]]],
    ["They almost left.", [["almost", "almost"]]],
    ["They tried to leave.", [["tried to", "attempted"]]],
    ["They voted to leave.", [["voted to", "resolved"]]],
    [
      "It may have been an attempt to leave.",
      [
        ["may have", "possible"],
        ["attempt to", "attempted"],
      ],
    ],
  ])("reads %s", (text, expected) => {
    expect(forces(text)).toEqual(expected);
  });

  it.each([
    ["the month", "It leaked in May."],
    ["an inability", "They could not leave."],
    ["a hedge of a number", "Almost 40 men left, perhaps 50."],
    ["a plain statement", "The board closed the bridge."],
    ["a phrase of haste", "They left as soon as possible."],
  ])("finds nothing in %s", (_case, text) => {
    expect(forces(text)).toEqual([]);
  });
});
