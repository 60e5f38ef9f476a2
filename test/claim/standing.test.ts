import { describe, expect, it } from "vitest";
import { claimSchema, type Evidence } from "../../src/claim/claim.ts";
import { standingOf } from "../../src/claim/standing.ts";
import { sourceEntrySchema } from "../../src/source/source-entry.ts";

function source(id: string, origin: string) {
  return sourceEntrySchema.parse({
    id,
    title: null,
    author: null,
    publisher: null,
    published: null,
    url: null,
    descriptor: "A report.",
    provenance: "A file.",
    origin: { id: origin, name: origin, basis: "It says so." },
    reliability: "B",
    reliabilityBasis: "Right so far.",
  });
}

const SOURCES = [source("courier", "council"), source("observer", "council"), source("herald", "warden")];

function standing(...evidence: readonly [at: string, stance?: Evidence["stance"]][]) {
  const claim = claimSchema.parse({
    id: "bridge-shut",
    says: "The bridge is shut.",
    kind: "fact",
    evidence: evidence.map(([at, stance]) => ({
      at,
      quote: "the bridge is shut",
      ...(stance && { stance }),
    })),
  });
  return standingOf(claim, SOURCES);
}

describe("standingOf(claim, sources)", () => {
  it("is none without evidence", () => {
    expect(standing()).toBe("none");
  });

  it("is single-source with one source, however often it says it", () => {
    expect(standing(["courier.2"])).toBe("single-source");
    expect(standing(["courier.2"], ["courier.5"])).toBe("single-source");
  });

  it("is single-source where two outlets have one origin", () => {
    expect(standing(["courier.2"], ["observer.2"])).toBe("single-source");
  });

  it("is corroborated with two sources of two origins", () => {
    expect(standing(["courier.2"], ["herald.2"])).toBe("corroborated");
    expect(standing(["courier.2"], ["observer.1"], ["herald.2"])).toBe("corroborated");
  });

  it("is not corroborated by a source that is not in the register", () => {
    expect(standing(["courier.2"], ["rumour.2"])).toBe("single-source");
    expect(standing(["gossip.1"], ["rumour.2"])).toBe("single-source");
  });

  it("is qualified if anything qualifies, whatever supports", () => {
    expect(standing(["courier.2"], ["herald.2"], ["herald.3", "qualifies"])).toBe("qualified");
  });

  it("is disputed if anything contradicts, whatever supports or qualifies", () => {
    expect(standing(["herald.3", "qualifies"], ["courier.2"], ["herald.2", "contradicts"])).toBe("disputed");
    expect(standing(["herald.2", "contradicts"])).toBe("disputed");
  });
});
