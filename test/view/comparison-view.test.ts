import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { viewComparison } from "../../src/view/comparison-view.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { briefing, claim, claims, context } from "./example-briefing.ts";

const BOTH = claim({
  id: "both",
  evidence: [
    { at: "inspection.2", quote: "the dam was inspected in May" },
    { at: "visit.2", quote: "they looked at it in May" },
  ],
});
const VISIT = claim({ id: "visit", evidence: [{ at: "visit.2", quote: "they looked at it" }] });
const ALL = [...claims, BOTH, VISIT];
const printed = new Map(ALL.map((one) => [one.id, viewSentence(one, context)]));

function rowOf(...ids: readonly string[]) {
  const comparison = { value: [{ id: "point", point: "What?", claims: [...ids] }] };
  const [row] = viewComparison(
    { ...briefing({ claims: ALL }), comparison } as unknown as CheckedBriefing,
    printed,
    english,
  );
  return row!;
}

describe("viewComparison(briefing, printed)", () => {
  it("says that articles agree only where one sentence stands on words of both", () => {
    expect(rowOf("both").verdict).toBe("Agree");
    expect(rowOf("inspected", "both").verdict).toBe("Agree");
  });

  it("takes two sentences for no agreement, though both articles speak", () => {
    expect(rowOf("inspected", "visit").verdict).toBe("No shared statement");
  });

  it("says that they differ, and where that is shown", () => {
    const { verdict, differs } = rowOf("safe", "cracked");
    expect(verdict).toBe("Differ");
    expect(differs.map(({ href }) => href)).toEqual(["#disagreement-safety"]);
  });

  it("says which article alone speaks, and leaves the cell of the other without voices", () => {
    const { verdict, cells } = rowOf("inspected");
    expect(verdict).toBe("Only article 1");
    expect(cells.map(({ voices }) => voices.length)).toEqual([1, 0]);
  });

  it("says that all are silent where nothing is quoted", () => {
    expect(rowOf("cost-unknown").verdict).toBe("All silent");
  });
});
