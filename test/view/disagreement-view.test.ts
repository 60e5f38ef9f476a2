import { describe, expect, it } from "vitest";
import type { Disagreement } from "../../src/claim/disagreement.ts";
import type { EvidenceRowView } from "../../src/view/briefing-view.ts";
import { viewDisagreement } from "../../src/view/disagreement-view.ts";
import { briefing, claims, context } from "./example-briefing.ts";

const disagreement = briefing().disagreements.value[0]!;
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const row = (id: string, label: string): EvidenceRowView => ({
  label,
  href: `#sentence-${id}`,
  says: byId.get(id)?.says ?? "",
  standing: "",
  evidence: [],
});
const rows = [row("safe", "1.1a"), row("cracked", "1.1b"), row("safe", "Bottom line 1")];
const view = (parts: Partial<Disagreement> = {}, places = rows) =>
  viewDisagreement({ ...disagreement, ...parts }, byId, context, places);

describe("viewDisagreement(disagreement, claims, context, rows)", () => {
  it("gives each position the words that carry it, and no words against it", () => {
    expect(view().positions.map(({ quotes }) => quotes.map(({ quote }) => quote))).toEqual([
      ["the dam is safe"],
      ["cracks run through the wall", "from the crest to the foot"],
    ]);
  });

  it("leads to every place of the report that takes a position up", () => {
    expect(view().positions[0]?.sentences).toEqual([
      { label: "1.1a", href: "#sentence-safe", name: "1.1a: An engineer calls the dam safe." },
      {
        label: "Bottom line 1",
        href: "#sentence-safe",
        name: "Bottom line 1: An engineer calls the dam safe.",
      },
    ]);
    expect(view({}, []).positions[0]?.sentences).toEqual([]);
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
