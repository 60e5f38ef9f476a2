import { describe, expect, it } from "vitest";
import { toldSentences, withoutDateline } from "../../../src/language/speaker/dateline.ts";
import { findAttributions } from "../../../src/language/speaker/find-attributions.ts";

const DATELINES = [
  "BAGHDAD, 19 January - ",
  "BAGHDAD (Reuters) - ",
  "BAGHDAD, Jan 19 (Agency) – ",
  "BAGHDAD, Iraq (AP) — ",
  "Baghdad, Monday, Jan. 19, 2026 (Agency) -- ",
  "NEAR AIN AL-ASAD, Iraq — ",
  "BAGHDAD/WASHINGTON (Agency) - ",
  "Erbil (Kurdistan 24) – ",
  "Jan 19 (Agency) -",
  "19 January - ",
  "(Agency) - ",
  "WASHINGTON /PRNewswire/ -- ",
];

describe("withoutDateline(passage)", () => {
  it.each(DATELINES)("leaves out “%s”", (dateline) => {
    expect(withoutDateline(`${dateline}The governor said that it was over.`)).toBe(
      "The governor said that it was over.",
    );
  });

  it.each([
    "The governor - of Anbar - said that it was over.",
    "Noor (left) — The one who spoke — went home.",
    "From 19 January - 5 February they were there.",
    "19 January - 5 February was their time.",
    "BAGHDAD was quiet - The governor said so.",
    "Al-Asad - a base in Anbar - was empty.",
    "In Baghdad, 19 January - a Monday - was quiet.",
  ])("takes nothing from “%s”", (passage) => {
    expect(withoutDateline(passage)).toBe(passage);
  });
});

describe("toldSentences(passage)", () => {
  it("lets the first sentence begin after the dateline", () => {
    const passage = "BAGHDAD, Jan. 19 (Agency) - It ended. They left.";
    expect(toldSentences(passage).map(({ start, end }) => passage.slice(start, end))).toEqual([
      "It ended.",
      "They left.",
    ]);
  });
});

describe("findAttributions(text) after a dateline", () => {
  it.each([
    ["The governor said that the base was empty.", "The governor", "the base was empty."],
    ["The governor of Anbar, Ali Noor, said it was.", "The governor of Anbar, Ali Noor", "it was."],
    ["The ministry raised its count and warned that it may rise.", "The ministry", "it may rise."],
    ["Noor was quoted as saying it failed.", "Noor", "it failed."],
    ["The base was empty, the governor said.", "the governor", "The base was empty,"],
    ["“We stay here,” said Ali Noor.", "Ali Noor", "“We stay here,”"],
    ["According to the ministry, it was empty.", "the ministry", ", it was empty."],
  ])("names who speaks in “%s”", (told, speaker, said) => {
    for (const dateline of DATELINES) {
      const found = findAttributions(dateline + told).map((one) => [one.speaker?.text, one.text]);
      expect(found).toEqual([[speaker, said]]);
    }
  });
});
