import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { sha256 } from "../../src/article/hash.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { viewVerify } from "../../src/view/verify-view.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import { briefing, chart, claim, claims, documents } from "./example-briefing.ts";

const viewOf = (parts: Parameters<typeof briefing>[0] = {}, texts = new Map<string, string>()) =>
  viewBriefing(briefing(parts), { chart, map: undefined }, documents, { files: texts, texts: english });
const many = (count: number) => Array.from({ length: count }, (_, index) => claim({ id: `claim-${index}` }));

describe("viewBriefing(briefing, drawings, documents, texts)", () => {
  it("labels paragraphs 1.1, and sentences a, b, c where a paragraph has several", () => {
    expect(sentencesOf(viewOf()).map(({ label }) => label)).toEqual([
      "Bottom line 1",
      "Bottom line 2",
      "1.1a",
      "1.1b",
      "1.2",
      "3.1a",
      "3.1b",
    ]);
    expect(viewOf().sections[0]?.paragraphs.map(({ number, anchor }) => [number, anchor])).toEqual([
      ["1.1", "paragraph-1-1"],
      ["1.2", "paragraph-1-2"],
    ]);
  });

  it("goes on with aa after z", () => {
    const crowd = many(54);
    const paragraphs = [crowd.map(({ id }) => id)];
    const plan = { bottomLine: [], sections: [{ id: "all", title: "All", paragraphs }] };
    const labels = sentencesOf(viewOf({ claims: crowd, plan })).map(({ label }) => label);
    expect([labels[0], labels[25], labels[26], labels[51], labels[52]]).toEqual([
      "1.1a",
      "1.1z",
      "1.1aa",
      "1.1az",
      "1.1ba",
    ]);
    expect(new Set(labels).size).toBe(54);
  });

  it("is the same each time, and plain JSON", () => {
    const view = viewOf();
    expect(viewOf()).toEqual(view);
    expect(JSON.stringify(viewOf())).toBe(JSON.stringify(view));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it.each(claims.map(({ id }, index) => ({ id, index })))(
    "has another hash when the sentence $id changes by a letter",
    ({ index }) => {
      const changed = claims.map((one, at) =>
        at === index ? { ...one, says: one.says.replace(".", "!") } : one,
      );
      expect(viewOf({ claims: changed }).hash).not.toBe(viewOf().hash);
    },
  );

  it.each([
    { title: "The dam was inspected" },
    { subtitle: "What three reports say" },
    { handling: "TLP:GREEN" },
    { number: "BB-2026-08" },
    { unit: "The other desk" },
    { asOf: "2026-05-30" },
    { shortTitle: "Dam" },
  ])("has another hash when the plan changes: %j", (plan) => {
    expect(viewOf({ plan }).hash).not.toBe(viewOf().hash);
  });

  it("has another hash when a quote or its stance changes", () => {
    const [first, ...rest] = claims;
    const piece = first!.evidence[0]!;
    const hashes = [
      piece,
      { ...piece, quote: "the dam was inspected in June" },
      { ...piece, stance: "qualifies" as const },
    ].map((evidence) => viewOf({ claims: [{ ...first!, evidence: [evidence] }, ...rest] }).hash);
    expect(new Set(hashes).size).toBe(3);
  });

  it("hashes all of itself but the hash and what is made of it, and prints the hash on every page", () => {
    const { hash, shortHash, print, citation, verify, downloads, titlePages: _, ...rest } = viewOf();
    expect(sha256(JSON.stringify(rest))).toBe(hash);
    expect(shortHash).toBe(hash.slice(0, 12));
    expect(print.foot).toContain(shortHash);
    expect(citation).toContain(shortHash);
    expect(verify).toEqual(viewVerify("dam"));
    expect(downloads).toEqual([]);
  });

  it("holds no words of articles of which only fingerprints may be published", () => {
    const QUOTES = /from the crest to the foot|cracks run through the wall|the dam is safe/gu;
    const written = new Map([
      ["claims.yaml", claims.map(({ id, evidence }) => `- id: ${id}\n  ${evidence[0]?.quote}\n`).join("")],
    ]);
    const open = briefing();
    const printed = (checked: typeof open): string =>
      JSON.stringify(
        viewBriefing(checked, { chart, map: undefined }, documents, { files: written, texts: english }),
      );
    const value = open.sources.value.map((one) => ({ ...one, rights: "fingerprint" as const }));
    const closed = printed({ ...open, sources: { ...open.sources, value } });
    expect(printed(open).match(QUOTES)?.length).toBeGreaterThan(5);
    expect(closed.match(QUOTES)).toBeNull();
    expect(closed).toContain("[words not published]");
  });

  it("takes its dates from the newest edition", () => {
    expect(viewOf().edition).toEqual({
      label: "Edition 2",
      date: "2026-06-02",
      published: "2 June 2026",
      asOf: "31 May 2026",
      asOfDate: "2026-05-31",
      unchecked: "",
      change: "The visit was added.",
    });
  });

  it.each([
    ["2026-05-02", ""],
    [
      "2026-05-01",
      "No judgement or indicator was checked against what happened between 1 May 2026 and 2 June 2026.",
    ],
  ])(
    "as of %s says that nothing was checked since only where publication took over a month",
    (asOf, says) => {
      expect(viewOf({ plan: { asOf } }).edition.unchecked).toBe(says);
    },
  );

  it("has a row of evidence for each sentence with words, and leads from it to the sentence", () => {
    const { evidenceRows } = viewOf();
    expect(evidenceRows.map(({ label, href }) => [label, href])).toEqual([
      ["Bottom line 1", "#sentence-inspected"],
      ["1.1a", "#sentence-safe"],
      ["1.1b", "#sentence-cracked"],
    ]);
  });

  it("says in a row of evidence only what is unlike the rest: another speaker, standing or grade", () => {
    const rows = viewOf().evidenceRows;
    const told = rows.map(({ label, standing, credibility, evidence }) => [
      label,
      standing,
      credibility,
      ...evidence.map(({ saidBy }) => saidBy),
    ]);
    expect(told).toEqual([
      ["Bottom line 1", "", "", "Ministry of Water"],
      ["1.1a", "Disputed", "6: truth cannot be judged", "an engineer", ""],
      ["1.1b", "Disputed", "6: truth cannot be judged", "", "", "an engineer"],
    ]);
  });

  it("leads from each passage back to the sentences that use it", () => {
    const [inspection, visit] = viewOf().sources;
    const uses = (of: typeof inspection) =>
      of?.passages.map(({ mark, sentences, opposed }) => ({
        mark,
        carries: sentences.map(({ label }) => label),
        opposes: opposed.map(({ label }) => label),
      }));
    expect(uses(inspection)).toEqual([
      { mark: "1.2", carries: ["Bottom line 1"], opposes: [] },
      { mark: "1.3", carries: ["1.1a"], opposes: ["1.1b"] },
    ]);
    expect(uses(visit)).toEqual([{ mark: "2.2", carries: ["1.1b"], opposes: ["1.1a"] }]);
  });

  it("orders passages by number, the tenth after the second", () => {
    const late = claim({ id: "late", evidence: [{ at: "visit.10", quote: "at the very end" }] });
    const early = claim({ id: "early", evidence: [{ at: "visit.2", quote: "at the very start" }] });
    const plan = { bottomLine: ["late", "early"], sections: [{ id: "none", title: "None", paragraphs: [] }] };
    const [, visit] = viewOf({ claims: [late, early], plan }).sources;
    expect(visit?.passages.map(({ mark }) => mark)).toEqual(["2.2", "2.10"]);
  });

  it("says “Not known” of a gap, but for one under the heading that says it", () => {
    const { bottomLine, sections } = viewOf();
    expect(bottomLine.map(({ kindWord }) => kindWord)).toEqual(["", "Not known"]);
    expect(sections[2]?.paragraphs[0]?.sentences.map(({ kindWord }) => kindWord)).toEqual(["", ""]);
  });

  it.each([
    ["commentary", "Commentary"],
    ["assumption", "We assume"],
    ["gap", "Not known"],
    ["context", "From documents"],
  ])("says of each %s in a paragraph of nothing else, under a heading that does not say it", (kind, word) => {
    const parts = { says: "It is so.", kind, basis: ["second"], documents: ["yearbook"], silent: ["visit"] };
    const alike = ["first", "second"].map((id) => claim({ id, ...parts }));
    const plan = {
      bottomLine: ["first"],
      sections: [{ id: "frame", title: "The frame", paragraphs: [["first", "second"]] }],
    };
    const [frame] = viewOf({ claims: alike, plan }).sections;
    expect(frame?.paragraphs[0]?.sentences.map(({ kindWord }) => kindWord)).toEqual([word, word]);
  });

  it("counts sentences, quotes and promises", () => {
    expect(viewOf().counts).toEqual({
      sentences: 7,
      quotes: 6,
      observations: 0,
      promises: RULES.length,
    });
  });

  it("shows the shortest claim with one quote as it is written, and nothing after it", () => {
    const yaml =
      "# The claims\n\n- id: inspected\n  says: It was.\n  kind: fact\n\n# Next\n- id: safe\n  says: It is.\n";
    expect(viewOf({}, new Map([["claims.yaml", yaml]])).records[0]).toEqual({
      title: "A claim, as it is written",
      language: "yaml",
      code: "- id: inspected\n  says: It was.\n  kind: fact",
    });
  });
});

describe("the notice of a withdrawn briefing", () => {
  const noticeOf = (withdrawn: object) => viewOf({ plan: { withdrawn } }).withdrawn;

  it("says when, by whom and why, and what becomes of the text", () => {
    expect(noticeOf({ on: "2026-06-09", why: "The article was retracted.", by: "The board" })).toBe(
      "Withdrawn on 9 June 2026 by The board. The article was retracted. The text is kept as it was published, so that whoever cited it can be followed; do not rely on it.",
    );
  });

  it("names the unit that answers for the briefing where nobody else is named", () => {
    const { unit } = viewOf();
    expect(noticeOf({ on: "2026-06-09", why: "It was wrong." })).toContain(`on 9 June 2026 by ${unit}. It`);
  });

  it("is empty where nothing was withdrawn", () => {
    expect(viewOf().withdrawn).toBe("");
  });
});
