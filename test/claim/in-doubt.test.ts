import { describe, expect, it } from "vitest";
import { sourcesInDoubt, withoutDoubt } from "../../src/claim/in-doubt.ts";
import { heldBriefing } from "../rules/held-claim.ts";

const COURIER = "The dam was closed on Monday.\nIt was opened again on Friday.";
const sound = { at: "courier.1", quote: "was closed on Monday" };
const broken = { at: "courier.2", quote: "was opened on Friday" };
const echo = { at: "echo.1", quote: "It was closed on Monday" };

function briefingOf(...others: readonly Readonly<Record<string, unknown>>[]) {
  return heldBriefing({
    claim: { says: "It was closed.", evidence: [sound] },
    others: others.map((fields) => ({ says: "It was so.", ...fields })),
    articles: { courier: COURIER, echo: "It was closed on Monday, they say." },
  });
}

const left = (...others: readonly Readonly<Record<string, unknown>>[]) =>
  withoutDoubt(briefingOf(...others)).claims.value.map(({ id }) => id);

describe("withoutDoubt(briefing)", () => {
  it("is the briefing itself where every quote stands", () => {
    const briefing = briefingOf({ id: "second", evidence: [echo] });
    expect(withoutDoubt(briefing)).toBe(briefing);
  });

  it("leaves a claim out of which one quote does not stand", () => {
    expect(left({ id: "second", evidence: [sound, broken] }, { id: "third", evidence: [echo] })).toEqual([
      "held",
      "third",
    ]);
  });

  it("leaves a claim out of which one quote is cut beside a qualifying word without a reason", () => {
    const cut = { at: "cut.1", quote: "closed on Monday" };
    const others = (piece: object) =>
      withoutDoubt(
        heldBriefing({
          claim: { says: "It was closed.", evidence: [sound] },
          others: [{ id: "second", says: "It was so.", evidence: [piece] }],
          articles: { courier: COURIER, cut: "The dam was originally closed on Monday." },
        }),
      ).claims.value.map(({ id }) => id);
    expect(others(cut)).toEqual(["held"]);
    expect(others({ ...cut, clip: "The next quote says so." })).toEqual(["held", "second"]);
  });

  it("keeps a claim that a quote contradicts which does not stand", () => {
    expect(left({ id: "second", evidence: [sound, { ...broken, stance: "contradicts" }] })).toEqual([
      "held",
      "second",
    ]);
  });

  it("leaves out what rests on such a claim, also by way of another", () => {
    const judgements = [
      { id: "third", kind: "judgement", basis: ["second"] },
      { id: "fourth", kind: "judgement", basis: ["third"] },
      { id: "fifth", kind: "judgement", basis: ["held"] },
    ];
    expect(left({ id: "second", evidence: [broken] }, ...judgements)).toEqual(["held", "fifth"]);
  });

  it("leaves out a gap of whose sources such a claim quotes", () => {
    const gaps = [
      { id: "third", kind: "gap", silent: ["echo"] },
      { id: "fourth", kind: "gap", silent: ["courier"] },
    ];
    expect(left({ id: "second", evidence: [broken] }, ...gaps)).toEqual(["held", "third"]);
    expect(left({ id: "second", evidence: [broken, echo] }, ...gaps)).toEqual(["held"]);
  });

  it("keeps the places of the claims that are left", () => {
    const { claims } = withoutDoubt(
      briefingOf({ id: "second", evidence: [broken] }, { id: "third", evidence: [echo] }),
    );
    expect(claims.place([1, "says"]).line).toBe(3);
    expect(claims.place([0, "says"]).line).toBe(1);
  });
});

describe("sourcesInDoubt(briefing)", () => {
  it("are those of quotes that do not stand, of whatever stance", () => {
    expect(sourcesInDoubt(briefingOf({ id: "second", evidence: [echo] }))).toEqual(new Set());
    const contradicting = { ...broken, stance: "contradicts" };
    expect(sourcesInDoubt(briefingOf({ id: "second", evidence: [echo, contradicting] }))).toEqual(
      new Set(["courier"]),
    );
  });
});
