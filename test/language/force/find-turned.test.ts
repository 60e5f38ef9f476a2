import { describe, expect, it } from "vitest";
import { findTurned } from "../../../src/language/force/find-turned.ts";

const SAID = "the crack leaked";

describe("findTurned(text)", () => {
  it.each([
    ["denied that", "denied"],
    ["denied claims that", "denied"],
    ["denies that", "denied"],
    ["dismissed reports that", "denied"],
    ["rejected Noor’s charge that", "denied"],
    ["disputed that", "denied"],
    ["said it doubted that", "doubted"],
    ["questioned whether", "doubted"],
    ["is sceptical that", "doubted"],
    ["did not say that", "withheld"],
    ["would not confirm that", "withheld"],
    ["declined to say whether", "withheld"],
    ["never said that", "withheld"],
    ["neither confirmed nor denied that", "withheld"],
    ["stopped short of saying that", "withheld"],
    ["did not deny that", "withheld"],
  ])("hears in “%s” that it is %s", (saying, turn) => {
    const text = `The board ${saying} ${SAID}. It was late.`;
    const start = text.indexOf(SAID);
    const over = findTurned(text).filter(
      ({ reach }) => reach.start <= start && reach.end >= start + SAID.length,
    );
    expect(over.map((one) => one.turn)).toEqual([turn]);
  });

  it.each([
    ["an affirmation", "The board said that the crack leaked."],
    ["“no doubt”", "The board has no doubt that the crack leaked."],
    ["a refusal of a thing", "The board rejected the plan."],
    ["a refused entry", "The board denied them entry."],
    ["a saying that affirms again", "The board denied it and said that the crack leaked."],
  ])("leaves what is said to %s", (_case, text) => {
    const start = text.indexOf(SAID);
    expect(start >= 0 && findTurned(text).some(({ reach }) => reach.end > start)).toBe(false);
  });
});
