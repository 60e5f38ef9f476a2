import { describe, expect, it } from "vitest";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { fullTextIsKept } from "../../src/rules/full-text-is-kept.ts";
import type { PublishedText } from "../../src/source/published-text.ts";
import { exampleBriefing } from "./example-briefing.ts";

const TEXT: PublishedText = {
  format: "briefbook-text/1",
  passages: ["The crack", "Inspectors found a crack in Halvern Dam."],
};

function faults(rights: string, text?: PublishedText): readonly string[] {
  const briefing: CheckedBriefing = {
    ...exampleBriefing({
      edits: [["sources.yaml", "reliability: C", `rights: ${rights}\n  reliability: C`]],
    }),
    texts: new Map(text && [["courier", text]]),
  };
  return fullTextIsKept.check(briefing).map(({ message }) => message);
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
});
