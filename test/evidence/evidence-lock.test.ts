import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digestOf,
  evidenceKey,
  evidenceLockSchema,
  printLock,
  type EvidenceLock,
} from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import { NOTICE, piece, REPLY, sourceOf } from "./sample-articles.ts";

fc.configureGlobal({ seed: 11, numRuns: 100 });

const { lock } = verifyQuotes(
  [
    piece("notice", 2, "old bridge on 3 June 2031"),
    piece("notice", 2, "old bridge"),
    piece("notice", 3, "once US-led work"),
    piece("notice", 4, "for $5"),
    piece("reply", 2, "asks for $15 a head"),
    piece("reply", 3, "did not answer"),
  ],
  new Map([
    ["reply", sourceOf("reply", REPLY)],
    ["notice", sourceOf("notice", NOTICE)],
  ]),
);
const text = printLock(lock);

describe("printLock(lock)", () => {
  it("parses back to a lock with the same sources and quotes", () => {
    const read = evidenceLockSchema.parse(JSON.parse(text));
    expect(read.sources).toEqual(lock.sources);
    expect(read.evidence).toHaveLength(lock.evidence.length);
    expect(read.evidence).toEqual(expect.arrayContaining(lock.evidence));
  });

  it("is the same text in whatever order sources and quotes come", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lock.evidence, { minLength: lock.evidence.length }),
        fc.shuffledSubarray(Object.entries(lock.sources), { minLength: 2 }),
        (evidence, sources) => {
          expect(printLock({ ...lock, evidence, sources: Object.fromEntries(sources) })).toBe(text);
        },
      ),
    );
  });

  it("is the same text for a lock read back", () => {
    expect(printLock(evidenceLockSchema.parse(JSON.parse(text)))).toBe(text);
  });

  it("gives every source and every quote a line, ordered by source and place", () => {
    const lines = text.split("\n").filter((line) => line.startsWith("    "));
    expect(lines.map((line) => /"quote":"([^"]+)"/u.exec(line)?.[1] ?? line.slice(4, 12))).toEqual([
      '"notice"',
      '"reply":',
      "old bridge",
      "old bridge on 3 June 2031",
      "once US-led work",
      "for $5",
      "asks for $15 a head",
      "did not answer",
    ]);
    expect(text.endsWith("\n}\n")).toBe(true);
  });

  it("orders places as numbers", () => {
    const [first] = lock.evidence;
    if (!first) throw new Error("The sample locks nothing.");
    const evidence = [100, 9, 20].map((start) => ({ ...first, start, end: 101 }));
    const read = evidenceLockSchema.parse(JSON.parse(printLock({ ...lock, evidence })));
    expect(read.evidence.map(({ start }) => start)).toEqual([9, 20, 100]);
  });

  it("names the sentences that were compared with the articles, a line each, after the quotes", () => {
    const [one, two] = ["1".repeat(64), "2".repeat(64)];
    const empty: EvidenceLock = { ...lock, sources: {}, evidence: [] };
    const head = `{\n  "format": "briefbook-evidence-lock/1",\n  "sources": {\n\n  },\n  "evidence": [\n\n  ]`;
    const printed = (checkedSentences?: string[]): string =>
      printLock({ ...empty, ...(checkedSentences && { checkedSentences }) }).replace(
        /,\n {2}"digest": "[0-9a-f]{64}"\n\}\n$/u,
        "",
      );
    expect(printed()).toBe(head);
    expect(printed([])).toBe(`${head},\n  "checkedSentences": []`);
    expect(printed([one, two])).toBe(`${head},\n  "checkedSentences": [\n    "${one}",\n    "${two}"\n  ]`);
  });

  it("reads the sentences back that it prints", () => {
    const compared = { ...lock, checkedSentences: ["1".repeat(64)] };
    expect(evidenceLockSchema.parse(JSON.parse(printLock(compared))).checkedSentences).toEqual(
      compared.checkedSentences,
    );
  });

  it("prints a lock without quotes", () => {
    const empty: EvidenceLock = { ...lock, sources: {}, evidence: [] };
    expect(JSON.parse(printLock(empty))).toEqual({ ...empty, digest: digestOf(empty) });
  });
});

describe("evidenceKey(piece)", () => {
  it("is one for the same words of a passage, and another for other words or another passage", () => {
    const keys = [
      piece("a", 1, "x y"),
      piece("a", 1, "x y"),
      piece("a", 2, "x y"),
      piece("a", 1, "x  y"),
    ].map(evidenceKey);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(keys[1]);
  });
});

describe("evidenceLockSchema", () => {
  type Json = Record<string, unknown>;
  const [entry] = lock.evidence;
  const quote: Json = { ...entry };
  const source: Json = { ...lock.sources["notice"] };
  const good: Json = { ...lock, sources: { notice: source }, evidence: [quote] };

  it("accepts what a check writes", () => {
    expect(evidenceLockSchema.safeParse(good).success).toBe(true);
  });

  it.each<[string, Json]>([
    ["an unknown key", { ...good, comment: "x" }],
    ["an unknown key of a quote", { ...good, evidence: [{ ...quote, text: "x" }] }],
    ["an unknown key of a source", { ...good, sources: { notice: { ...source, key: "x" } } }],
    ["another format", { ...good, format: "briefbook-evidence-lock/2" }],
    ["another verdict", { ...good, evidence: [{ ...quote, verdict: "moved" }] }],
    ["no words", { ...good, evidence: [{ ...quote, words: [] }] }],
    ["a negative offset", { ...good, evidence: [{ ...quote, start: -1 }] }],
    ["an index that is no whole number", { ...good, evidence: [{ ...quote, firstWord: 0.5 }] }],
    ["a salt that is too long", { ...good, evidence: [{ ...quote, salts: ["0".repeat(34)] }] }],
    ["a salt that is no hexadecimal", { ...good, evidence: [{ ...quote, salts: ["g".repeat(32)] }] }],
    ["a sibling that is too short", { ...good, evidence: [{ ...quote, siblings: ["0".repeat(62)] }] }],
    ["a root in capitals", { ...good, sources: { notice: { ...source, root: "A".repeat(64) } } }],
    ["a hash that is too short", { ...good, sources: { notice: { ...source, sha256: "abc" } } }],
    ["no sources", { format: good["format"], evidence: [quote] }],
  ])("refuses %s", (_what, changed) => {
    expect(evidenceLockSchema.safeParse(changed).success).toBe(false);
  });
});
