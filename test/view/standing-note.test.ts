import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { standingNote } from "../../src/view/standing-note.ts";
import { claims, context } from "./example-briefing.ts";

const note = (...ids: readonly string[]): string =>
  standingNote(
    ids.flatMap((id) =>
      claims.filter((claim) => claim.id === id).map((claim) => viewSentence(claim, context)),
    ),
    english,
  );

describe("standingNote(sentences)", () => {
  it("says that every sentence has a single origin, where each has", () => {
    expect(note("inspected")).toBe("Each of these sentences has a single origin.");
  });

  it("leaves out those whose standing a word behind them tells", () => {
    expect(note("inspected", "safe")).toBe(
      "Single origin, unless a word behind the sentence says otherwise.",
    );
  });

  it.each([[[]], [["safe"]], [["height", "cost-unknown"]]])("says nothing of %j", (ids) => {
    expect(note(...ids)).toBe("");
  });

  it("does not call single what no article carries", () => {
    expect(note("inspected", "height")).toBe("Each sentence that an article carries has a single origin.");
  });
});
