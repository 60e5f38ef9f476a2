import { describe, expect, it } from "vitest";
import { english } from "./texts/english.ts";
import { splitWords } from "../src/article/split-words.ts";
import { checkBriefing } from "../src/briefing.ts";
import type { BriefingFiles } from "../src/claim/briefing-files.ts";
import { evidenceLockSchema, printLock, type EvidenceLock } from "../src/evidence/evidence-lock.ts";
import { drawBriefing } from "../src/view/draw-briefing.ts";
import { patchFiles, readExample } from "./briefings/read-case.ts";

const { files, library } = await readExample();
const LOCK = "evidence.lock.json";
/** What is made of the claims; a briefing that only tells what the articles say has none of them. */
const OPTIONAL = ["judgements.yaml", "comparison.yaml", "lexicon.yaml", "source-base.yaml", "chart.yaml"];
/** What a briefing has only where it has a chart. */
const CHARTED = ["measures.yaml", "documents.yaml", "gauge-readings.csv"];
const claims = files.files.get("claims.yaml")?.text ?? "";
const counts = {
  claims: claims.match(/^- id: /gmu)?.length ?? 0,
  quotes: claims.match(/^ +- \{ at: /gmu)?.length ?? 0,
};
const lock = evidenceLockSchema.parse(JSON.parse(files.files.get(LOCK)?.text ?? ""));

describe("checkBriefing(files, library)", () => {
  it("counts claims, quotes and the quotes that stand", () => {
    expect(counts.claims).toBeGreaterThanOrEqual(8);
    const all = { slug: "dam-inspection", counts: { ...counts, standing: counts.quotes } };
    expect(checkBriefing(files, library)).toMatchObject({ ...all, basis: "verified" });
    expect(checkBriefing(files, undefined)).toMatchObject({ ...all, basis: "attested" });
  });

  it("lets a briefing do without a chart, its numbers and its documents", () => {
    const bare = patchFiles(files, [
      {
        file: "briefing.yaml",
        find: "    part: chart\n    paragraphs:\n      - [level-before]",
        replace: "    paragraphs: []",
      },
      {
        file: "briefing.yaml",
        find: "    paragraphs:\n      - [level-planned]",
        replace: "    paragraphs: []",
      },
      {
        file: "claims.yaml",
        find: claims.slice(claims.indexOf("- id: level-before"), claims.indexOf("# What we make")),
        replace: "",
      },
    ]);
    const left = [...bare.files].filter(
      ([name]) => !/^(?:chart|measures|documents)\.yaml$|\.csv$/u.test(name),
    );
    const check = checkBriefing({ ...bare, files: new Map(left) }, library);
    expect(check.problems).toEqual([]);
    const view = drawBriefing(check.ready!, new Map(left), () => 1, english);
    expect(view.chart).toMatchObject({ panels: [], groups: [] });
    expect(view.documents.rows).toEqual([]);
  });

  it("finds the same twice", () => {
    const [first, second] = [checkBriefing(files, library), checkBriefing(files, library)];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    expect([...first.ready!.briefing.findings]).toEqual([...second.ready!.briefing.findings]);
  });

  it("says “attested” of every quote without the articles, and “verified” of every quote with them", () => {
    const verdicts = (at: typeof library | undefined) =>
      new Set([...checkBriefing(files, at).ready!.briefing.findings.values()].map(({ verdict }) => verdict));
    expect(verdicts(library)).toEqual(new Set(["verified"]));
    expect(verdicts(undefined)).toEqual(new Set(["attested"]));
  });

  it("makes a lock only with the articles at hand", () => {
    expect(checkBriefing(files, library).lock).toBe(files.files.get(LOCK)?.text);
    expect(checkBriefing(files, undefined)).not.toHaveProperty("lock");
  });

  it("needs no lock where the articles are at hand, and cannot do without where they are not", () => {
    const unlocked = without(LOCK);
    expect(checkBriefing(unlocked, library)).toMatchObject({
      problems: [],
      lock: files.files.get(LOCK)?.text,
    });
    const attested = checkBriefing(unlocked, undefined);
    expect(attested.problems).toHaveLength(attested.counts.quotes);
    expect(new Set(attested.problems.map(({ rule }) => rule))).toEqual(new Set(["quote-stands-in-article"]));
  });

  it.each(OPTIONAL)("reads a briefing that has no %s", (name) => {
    expect(files.files.has(name)).toBe(true);
    const check = checkBriefing(without(name), library);
    expect(check.briefing).toBeDefined();
    expect(check.problems.map(({ rule }) => rule)).not.toContain("file-is-readable");
  });

  it.each(
    [...files.files.keys()].filter(
      (name) => !name.startsWith("sources/") && name !== LOCK && ![...OPTIONAL, ...CHARTED].includes(name),
    ),
  )("names %s where it is missing, and does not go on to the rules", (name) => {
    const check = checkBriefing(without(name), library);
    expect(check.problems).toEqual([
      expect.objectContaining({
        file: `data/dam-inspection/${name}`,
        line: 1,
        column: 1,
        rule: "file-is-readable",
        message: `The briefing has no ${name}.`,
      }),
    ]);
    expect(check).not.toHaveProperty("ready");
  });

  it.each(CHARTED)("names %s, which the chart alone needs, in the chart", (name) => {
    const check = checkBriefing(without(name), library);
    expect(check.problems).toEqual([
      expect.objectContaining({
        file: "data/dam-inspection/chart.yaml",
        message: `chart.yaml needs ${name}, and the briefing has no such file.`,
      }),
    ]);
    expect(check).not.toHaveProperty("ready");
  });

  it.each([
    ["of other words", "quote: found a hairline crack in", "quote: lost a hairline crack in"],
    ["of another number", "quote: about 40 centimetres long", "quote: about 48 centimetres long"],
    ["of another passage", "courier.6, quote: was told of", "courier.3, quote: was told of"],
    ["of another source", "observer.5, quote: deserves", "notice.2, quote: deserves"],
  ])("tells a quote %s once, and nothing that follows from it", (_what, find, replace) => {
    const changed = patchFiles(files, [{ file: "claims.yaml", find, replace }]);
    for (const at of [library, undefined]) {
      expect(checkBriefing(changed, at).problems.map(({ rule }) => rule)).toEqual([
        "quote-stands-in-article",
      ]);
    }
  });

  it("tells a record that is not there once, and none of the quotes from its article", () => {
    for (const at of [library, undefined]) {
      const { problems } = checkBriefing(without("sources/courier.json"), at);
      expect(problems.map(({ rule }) => rule)).not.toContain("quote-stands-in-article");
      expect(problems.map(({ rule }) => rule)).not.toContain("number-stands-in-evidence");
      expect(problems.map(({ message }) => message).join()).toContain("“courier” has no record");
    }
  });

  it("collects what is wrong in all files, and orders it by file, line and column", () => {
    const check = checkBriefing(
      patchFiles(files, [
        { file: "sources.yaml", find: "  reliability: C\n", replace: "  reliability: Z\n" },
        { file: "gauge-readings.csv", find: "level-2026,2026-03-01", replace: "level-2026,2026-02-30" },
        { file: "claims.yaml", find: "kind: commentary", replace: "kind: opinion" },
        { file: "claims.yaml", find: "when: 2031-03-04", replace: "when: 2031-13" },
        { file: "chart.yaml", find: "max: 60", replace: "max: many" },
      ]),
      library,
    );
    const places = check.problems.map(({ file, line, column }) => ({ file, line, column }));
    expect(places.map(({ file }) => file.replace("data/dam-inspection/", ""))).toEqual([
      "chart.yaml",
      "claims.yaml",
      "claims.yaml",
      "gauge-readings.csv",
      "sources.yaml",
    ]);
    expect(places[1]!.line).toBeLessThan(places[2]!.line);
    expect(new Set(check.problems.map(({ rule }) => rule))).toEqual(new Set(["file-fits-its-schema"]));
  });

  it("refuses a record under the name of another", () => {
    const renamed = new Map(files.files);
    const record = renamed.get("sources/notice.json")!;
    renamed.delete("sources/notice.json");
    renamed.set("sources/poster.json", { ...record, path: "data/dam-inspection/sources/poster.json" });
    expect(checkBriefing({ ...files, files: renamed }, library).problems).toEqual([
      expect.objectContaining({
        file: "data/dam-inspection/sources/poster.json",
        rule: "file-fits-its-schema",
      }),
    ]);
  });

  it("counts the quotes that stand where others do not", () => {
    const patched = patchFiles(files, [
      { file: "claims.yaml", find: "about 40 centimetres long", replace: "about 48 centimetres long" },
    ]);
    expect(checkBriefing(patched, library).counts).toEqual({ ...counts, standing: counts.quotes - 1 });
  });
});

describe("a quote that is not to the character", () => {
  const quotes = [...new Set(lock.evidence.map(({ quote }) => quote))].filter(
    (quote) => !quote.startsWith('"'),
  );

  const alterations: readonly (readonly [string, (quote: string) => string])[] = [
    ["a word left out", (quote) => quote.replace(/ \S+/u, "")],
    ["“not” put in", (quote) => quote.replace(" ", " not ")],
    ["its first word in other case", (quote) => otherCase(quote.charAt(0)) + quote.slice(1)],
    ["its last letter cut off", (quote) => quote.slice(0, -1)],
    ["its first two words turned round", (quote) => quote.replace(/^(\S+) (\S+)/u, "$2 $1")],
    ["a letter doubled", (quote) => quote.replace(/\p{L}/u, "$&$&")],
  ];

  it.each(alterations)("does not pass in either mode with %s", (_case, alter) => {
    for (const quote of quotes) {
      const altered = alter(quote);
      expect(altered).not.toBe(quote);
      const patched = replaceQuote(quote, altered);
      for (const at of [library, undefined]) {
        const { problems } = checkBriefing(patched, at);
        expect(`${altered}: ${problems.map(({ rule }) => rule).join(", ")}`).toContain(
          "quote-stands-in-article",
        );
      }
    }
  });

  it("does not pass with any digit flipped", () => {
    const figures = quotes.filter((quote) => /\d/u.test(quote));
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const quote of figures) {
      for (const { index } of quote.matchAll(/\d/gu)) {
        const flipped = `${quote.slice(0, index)}${(Number(quote.charAt(index)) + 1) % 10}${quote.slice(index + 1)}`;
        for (const at of [library, undefined]) {
          const rules = checkBriefing(replaceQuote(quote, flipped), at).problems.map(({ rule }) => rule);
          expect(rules).toContain("quote-stands-in-article");
        }
      }
    }
  });
});

describe("a lock that was changed by hand", () => {
  const first = lock.evidence[0]!;

  it.each<readonly [string, (changed: Changeable<EvidenceLock>) => void, string]>([
    ["another root", ({ sources }) => (sources["courier"]!.root = "0".repeat(64)), "root"],
    [
      "another hash of the article",
      ({ sources }) => (sources["courier"]!.sha256 = "0".repeat(64)),
      "another version",
    ],
    ["another number of words", ({ sources }) => (sources["courier"]!.words += 1000), "another version"],
    ["no source", ({ sources }) => delete sources["courier"], "does not hold it"],
    ["other words", ({ evidence }) => (evidence[0]!.words[0] = "lost"), "proves other words"],
    ["the words one place on", ({ evidence }) => (evidence[0]!.firstWord += 1), "root"],
    [
      "the words in another passage",
      ({ evidence }) => (evidence[0]!.firstWord += 100),
      "outside the passage",
    ],
    ["another salt", ({ evidence }) => (evidence[0]!.salts[0] = "0".repeat(32)), "root"],
    ["a neighbour left out", ({ evidence }) => evidence[0]!.siblings.pop(), "root"],
    ["a neighbour too many", ({ evidence }) => evidence[0]!.siblings.push("0".repeat(64)), "root"],
    ["another passage", ({ evidence }) => (evidence[0]!.passage = "0".repeat(64)), "passage has changed"],
    ["an end outside the passage", ({ evidence }) => (evidence[0]!.end += 10_000), "outside the passage"],
    ["the quote left out", ({ evidence }) => evidence.shift(), "does not hold it"],
  ])("does not attest the quote with %s", (_case, change, reason) => {
    const changed = structuredClone(lock) as Changeable<EvidenceLock>;
    change(changed);
    const check = checkBriefing(withFile(LOCK, printLock(changed)), undefined);
    const problem = check.problems.find(({ message }) => message.includes(`“${first.quote}”`));
    expect(problem).toMatchObject({ rule: "quote-stands-in-article" });
    expect(problem?.message).toContain(reason);
  });

  it("is written anew, as it was, by a check with the articles", () => {
    const changed = structuredClone(lock) as Changeable<EvidenceLock>;
    changed.evidence.shift();
    expect(checkBriefing(withFile(LOCK, printLock(changed)), library).lock).toBe(files.files.get(LOCK)?.text);
  });

  it("holds the words of quotes and no others", () => {
    for (const { quote, words } of lock.evidence) {
      expect(words).toEqual(splitWords(quote).map(({ text }) => text));
    }
  });
});

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Changeable<T[Key]> : T[Key] };

function otherCase(letter: string): string {
  return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
}

/** The files with a quote replaced at each place where it is evidence. */
function replaceQuote(quote: string, replacement: string): BriefingFiles {
  const text = files.files.get("claims.yaml")?.text ?? "";
  const parts = text.split(`quote: ${quote}`);
  if (parts.length < 2) throw new Error(`“${quote}” is no evidence.`);
  return withFile("claims.yaml", parts.join(`quote: ${replacement}`));
}

function withFile(name: string, text: string): BriefingFiles {
  const before = files.files.get(name);
  if (!before) throw new Error(`There is no ${name}.`);
  return { ...files, files: new Map([...files.files, [name, { ...before, text }]]) };
}

function without(name: string): BriefingFiles {
  return { ...files, files: new Map([...files.files].filter(([other]) => other !== name)) };
}
