import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";
import { checkBriefing } from "../../src/briefing.ts";
import { coverageOf, type Coverage } from "../../src/claim/coverage.ts";
import { evidenceKey } from "../../src/evidence/evidence-lock.ts";
import type { Finding } from "../../src/evidence/finding.ts";
import { placesOf } from "../../src/evidence/find-quote.ts";
import { READINGS } from "../../src/source/source-entry.ts";
import { patchFiles, readExample } from "../briefings/read-case.ts";
import { exampleBriefing, recordOf } from "../rules/example-briefing.ts";

/** A heading, three sentences, a heading in between, one sentence. */
const TEXT =
  "The crack 😀\n\nInspectors found a crack in Halvern Dam. It lets no water through. It is old.\n\nWhat comes next\n\nThe dam stays open.\n";

/** The sentences of the article, in order. e.g. 2.3 is “It is old.” */
const SENTENCES = ["1.1", "2.1", "2.2", "2.3", "3.1", "4.1"];

describe("coverageOf(briefing)", () => {
  it("says of every sentence which claims quote it", () => {
    const coverage = coverageWith([["crack-found", "found a crack"]]);
    expect(coverage.source).toBe("courier");
    expect(addressed(coverage)).toEqual({
      "1.1": [], "2.1": ["crack-found"], "2.2": [], "2.3": [], "3.1": [], "4.1": [],
    }); // prettier-ignore
    expect(coverage.used).toBe(1);
    expect(coverage.sentences.every(({ source }) => source === "courier")).toBe(true);
  });

  it("sets headings aside by their form", () => {
    const coverage = coverageWith([["crack-found", "found a crack"]]);
    expect(coverage.aside).toEqual({ heading: 2 });
    expect(openOf(coverage)).toEqual(["2.2", "2.3", "4.1"]);
  });

  it.each([
    ["two sentences, by a word of each", "Halvern Dam. It lets", ["2.1", "2.2"]],
    ["three sentences", "Dam. It lets no water through. It is", ["2.1", "2.2", "2.3"]],
    ["one sentence, up to its stop", "in Halvern Dam.", ["2.1"]],
    ["one sentence, from its first word", "It lets no water", ["2.2"]],
    ["the last one", "The dam stays open.", ["4.1"]],
  ])("takes a quote of %s to use just these", (_what, quote, used) => {
    const coverage = coverageWith([["crack-found", quote]]);
    expect(usedOf(coverage)).toEqual(used);
    expect(coverage.used).toBe(used.length);
  });

  it("names each claim once, in the order of the file, however often it quotes the sentence", () => {
    const coverage = coverageWith([
      ["crack-found", "found a crack"],
      ["crack-found", "crack in Halvern"],
      ["dam-named", "Halvern Dam"],
    ]);
    expect(addressed(coverage)["2.1"]).toEqual(["crack-found", "dam-named"]);
    expect(coverage.used).toBe(1);
  });

  it.each(["missing", "moved", "in-heading", "not-locked"])("counts no quote that is %s", (verdict) => {
    const findings = { missing: { verdict: "missing" }, moved: { verdict: "moved", to: 3 }, "in-heading": { verdict: "in-heading" }, "not-locked": { verdict: "not-locked", reason: "gone" } } as const; // prettier-ignore
    const coverage = coverageWith(
      [["crack-found", "found a crack"]],
      [],
      findings[verdict as keyof typeof findings],
    );
    expect(coverage.used).toBe(0);
    expect(openOf(coverage)).toEqual(["2.1", "2.2", "2.3", "4.1"]);
  });

  it("counts a quote attested by the lock as one that was verified", () => {
    const verified = coverageWith([["crack-found", "found a crack"]]);
    const { start, end } = placeOf("found a crack");
    expect(coverageWith([["crack-found", "found a crack"]], [], { verdict: "attested", start, end })).toEqual(
      verified,
    );
  });

  it.each(READINGS)("sets a sentence read as %s aside, unless it is a plan", (as) => {
    const coverage = coverageWith([["crack-found", "found a crack"]], [["2.2", as]]);
    const isPlan = as === "plan";
    expect(coverage.aside).toEqual(
      isPlan ? { heading: 2 } : as === "heading" ? { heading: 3 } : { heading: 2, [as]: 1 },
    );
    expect(openOf(coverage)).toEqual(isPlan ? ["2.2", "2.3", "4.1"] : ["2.3", "4.1"]);
    expect(coverage.open.map(({ reading }) => reading)).toEqual(
      isPlan ? ["plan", undefined, undefined] : [undefined, undefined],
    );
  });

  it("sets aside every sentence of a passage, but for what is said of one sentence", () => {
    const whole = coverageWith([], [["2", "background"]]);
    expect([whole.aside, openOf(whole)]).toEqual([{ heading: 2, background: 3 }, ["4.1"]]);
    const but = coverageWith([], [["2", "background"], ["2.2", "plan"]]); // prettier-ignore
    expect([but.aside, openOf(but)]).toEqual([{ heading: 2, background: 2 }, ["2.2", "4.1"]]);
  });

  it("counts a sentence that is used and set aside as used", () => {
    const coverage = coverageWith([["crack-found", "found a crack"]], [["2", "background"]]);
    expect([coverage.used, coverage.aside]).toEqual([1, { heading: 2, background: 2 }]);
  });

  it("counts every sentence as used, set aside or open, and as one of these only", () => {
    const readings = [[], [["2", "plan"]], [["2.1", "commentary"], ["4", "duplicate"]]] as const; // prettier-ignore
    for (const quote of ["found a crack", "Dam. It lets no water through. It is", "dam stays open"]) {
      for (const reading of readings) {
        const { sentences, used, aside, open } = coverageWith([["crack-found", quote]], reading);
        expect(sentences.map(({ passage, sentence }) => `${passage}.${sentence}`)).toEqual(SENTENCES);
        const asides = Object.values(aside).reduce((sum, count) => sum + count, 0);
        expect(used + asides + open.length).toBe(sentences.length);
      }
    }
  });
});

describe("coverageOf(the example briefing)", () => {
  it("leaves no sentence open, with the articles or against the lock", async () => {
    const { files, library } = await readExample();
    const withArticles = coverageOf(checkBriefing(files, library).briefing!);
    expect(withArticles.map(({ source, open }) => [source, open])).toEqual([
      ["courier", []],
      ["notice", []],
      ["observer", []],
    ]);
    expect(withArticles.every(({ used }) => used > 0)).toBe(true);
    expect(coverageOf(checkBriefing(files, undefined).briefing!)).toEqual(withArticles);
  });

  it("opens the sentences whose reading is taken out", async () => {
    const { files, library } = await readExample();
    const patched = patchFiles(files, [
      {
        file: "sources.yaml",
        find: `    - { at: "2.3", as: background, because: It concerns walkers. }\n`,
        replace: "",
      },
    ]);
    const open = coverageOf(checkBriefing(patched, library).briefing!).flatMap(openOf);
    expect(open).toEqual(["2.3"]);
  });
});

/** The coverage of the article by claims with one quote each, where the register reads sentences as given. */
function coverageWith(
  quotes: readonly (readonly [claim: string, quote: string])[],
  readings: readonly (readonly [at: string, as: string])[] = [],
  finding?: Finding,
): Coverage {
  const record = recordOf("courier", new TextEncoder().encode(TEXT));
  const lines = readings.map(([at, as]) => `    - { at: "${at}", as: ${as} }\n`).join("");
  const briefing = exampleBriefing({
    records: [record],
    edits: [["sources.yaml", "  reliability: C\n", `${lines && `  reading:\n${lines}`}  reliability: C\n`]],
  });
  const [template] = briefing.claims.value;
  const pieces = quotes.map(([claim, quote]) => ({
    claim,
    at: "courier.2",
    quote,
    stance: "supports" as const,
  }));
  const ids = [...new Set(pieces.map(({ claim }) => claim))];
  const claims = ids.map((id) => ({
    ...template!,
    id,
    evidence: pieces.filter(({ claim }) => claim === id).map(({ claim: _claim, ...piece }) => piece),
  }));
  const findings = new Map(
    pieces.map((piece) => [
      evidenceKey(piece),
      finding ?? { verdict: "verified" as const, ...placeOf(piece.quote) },
    ]),
  );
  const [coverage] = coverageOf({ ...briefing, claims: { ...briefing.claims, value: claims }, findings });
  return coverage!;
}

/** Where words stand in the article, in code points. */
function placeOf(quote: string): { readonly start: number; readonly end: number } {
  const article = readArticle(new TextEncoder().encode(TEXT));
  const [place] = article.ok ? placesOf(article.text, quote) : [];
  const points = (offset: number): number => Array.from(TEXT.slice(0, offset)).length;
  return { start: points(place!.start), end: points(place!.end) };
}

function addressed({ sentences }: Coverage): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    sentences.map(({ passage, sentence, claims }) => [`${passage}.${sentence}`, claims]),
  );
}

function usedOf({ sentences }: Coverage): readonly string[] {
  return sentences
    .filter(({ claims }) => claims.length > 0)
    .map(({ passage, sentence }) => `${passage}.${sentence}`);
}

function openOf({ open }: Coverage): readonly string[] {
  return open.map(({ passage, sentence }) => `${passage}.${sentence}`);
}
