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

const QUOTE = "the bridge is shut";

type Told = readonly [at: string, quote: string, said?: string | undefined];

function bridge(says: string, quotes: readonly Told[]) {
  const evidence = quotes.map(([at, quote, said]) => ({ at, quote, ...(said && { said }) }));
  return claimSchema.parse({ id: "bridge-shut", says, kind: "fact", evidence });
}

function told(...quotes: readonly Told[]) {
  return standingOf(bridge("The bridge is shut.", quotes), SOURCES);
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

  it.each<[string, string | undefined, string | undefined]>([
    ["one speaker in both", "mayor", "mayor"],
    ["a speaker whom the other has its matter from", "warden", undefined],
    ["the same, the other way round", undefined, "council"],
  ])("is single-source with %s, whatever the outlets", (_what, one, other) => {
    expect(told(["courier.2", QUOTE, one], ["herald.2", QUOTE, other])).toBe("single-source");
  });

  it("is corroborated by two speakers in two articles, and by one besides who speaks in both", () => {
    expect(told(["courier.2", QUOTE, "mayor"], ["herald.2", QUOTE, "smith"])).toBe("corroborated");
    expect(told(["courier.2", QUOTE, "mayor"], ["herald.2", QUOTE, "mayor"], ["herald.3", QUOTE])).toBe(
      "corroborated",
    );
  });

  it("is single-source where two sources carry different halves of it", () => {
    const says = "The bridge is shut and cold.";
    const halves = [["courier.2", "the bridge was shut"], ["herald.2", "it was cold on the bridge"]] as const; // prettier-ignore
    expect(told(...halves)).toBe("single-source");
    expect(standingOf(bridge(says, halves), SOURCES)).toBe("single-source");
  });

  it("takes a figure in both, or two words in any form, for the same matter", () => {
    const says = "Inspectors closed the bridge for 40 days.";
    const of = (...quotes: Parameters<typeof bridge>[1]): string => standingOf(bridge(says, quotes), SOURCES);
    expect(of(["courier.2", "for 40 days"], ["herald.2", "in all 40 nights"])).toBe("corroborated");
    expect(of(["courier.2", "the inspection of the bridge"], ["herald.2", "bridge inspectors"])).toBe(
      "corroborated",
    );
    expect(of(["courier.2", "for 40 days"], ["herald.2", "for 50 days"])).toBe("single-source");
    expect(of(["courier.2", "closed the old mill"], ["herald.2", "saw the bridge"])).toBe("single-source");
  });

  it("is qualified if anything qualifies, whatever supports", () => {
    expect(standing(["courier.2"], ["herald.2"], ["herald.3", "qualifies"])).toBe("qualified");
  });

  it("is disputed if anything contradicts, whatever supports or qualifies", () => {
    expect(standing(["herald.3", "qualifies"], ["courier.2"], ["herald.2", "contradicts"])).toBe("disputed");
    expect(standing(["herald.2", "contradicts"])).toBe("disputed");
  });
});
