import { describe, expect, it } from "vitest";
import { claimSchema } from "../../src/claim/claim.ts";
import { credibilityOf } from "../../src/claim/credibility.ts";
import { sources } from "../view/example-briefing.ts";

const support = { at: "inspection.2", quote: "the dam was inspected" };
const other = { at: "visit.2", quote: "the inspectors of the dam" };
const credibility = (kind: string, evidence: readonly object[]) =>
  credibilityOf(
    claimSchema.parse({ id: "one", says: "The dam was seen by inspectors.", kind, evidence }),
    sources,
  );

describe("credibilityOf(claim, sources)", () => {
  it.each([
    ["two origins", [support, other], 1],
    ["one origin", [support], 3],
    ["a source against it", [support, { ...other, stance: "contradicts" }], 6],
    ["a source that limits it", [support, { ...other, stance: "qualifies" }], 6],
  ])("grades a fact with %s", (_case, evidence, grade) => {
    expect(credibility("fact", evidence)).toBe(grade);
    expect(credibility("reported", evidence)).toBe(grade);
  });

  it.each(["commentary", "context", "judgement", "assumption", "gap"])("gives no grade to %s", (kind) => {
    expect(credibility(kind, [support, other])).toBeUndefined();
  });
});
