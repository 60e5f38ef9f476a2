import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimSchema, type Claim } from "../../src/claim/claim.ts";
import { dependantsOf } from "../../src/claim/dependence.ts";

const RUN = { seed: 31, numRuns: 300 };

const CLAIMS = [
  claim("late", [], ["planned", "lowered"]),
  claim("found", ["courier.2", "observer.3"]),
  claim("planned", ["courier.5"]),
  claim("lowered", ["courier.5", "notice.2"]),
  claim("later-still", [], ["late"]),
  claim("told", ["observer.2"]),
  claim("own-words", ["courier.12"]),
  claim("assumed", [], ["told"]),
  claim("gap", []),
];

describe("dependantsOf(address, claims)", () => {
  it.each([
    ["a passage that two claims quote", "courier.5", ["planned", "lowered"], ["late", "later-still"]],
    ["a passage that one claim quotes, on which nothing rests", "courier.2", ["found"], []],
    ["a passage whose number begins another", "courier.1", [], []],
    ["a passage with two digits", "courier.12", ["own-words"], []],
    ["a source", "observer", ["found", "told"], ["assumed"]],
    ["a source with the start of another’s name", "cour", [], []],
    ["a passage that nothing quotes", "notice.3", [], []],
    ["a source that nobody knows", "rumour", [], []],
    ["a claim, which is no address", "planned", [], []],
    ["nothing", "", [], []],
  ])("finds what rests on %s", (_what, address, direct, derived) => {
    const found = dependantsOf(address, CLAIMS);
    expect(ids(found.direct)).toEqual(direct);
    expect(ids(found.derived)).toEqual(derived);
  });

  it("follows what rests on what, whatever the order of the file", () => {
    for (const claims of [CLAIMS, CLAIMS.toReversed()]) {
      expect(ids(dependantsOf("notice", claims).derived).toSorted()).toEqual(["late", "later-still"]);
    }
  });

  it("lists a claim that quotes the passage and rests on another of it as direct alone", () => {
    const both = claim("both", ["courier.5"], ["planned"]);
    const found = dependantsOf("courier.5", [...CLAIMS, both]);
    expect(ids(found.direct)).toContain("both");
    expect(ids(found.derived)).not.toContain("both");
  });

  it("lists apart what the passage contradicts or qualifies, with nothing that rests on it", () => {
    const against = claimSchema.parse({
      id: "against",
      says: "So it is.",
      kind: "fact",
      evidence: [
        { at: "courier.9", quote: "it is not so", stance: "contradicts" },
        { at: "courier.8", quote: "mostly so", stance: "qualifies" },
        { at: "courier.7", quote: "it is so" },
      ],
    });
    const all = [against, claim("resting", [], ["against"])];
    const listed = (address: string): object => {
      const { direct, derived, contradicted, qualified } = dependantsOf(address, all);
      return [direct, derived, contradicted, qualified].map(ids);
    };
    expect(listed("courier.9")).toEqual([[], [], ["against"], []]);
    expect(listed("courier.8")).toEqual([[], [], [], ["against"]]);
    expect(listed("courier.7")).toEqual([["against"], ["resting"], [], []]);
    expect(listed("courier")).toEqual([["against"], ["resting"], ["against"], ["against"]]);
  });

  it("ends where claims rest on one another in a circle", () => {
    const circle = [
      claim("root", ["courier.2"]),
      claim("one", [], ["two", "root"]),
      claim("two", [], ["one"]),
    ];
    expect(ids(dependantsOf("courier.2", circle).derived)).toEqual(["one", "two"]);
    expect(ids(dependantsOf("courier.3", circle).derived)).toEqual([]);
  });

  const source = fc.constantFrom("courier", "observer", "notice");
  const at = fc.tuple(source, fc.integer({ min: 1, max: 4 })).map(([name, passage]) => `${name}.${passage}`);
  const names = ["a", "b", "c", "d", "e", "f"];
  const claims = fc
    .tuple(
      ...names.map((id) =>
        fc
          .tuple(fc.array(at, { maxLength: 2 }), fc.subarray(names))
          .map(([ats, basis]) => claim(id, ats, basis)),
      ),
    )
    .map((all) => all as readonly Claim[]);

  it("is closed: nothing else rests on what it lists, and each derived claim rests on something listed", () => {
    fc.assert(
      fc.property(claims, at, (all, address) => {
        const { direct, derived } = dependantsOf(address, all);
        const listed = new Set(ids([...direct, ...derived]));
        expect(listed.size).toBe(direct.length + derived.length);
        for (const { basis } of derived) expect(basis.some((id) => listed.has(id))).toBe(true);
        for (const { id, basis, evidence } of all) {
          if (listed.has(id)) continue;
          expect(evidence.some((piece) => piece.at === address)).toBe(false);
          expect(basis.some((one) => listed.has(one))).toBe(false);
        }
      }),
      RUN,
    );
  });

  it("finds for a source just what it finds for its passages together", () => {
    fc.assert(
      fc.property(claims, source, (all, name) => {
        const whole = dependantsOf(name, all);
        const parts = [1, 2, 3, 4].map((passage) => dependantsOf(`${name}.${passage}`, all));
        const everything = (found: typeof whole): readonly string[] =>
          ids([...found.direct, ...found.derived]);
        expect(new Set(ids(whole.direct))).toEqual(new Set(parts.flatMap(({ direct }) => ids(direct))));
        expect(new Set(everything(whole))).toEqual(new Set(parts.flatMap(everything)));
      }),
      RUN,
    );
  });
});

function claim(id: string, ats: readonly string[], basis: readonly string[] = []): Claim {
  return claimSchema.parse({
    id,
    says: "So it is.",
    kind: ats.length > 0 ? "fact" : "judgement",
    evidence: ats.map((at) => ({ at, quote: "so it is said" })),
    basis,
  });
}

function ids(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}
