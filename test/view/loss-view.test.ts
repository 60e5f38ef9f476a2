import { describe, expect, it } from "vitest";
import { citedPassages, lossOf } from "../../src/view/loss-view.ts";
import { claim } from "./example-briefing.ts";

const claims = [
  claim({ id: "alone", evidence: [{ at: "one.2", quote: "the dam is safe" }] }),
  claim({
    id: "both",
    evidence: [
      { at: "one.10", quote: "the wall is cracked" },
      { at: "two.1", quote: "cracks run through it" },
    ],
  }),
  claim({
    id: "opposed",
    evidence: [
      { at: "two.1", quote: "the wall is whole" },
      { at: "one.2", quote: "the wall is cracked", stance: "contradicts" },
    ],
  }),
  claim({ id: "judged", kind: "judgement", basis: ["alone"] }),
  claim({ id: "assumed", kind: "assumption", basis: ["judged"] }),
];

describe("lossOf(address, claims)", () => {
  it.each([
    ["one", { falling: 1, weakened: 1, derived: 2 }],
    ["one.2", { falling: 1, weakened: 0, derived: 2 }],
    ["one.10", { falling: 0, weakened: 1, derived: 0 }],
    ["two", { falling: 1, weakened: 1, derived: 0 }],
    ["three", { falling: 0, weakened: 0, derived: 0 }],
  ])("counts what falls with %s, what keeps other words, and what rests on either", (address, loss) => {
    expect(lossOf(address, claims)).toEqual(loss);
  });
});

describe("citedPassages(source, claims)", () => {
  it("gives each passage once, in the order of the article", () => {
    expect(citedPassages("one", claims)).toEqual([2, 10]);
  });
});
