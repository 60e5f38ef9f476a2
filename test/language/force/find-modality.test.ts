import { describe, expect, it } from "vitest";
import { findModality } from "../../../src/language/force/find-modality.ts";

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
    ["They tried last week to hold it.", [["tried last week to", "attempted"]]],
    ["They tried, in vain, to hold it.", [["tried, in vain, to", "attempted"]]],
    ["They sought for about two decades to go.", [["sought for about two decades to", "attempted"]]],
    ["They agreed on Monday to leave.", [["agreed on Monday to", "resolved"]]],
    ["Troops appeared repeatedly to leave.", [["appeared repeatedly to", "apparent"]]],
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
    ["a verb that another follows", "They tried last week and went on Monday to the bridge."],
    ["a verb and a thing", "They agreed on a road to the bridge."],
    ["a plain statement", "The board closed the bridge."],
    ["a phrase of haste", "They left as soon as possible."],
  ])("finds nothing in %s", (_case, text) => {
    expect(forces(text)).toEqual([]);
  });
});
