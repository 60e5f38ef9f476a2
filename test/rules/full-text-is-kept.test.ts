import { describe, expect, it } from "vitest";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { fullTextIsKept } from "../../src/rules/full-text-is-kept.ts";
import { formatProblem } from "../../src/problem.ts";
import type { PublishedText } from "../../src/source/published-text.ts";
import { exampleBriefing } from "./example-briefing.ts";

const TEXT: PublishedText = {
  format: "briefbook-text/1",
  passages: ["The crack", "Inspectors found a crack in Halvern Dam."],
};

function keeping(rights: string, text?: PublishedText): CheckedBriefing {
  return {
    ...exampleBriefing({
      edits: [["sources.yaml", "reliability: C", `rights: ${rights}\n  reliability: C`]],
    }),
    texts: new Map(text && [["courier", text]]),
  };
}

function faults(rights: string, text?: PublishedText): readonly string[] {
  return fullTextIsKept.check(keeping(rights, text)).map(({ message }) => message);
}

describe("fullTextIsKept", () => {
  it("lets an article pass whose rights allow it and whose words are as recorded", () => {
    expect(faults("full", TEXT)).toEqual([]);
  });

  it.each(["excerpts", "fingerprint"])("lets an article with rights %s pass that is not kept", (rights) => {
    expect(faults(rights)).toEqual([]);
  });

  it.each(["excerpts", "fingerprint"])("refuses a kept text whose rights are %s", (rights) => {
    expect(faults(rights, TEXT)).toEqual([
      `The rights of “courier” are ${rights}, and data/dam/sources/courier.text.json holds its whole text.`,
    ]);
  });

  it("refuses full rights without a text", () => {
    expect(faults("full")).toEqual([
      "The rights of “courier” are full, and its text is not at hand to be printed.",
    ]);
  });

  it.each([
    ["a changed word", ["The crack", "Inspectors found no crack in Halvern Dam."], 2],
    ["a passage left out", ["The crack"], 2],
    ["a passage added", [...TEXT.passages, "More."], 3],
    ["passages in another order", TEXT.passages.toReversed(), 1],
  ])("refuses %s", (_case, passages, number) => {
    expect(faults("full", { ...TEXT, passages: [...passages] })).toEqual([
      `Passage ${number} of data/dam/sources/courier.text.json is not as ingest recorded it.`,
    ]);
  });

  it("leaves a text without a record to another rule", () => {
    const briefing = { ...keeping("full", TEXT), records: new Map() };
    expect(fullTextIsKept.check(briefing)).toEqual([]);
  });

  it.each<[string, CheckedBriefing, string]>([
    [
      "a text that may not be kept",
      keeping("excerpts", TEXT),
      "Delete data/dam/sources/courier.text.json, also from the history of the repository; or write rights: full if it may be published.",
    ],
    [
      "a text that is not there",
      keeping("full"),
      "Check once with the articles at hand, which keeps the text: npm run check -- --articles DIR",
    ],
    [
      "a text that was changed",
      keeping("full", { ...TEXT, passages: ["The crack"] }),
      "Check with the articles at hand, which writes the text anew: npm run check -- --articles DIR",
    ],
  ])("points at the rights and says what to do about %s", (_case, briefing, hint) => {
    const [printed] = fullTextIsKept.check(briefing).map(formatProblem);
    expect(printed).toMatch(/^sources\.yaml:11:11 {2}/u);
    expect(printed).toContain(`\n  hint: ${hint}   (full-text-is-kept)`);
  });
});
