import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import type { Evidence } from "../../src/claim/claim.ts";
import { explainClaim, usesOf, type Use } from "../../src/claim/explain.ts";
import { standingOf } from "../../src/claim/standing.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { readExample } from "../briefings/read-case.ts";

const example = await readExample();
const shipped = await readBriefingFolder(
  fileURLToPath(new URL("../../data/", import.meta.url)),
  "al-asad-handover",
);

const VERIFIED = checkBriefing(example.files, example.library).briefing!;
const ATTESTED = checkBriefing(example.files, undefined).briefing!;
const SHIPPED = checkBriefing(shipped, undefined).briefing!;

const BRIEFINGS = [
  ["the example briefing", VERIFIED],
  ["the example briefing, attested", ATTESTED],
  ["the shipped briefing", SHIPPED],
] as const;

describe("explainClaim(briefing, id) and usesOf(briefing, address)", () => {
  describe.each(BRIEFINGS)("of %s", (_name, briefing) => {
    const claims = briefing.claims.value.map(({ id }) => id);
    const explained = new Map(claims.map((id) => [id, explainClaim(briefing, id)!]));

    /** What the explanations of all claims say of an address, by stance: what `uses` has to say, turned round. */
    const bearing = (address: string, stance: Evidence["stance"]): readonly Use[] =>
      [...explained.values()].flatMap(({ claim, says, evidence }) => {
        const quotes = evidence
          .filter((piece) => piece.stance === stance && [piece.at, piece.at.split(".")[0]].includes(address))
          .map(({ quote }) => quote);
        return quotes.length > 0 ? [{ claim, says, quotes }] : [];
      });

    it("are inverse, for passages and whole sources: the same claims, the same quotes, each by its stance", () => {
      const passages = passagesOf(briefing);
      expect(passages.length).toBeGreaterThan(10);
      let uses = 0;
      for (const address of [...passages, ...briefing.records.keys()]) {
        const { direct, contradicted, qualified } = usesOf(briefing, address);
        expect({ address, direct, contradicted, qualified }).toEqual({
          address,
          direct: bearing(address, "supports"),
          contradicted: bearing(address, "contradicts"),
          qualified: bearing(address, "qualifies"),
        });
        uses += direct.length;
      }
      expect(uses).toBeGreaterThan(10);
    });

    it("name the same neighbours: what else a passage carries is what else uses it", () => {
      for (const [id, { evidence }] of explained) {
        for (const { at, stance, alsoCarries } of evidence) {
          const users = usesOf(briefing, at).direct.map(({ claim }) => claim);
          expect(users.includes(id) || stance !== "supports").toBe(true);
          expect(alsoCarries).toEqual(users.filter((user) => user !== id));
        }
      }
    });

    it("agree on what falls with a source: a derived claim rests on one that falls", () => {
      for (const source of briefing.records.keys()) {
        const { direct, derived } = usesOf(briefing, source);
        const fallen = new Set([...direct, ...derived].map(({ claim }) => claim));
        const resting = claims.filter((id) => explained.get(id)!.basis.some((one) => fallen.has(one)));
        expect([...fallen]).toEqual(expect.arrayContaining(resting));
        for (const { claim } of derived) {
          expect(explained.get(claim)!.basis.some((one) => fallen.has(one))).toBe(true);
        }
      }
    });

    it("explain every claim, in the order of its evidence", () => {
      for (const claim of briefing.claims.value) {
        const explanation = explained.get(claim.id)!;
        expect(explanation).toMatchObject({ claim: claim.id, says: claim.says, kind: claim.kind });
        expect(explanation.evidence.map(({ at, quote }) => [at, quote])).toEqual(
          claim.evidence.map(({ at, quote }) => [at, quote]),
        );
        expect(explanation.standing).toBe(standingOf(claim, briefing.sources.value));
      }
    });
  });
});

describe("explainClaim(briefing, id)", () => {
  it("says where a quote stands, who says it, how good the source is, and what else the passage carries", () => {
    expect(explainClaim(ATTESTED, "told-same-evening")).toEqual({
      claim: "told-same-evening",
      says: "One report says that the village of Nether Quillmere was told on the same evening.",
      kind: "fact",
      standing: "disputed",
      credibility: 6,
      evidence: [
        {
          at: "courier.6",
          quote: "was told of the finding on the same evening",
          stance: "supports",
          saidBy: "the report itself",
          reliability: "C",
          verdict: "attested",
          passage: undefined,
          alsoCarries: ["no-danger"],
          reasons: [],
        },
        {
          at: "observer.2",
          quote: "nobody told them about the crack",
          stance: "contradicts",
          saidBy: nameOf(ATTESTED, "residents"),
          reliability: "B",
          verdict: "attested",
          passage: undefined,
          alsoCarries: ["told-next-morning"],
          reasons: [],
        },
      ],
      documents: [],
      basis: [],
      grounds: [],
      silent: [],
      judgement: undefined,
    });
  });

  it("tells the reasons that go with a quote", () => {
    const given = VERIFIED.claims.value.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ clip }, index) => (clip === undefined ? [] : [{ id, index, clip }])),
    );
    expect(given.length).toBeGreaterThan(0);
    for (const { id, index, clip } of given)
      expect(explainClaim(VERIFIED, id)?.evidence[index]?.reasons).toEqual([clip]);
  });

  it("shows every passage whole around its words, where the articles are at hand", () => {
    let shown = 0;
    for (const { id } of VERIFIED.claims.value) {
      for (const { at, quote, passage } of explainClaim(VERIFIED, id)!.evidence) {
        const [source = "", number] = at.split(".");
        const shelved = VERIFIED.shelf!.get(source);
        const text = shelved?.kind === "unchanged" ? shelved.article.passages[Number(number) - 1]?.text : "";
        expect(passage!.before + passage!.words + passage!.after).toBe(text);
        expect(straight(passage!.words)).toBe(straight(quote));
        shown += 1;
      }
    }
    expect(shown).toBe(VERIFIED.claims.value.flatMap(({ evidence }) => evidence).length);
    expect(shown).toBeGreaterThan(10);
  });

  it("shows no passage where the articles are not at hand", () => {
    for (const briefing of [ATTESTED, SHIPPED]) {
      const quotes = briefing.claims.value.flatMap(({ id }) => explainClaim(briefing, id)!.evidence);
      expect(quotes.length).toBeGreaterThan(10);
      expect(quotes.filter(({ passage }) => passage !== undefined)).toEqual([]);
      expect(new Set(quotes.map(({ verdict }) => verdict))).toEqual(new Set(["attested"]));
    }
  });

  it("shows no passage of an article that has changed", () => {
    const shelf = new Map(VERIFIED.shelf);
    shelf.delete("courier");
    const { evidence } = explainClaim({ ...VERIFIED, shelf }, "crack-found")!;
    expect(evidence.map(({ at, passage }) => [at, passage !== undefined])).toEqual([
      ["courier.2", false],
      ["courier.2", false],
      ["observer.3", true],
    ]);
  });

  it("finds the words behind characters of two code units", () => {
    const library = {
      ...example.library,
      files: example.library.files.map(({ name, bytes }) => ({ name, bytes })),
    };
    const { shelf, findings } = checkBriefing(example.files, library).briefing!;
    const shelved = shelf!.get("courier");
    if (shelved?.kind !== "unchanged") throw new Error("The article is not at hand.");
    const text = `😀😀${shelved.article.text}`;
    const passages = shelved.article.passages.map((one) => ({
      ...one,
      start: one.start + 4,
      end: one.end + 4,
    }));
    const moved = new Map(
      [...findings].map(([key, one]) => [
        key,
        "start" in one ? { ...one, start: one.start + 2, end: one.end + 2 } : one,
      ]),
    );
    const briefing: CheckedBriefing = {
      ...VERIFIED,
      findings: moved,
      shelf: new Map([["courier", { ...shelved, article: { ...shelved.article, text, passages } }]]),
    };
    expect(explainClaim(briefing, "no-danger")!.evidence[0]!.passage!.words).toBe(
      "“There is no danger to anyone downstream,”",
    );
  });

  it("names what a sentence rests on that has no quote", () => {
    expect(explainClaim(VERIFIED, "repair-late")).toMatchObject({
      standing: "none",
      evidence: [],
      basis: ["repair-planned", "reservoir-lowered"],
      grounds: [
        { claim: "repair-planned", says: expect.stringContaining("The board’s original plan") as string },
        { claim: "reservoir-lowered", says: expect.stringContaining("The reservoir is to be") as string },
      ],
      judgement: {
        confidence: "moderate",
        because: expect.stringContaining("The plan is the board’s own") as string,
        wouldChange: "A contract with a date before the end of May.",
        alternatives: [{ basis: ["repair-planned"] }, { basis: ["reservoir-lowered"] }],
        indicators: [{ id: "work-begins", by: "../2031-04-15", direction: "weakens" }],
      },
    });
    expect(explainClaim(VERIFIED, "level-before")).toMatchObject({ documents: ["gauge-book"] });
    expect(explainClaim(VERIFIED, "cause-unknown")).toMatchObject({
      silent: ["courier", "observer", "notice"],
    });
  });

  it("takes a source that nobody described for one that cannot be judged, and a quote nobody held for unread", () => {
    const sources = { ...VERIFIED.sources, value: [] };
    const { evidence } = explainClaim({ ...VERIFIED, sources, findings: new Map() }, "paper-notes")!;
    expect(evidence[0]).toMatchObject({ reliability: "F", verdict: "unread", passage: undefined });
  });

  it.each(["", "crack", "crack-found ", "Crack-found", "courier.2"])("knows no claim “%s”", (id) => {
    expect(explainClaim(VERIFIED, id)).toBeUndefined();
  });
});

describe("usesOf(briefing, address)", () => {
  it("names the claims that quote a passage, with the words, and what rests on these", () => {
    const uses = usesOf(VERIFIED, "courier.5");
    expect(uses.address).toBe("courier.5");
    expect(uses.direct).toEqual([
      {
        claim: "reservoir-lowered",
        says: "The reservoir is to be lowered by two metres to seal the crack.",
        quotes: ["will be lowered by two metres", "so that the crack can be sealed"],
      },
      {
        claim: "repair-planned",
        says: "The board’s original plan was to have the crack repaired by the end of May 2031.",
        quotes: ["originally planned to finish the repair by the end of May", "planned to finish the repair"],
      },
    ]);
    expect(uses.derived).toEqual([
      { claim: "repair-late", says: "It is likely that the repair lasts beyond May 2031." },
    ]);
  });

  it("names the words of the source alone, not those of other sources", () => {
    const [first] = usesOf(VERIFIED, "observer").direct;
    expect(first).toMatchObject({
      claim: "crack-found",
      quotes: ["a hairline crack was found in the east abutment"],
    });
  });

  it("finds nothing on a passage that no claim quotes", () => {
    expect(usesOf(VERIFIED, "courier.1")).toEqual({
      address: "courier.1",
      direct: [],
      derived: [],
      contradicted: [],
      qualified: [],
    });
  });
});

function passagesOf({ records }: CheckedBriefing): readonly string[] {
  return [...records.values()].flatMap(({ id, passages }) => passages.map(({ number }) => `${id}.${number}`));
}

function nameOf({ entities }: CheckedBriefing, id: string): string {
  return entities.value.find((one) => one.id === id)!.name;
}

function straight(text: string): string {
  return text.replaceAll(/[“”]/gu, '"');
}
