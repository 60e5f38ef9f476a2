import { describe, expect, it } from "vitest";
import { findIntent, tellsOfPlan } from "../../../src/language/force/find-intent.ts";

const cues = (text: string) => findIntent(text).map((cue) => cue.text);

describe("findIntent(text)", () => {
  it.each([
    ["The gates will open.", ["will"]],
    ["The board plans to open them.", ["plans to"]],
    ["They are expected to open.", ["are expected to"]],
    ["They are to open.", ["are to"]],
    ["They agreed to open them.", ["agreed to"]],
    ["The plan called for troops to leave.", ["called for"]],
    ["They leave next month.", ["next month"]],
    ["They are committed to leaving.", ["are committed to"]],
    ["They are in line to leave.", ["are in line to"]],
    ["They look set to leave.", ["look set to"]],
  ])("finds what has not happened in %s", (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ["a noun", "The board dropped its plan before the deadline."],
    ["a date", "They had left by the end of May."],
    ["a state", "The planned repair was done as expected."],
    ["what may be", "They may open, and perhaps could."],
    ["an agreement to a thing", "The two sides agreed to a ceasefire."],
    ["a demand", "Protesters called for an end to the work."],
    ["a decision, which was taken", "The board voted to open them, as it was ordered to."],
    ["a month and a name", "In May it was Will Noor who opened them."],
  ])("does not take %s for it", (_case, text) => {
    expect(cues(text)).toEqual([]);
  });
});

describe("tellsOfPlan(sentence)", () => {
  it.each([
    ["The gates are to open.", true],
    ["The original plan was another one.", true],
    ["The gates may open.", true],
    ["The board decided to open the gates.", true],
    ["The board was ordered to open the gates.", true],
    ["The board is considering opening the gates.", true],
    ["The gates opened by the end of May.", false],
    ["The gates opened.", false],
  ])("of %s is %s", (sentence, expected) => {
    expect(tellsOfPlan(sentence)).toBe(expected);
  });
});
