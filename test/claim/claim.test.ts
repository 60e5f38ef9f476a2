import { describe, expect, it } from "vitest";
import { claimSchema, claimsSchema, readAddress } from "../../src/claim/claim.ts";

const CLAIM = { id: "bridge-shut", says: "The bridge is shut.", kind: "fact" };

function fits(change: Readonly<Record<string, unknown>>): boolean {
  return claimSchema.safeParse({ ...CLAIM, ...change }).success;
}

describe("claimSchema", () => {
  it("takes a sentence without more for one of unknown date, resting on nothing", () => {
    expect(claimSchema.parse(CLAIM)).toMatchObject({
      when: "unknown",
      evidence: [],
      documents: [],
      basis: [],
      silent: [],
    });
  });

  it("takes evidence to support unless it says otherwise", () => {
    const claim = claimSchema.parse({
      ...CLAIM,
      evidence: [{ at: "notice.2", quote: "the bridge is shut" }],
    });
    expect(claim.evidence[0]?.stance).toBe("supports");
  });

  it.each([
    [2031, "2031"],
    ["2031-03~", "2031-03~"],
    ["../2031", "../2031"],
  ])("reads the date %s", (when, read) => {
    expect(claimSchema.parse({ ...CLAIM, when }).when).toBe(read);
  });

  it.each<[string, Record<string, unknown>]>([
    ["an unknown key", { standing: "corroborated" }],
    ["an unknown kind", { kind: "rumour" }],
    ["a date that no calendar has", { when: "2031-02-29" }],
    ["a year of five digits", { when: 20311 }],
    ["a date in words", { when: "in March" }],
    ["a fraction of a year", { when: 2031.5 }],
    ["an empty sentence", { says: "" }],
    ["a sentence with space around it", { says: " The bridge is shut." }],
    ["a sentence of two lines", { says: "The bridge\nis shut." }],
    ["an id with a capital", { id: "Bridge" }],
    ["an id with two hyphens in a row", { id: "bridge--shut" }],
    ["evidence without a passage", { evidence: [{ at: "notice", quote: "x" }] }],
    ["evidence in a passage 0", { evidence: [{ at: "notice.0", quote: "x" }] }],
    ["evidence in a passage 02", { evidence: [{ at: "notice.02", quote: "x" }] }],
    ["an empty quote", { evidence: [{ at: "notice.2", quote: "" }] }],
    ["an unknown stance", { evidence: [{ at: "notice.2", quote: "x", stance: "agrees" }] }],
    ["a speaker without a name", { evidence: [{ at: "notice.2", quote: "x", said: null }] }],
    ["an unknown extent", { about: { subject: "a", attribute: "b", extent: "most" } }],
  ])("refuses %s", (_what, change) => {
    expect(fits({})).toBe(true);
    expect(fits(change)).toBe(false);
  });
});

describe("claimsSchema", () => {
  it("wants at least one claim", () => {
    expect(claimsSchema.safeParse([]).success).toBe(false);
    expect(claimsSchema.safeParse([CLAIM]).success).toBe(true);
  });
});

describe("readAddress(at)", () => {
  it.each([
    ["handover.4", "handover", 4],
    ["two-words.12", "two-words", 12],
    ["2031.1", "2031", 1],
  ])("splits %s", (at, source, passage) => {
    expect(readAddress(at)).toEqual({ source, passage });
  });

  it.each(["handover", "handover.", ".4", "handover.0", "a.b.4", "Handover.4", "handover.4 "])(
    "finds no source in “%s”",
    (at) => {
      expect(readAddress(at)).toEqual({ source: "", passage: Number.NaN });
    },
  );
});
