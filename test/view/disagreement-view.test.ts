import { describe, expect, it } from "vitest";
import type { Disagreement } from "../../src/claim/disagreement.ts";
import { viewDisagreement } from "../../src/view/disagreement-view.ts";
import type { PrintedSentences } from "../../src/view/sentence-links.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { briefing, claims, context } from "./example-briefing.ts";

const disagreement = briefing().disagreements.value[0]!;
const sentence = (id: string, label: string) => {
  const claim = claims.find((one) => one.id === id)!;
  return [id, viewSentence(claim, { ...context, labels: new Map([[id, label]]) })] as const;
};
const printed = new Map([sentence("safe", "1.1a"), sentence("cracked", "1.1b")]);
const view = (parts: Partial<Disagreement> = {}, places: PrintedSentences = printed) =>
  viewDisagreement({ ...disagreement, ...parts }, claims, context, places);

describe("viewDisagreement(disagreement, claims, context, printed)", () => {
  it("gives each position the words that carry it, and no words against it", () => {
    expect(view().positions.map(({ voices }) => voices.map(({ quotes }) => quotes))).toEqual([
      [["the dam is safe"]],
      [["cracks run through the wall", "from the crest to the foot"]],
    ]);
  });

  it("leads to where the report takes a position up", () => {
    expect(view().positions[0]?.sentences).toEqual([
      { label: "1.1a", href: "#sentence-safe", name: "1.1a: An engineer calls the dam safe." },
    ]);
    expect(view({}, new Map()).positions[0]?.sentences).toEqual([]);
  });

  it("keeps the positions in their order, and all of them", () => {
    const positions = disagreement.positions.toReversed();
    expect(view({ positions }).positions.map(({ holds }) => holds)).toEqual([
      "It is cracked.",
      "It is safe.",
    ]);
  });

  it("says that nothing was assessed, or the assessment", () => {
    expect(view().assessment).toBe("Not assessed: the sources give no ground for preferring one.");
    expect(view({ assessment: "The second is nearer." }).assessment).toBe("The second is nearer.");
  });
});
