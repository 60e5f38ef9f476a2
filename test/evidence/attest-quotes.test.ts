import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/article/split-words.ts";
import { attestQuotes } from "../../src/evidence/attest-quotes.ts";
import {
  evidenceKey,
  evidenceLockSchema,
  printLock,
  type EvidenceLock,
  type LockedQuote,
} from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes, type QuotedPassage, type ReadSource } from "../../src/evidence/verify-quotes.ts";
import { buildWordTree } from "../../src/evidence/word-tree.ts";
import { NOTICE, piece, recordOnly, REPLY, sourceOf } from "./sample-articles.ts";

fc.configureGlobal({ seed: 12, numRuns: 150 });

const READ = new Map([
  ["notice", sourceOf("notice", NOTICE)],
  ["reply", sourceOf("reply", REPLY)],
]);
const RECORDS: ReadonlyMap<string, ReadSource> = new Map(
  [...READ].map(([id, source]) => [id, recordOnly(source)]),
);

const QUOTES = [
  piece("notice", 2, "close its old bridge on 3 June 2031"),
  piece("notice", 3, '"We had no choice," the warden said'),
  piece("notice", 3, "once US-led work"),
  piece("notice", 4, "The country's oldest ferry"),
  piece("reply", 2, "for −5 per cent of tax."),
  piece("reply", 2, "It asks for $15 a head"),
];

const { lock: LOCK, findings: VERIFIED } = verifyQuotes(QUOTES, READ);
const QUOTE = piece("reply", 2, "It asks for $15 a head");

function attest(quoted: QuotedPassage, lock: EvidenceLock | undefined = LOCK, sources = RECORDS) {
  return attestQuotes([quoted], sources, lock).get(evidenceKey(quoted));
}

/** The lock with the entry of a quote changed. */
function tamper(change: (entry: LockedQuote) => Partial<LockedQuote>, quoted = QUOTE): EvidenceLock {
  return {
    ...LOCK,
    evidence: LOCK.evidence.map((entry) =>
      evidenceKey(entry) === evidenceKey(quoted) ? { ...entry, ...change(entry) } : entry,
    ),
  };
}

describe("attestQuotes(quotes, sources, lock)", () => {
  it("attests every quote that was verified, at the same offsets, from the printed lock and the records alone", () => {
    const printed = evidenceLockSchema.parse(JSON.parse(printLock(LOCK)));
    const attested = attestQuotes(QUOTES, RECORDS, printed);
    expect(attested.size).toBe(QUOTES.length);
    for (const [key, finding] of VERIFIED) {
      expect(finding.verdict).toBe("verified");
      expect(attested.get(key)).toEqual({ ...finding, verdict: "attested" });
    }
  });

  it("attests whatever is verified, however its typography was typed", () => {
    const changes: readonly [RegExp, string][] = [
      [/[’‘ʼ]/gu, "'"],
      [/[“”]/gu, '"'],
      [/[–—−]/gu, "-"],
      [/-/gu, "—"],
      [/\s+/gu, "\u00a0"],
      [/ﬁ/gu, "fi"],
      [/\u00ad/gu, ""],
      [/e\u0301/gu, "é"],
    ];
    const word = fc.constantFrom(
      ..."bridge 170,000 US-led US–led country’s Ba‘ath Osk’s’ ʼtis $5 −5 -5 5% 2003–2011 2003−2011 cafe\u0301’s ﬁve co\u00adop 170,\u00ad000 (so) “so” 😀 F−16 end.".split(
        " ",
      ),
    );
    const gap = fc.constantFrom(" ", " ", "\u202f", " — ", "—", "-", "–");
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 2, maxLength: 12 })
      .map((parts) => `${parts.flat().slice(0, -1).join("")}.`);
    let stood = 0;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.subarray([...changes]), (written, one, other, changed) => {
        const read = new Map([["a", sourceOf("a", `Heading\n${written}`)]]);
        const words = splitWords(written);
        const [first = 0, last = 0] = [one % words.length, other % words.length].toSorted((a, b) => a - b);
        const cut = written.slice(words[first]?.start, words[last]?.end);
        const quoted = piece(
          "a",
          2,
          changed.reduce((edited, [from, to]) => edited.replaceAll(from, to), cut),
        );
        const { lock, findings } = verifyQuotes([quoted], read);
        const finding = findings.get(evidenceKey(quoted));
        if (finding?.verdict !== "verified") return;
        stood++;
        const records = new Map([...read].map(([id, source]) => [id, recordOnly(source)]));
        expect(attest(quoted, lock, records)).toEqual({ ...finding, verdict: "attested" });
      }),
      { numRuns: 600 },
    );
    expect(stood).toBeGreaterThan(300);
  });

  it.each<[string, QuotedPassage, EvidenceLock | undefined, string]>([
    ["without a lock", QUOTE, undefined, "there is no evidence.lock.json"],
    [
      "that the lock does not hold",
      piece("reply", 2, "It asks for $15"),
      LOCK,
      "evidence.lock.json does not hold it",
    ],
    [
      "that was changed by a digit",
      piece("reply", 2, "It asks for $25 a head"),
      LOCK,
      "evidence.lock.json does not hold it",
    ],
    [
      "of a source that the lock lacks",
      QUOTE,
      { ...LOCK, sources: {} },
      "evidence.lock.json does not hold it",
    ],
  ])("does not attest a quote %s", (_what, quoted, lock, reason) => {
    expect(attestQuotes([quoted], RECORDS, lock).get(evidenceKey(quoted))).toEqual({
      verdict: "not-locked",
      reason,
    });
  });

  const other = "its proof does not lead to the article’s root";
  const length = "the quote, with its marks, is not as long as the place that the lock gives it";
  const outside = "the lock places it outside the passage";
  it.each<[string, (entry: LockedQuote) => Partial<LockedQuote>, string]>([
    ["other words", ({ words }) => ({ words: words.with(3, "$5") }), "the lock proves other words"],
    [
      "the words in another order",
      ({ words }) => ({ words: words.toReversed() }),
      "the lock proves other words",
    ],
    ["a word less", ({ words }) => ({ words: words.slice(1) }), "the lock proves other words"],
    ["no salts", () => ({ salts: [] }), other],
    ["other salts", ({ salts }) => ({ salts: salts.toReversed() }), other],
    ["no siblings", () => ({ siblings: [] }), other],
    ["an index one on", ({ firstWord }) => ({ firstWord: firstWord + 1 }), other],
    ["the index of another passage", () => ({ firstWord: 0 }), outside],
    ["an index past the passage", ({ firstWord }) => ({ firstWord: firstWord + 15 }), outside],
    ["offsets of another passage", () => ({ start: 0, end: 10 }), outside],
    ["an end past the passage", ({ end }) => ({ end: end + 100 }), outside],
    ["an end before its start", ({ start }) => ({ end: start }), outside],
    ["a start before the quote", ({ start }) => ({ start: start - 3 }), length],
    ["an end beyond the quote", ({ end }) => ({ end: end + 1 }), length],
    ["room that folds away where none does", () => ({ spare: 1 }), length],
    ["the hash of another passage", () => ({ passage: "0".repeat(64) }), "the passage has changed since"],
  ])("does not attest by a lock with %s", (_what, change, reason) => {
    expect(attest(QUOTE, tamper(change))).toEqual({ verdict: "not-locked", reason });
  });

  it("does not attest other words under a true proof of the ones that stand there", () => {
    const forged = piece("reply", 2, "It asks for $5 a head");
    const lock = tamper(() => ({ quote: forged.quote }));
    expect(attest(forged, lock)).toEqual({ verdict: "not-locked", reason: "the lock proves other words" });
  });

  it.each(["It asks for $15, a head", "It asks? for $15 a head!", "It asks for $15  a, head"])(
    "does not attest marks that the article has not, though claim and lock have them alike: %s",
    (quote) => {
      const marked = piece("reply", 2, quote);
      const lock = tamper(() => ({ quote }));
      expect(attest(marked, lock)).toEqual({ verdict: "not-locked", reason: length });
    },
  );

  it("says how much of its place folds away, where an article has wide gaps", () => {
    const read = new Map([["a", sourceOf("a", "Heading\nThe old   bridge of  Osk is closed.")]]);
    const quoted = piece("a", 2, "old bridge of Osk");
    const { lock } = verifyQuotes([quoted], read);
    expect(lock.evidence[0]?.spare).toBe(3);
    expect(LOCK.evidence.some(({ spare }) => spare !== undefined)).toBe(false);
    const records = new Map([...read].map(([id, source]) => [id, recordOnly(source)]));
    expect(attest(quoted, lock, records)).toMatchObject({ verdict: "attested" });
  });

  it("does not attest a word whose first letters were given to its salt", () => {
    const forged = piece("reply", 2, "It asks for $15 a ad");
    const lock = tamper(({ words, salts }) => ({
      quote: forged.quote,
      words: words.with(5, "ad"),
      salts: salts.with(5, `${salts[5]}${Buffer.from("he").toString("hex")}`),
    }));
    expect(attest(forged, lock)).toMatchObject({ verdict: "not-locked" });
  });

  it("does not attest a true quote under another passage, though its record fields are moved along", () => {
    const moved = piece("reply", 3, QUOTE.quote);
    const passage = RECORDS.get("reply")?.record.passages[2]?.sha256 ?? "";
    expect(
      attest(
        moved,
        tamper(() => ({ at: moved.at })),
      ),
    ).toMatchObject({ reason: "the passage has changed since" });
    expect(
      attest(
        moved,
        tamper(() => ({ at: moved.at, passage })),
      ),
    ).toMatchObject({ reason: outside });
  });

  it.each<[string, Partial<EvidenceLock["sources"][string]>, string]>([
    [
      "of an older article",
      { sha256: "0".repeat(64) },
      "the lock was written for another version of the article",
    ],
    [
      "with another number of words",
      { words: 34 },
      "the lock was written for another version of the article",
    ],
    ["with another root", { root: "0".repeat(64) }, other],
    ["with another article's root", { root: LOCK.sources["notice"]?.root ?? "" }, other],
    [
      "with a root over the same words and another text",
      {
        root: buildWordTree(
          splitWords(REPLY).map(({ text }) => text),
          "x",
        ).root,
      },
      other,
    ],
  ])("does not attest by a lock %s", (_what, change, reason) => {
    const source = LOCK.sources["reply"];
    if (!source) throw new Error("The sample is not locked.");
    const lock = { ...LOCK, sources: { ...LOCK.sources, reply: { ...source, ...change } } };
    expect(attest(QUOTE, lock)).toEqual({ verdict: "not-locked", reason });
  });

  it.each([
    ["one letter", REPLY.replace("$15 a head", "$16 a head"), "another version"],
    ["one line end", `${REPLY}\n`, "another version"],
  ])("does not attest against a record of an article that changed by %s", (_what, text, reason) => {
    const sources = new Map([["reply", recordOnly(sourceOf("reply", text))]]);
    expect(attest(QUOTE, LOCK, sources)).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it.each<[string, QuotedPassage, object]>([
    ["a heading", piece("reply", 1, "Ferry crew answers"), { verdict: "in-heading" }],
    ["an unknown source", piece("replay", 1, "x"), { verdict: "no-source", known: ["notice", "reply"] }],
    ["an unknown passage", piece("reply", 4, "x"), { verdict: "no-passage", passages: 3 }],
    ["a passage 0", piece("reply", 0, "x"), { verdict: "no-passage", passages: 3 }],
  ])("refuses %s, with a lock or without", (_what, quoted, finding) => {
    expect(attest(quoted)).toEqual(finding);
    expect(attestQuotes([quoted], RECORDS, undefined).get(evidenceKey(quoted))).toEqual(finding);
  });

  it.each(["before", "after"] as const)("says that a qualifying word stands %s a quote", (side) => {
    const finding = attest(
      QUOTE,
      tamper(() => ({ clipped: side })),
    );
    expect(finding).toEqual({ ...VERIFIED.get(evidenceKey(QUOTE)), verdict: "attested", clip: { side } });
    expect(Object.keys(attest(QUOTE) ?? {})).toEqual(["verdict", "start", "end"]);
  });

  it("attests quotes apart from each other", () => {
    const findings = attestQuotes(
      QUOTES,
      RECORDS,
      tamper(() => ({ words: ["no"] })),
    );
    const verdicts = QUOTES.map((quoted) => findings.get(evidenceKey(quoted))?.verdict);
    expect(verdicts).toEqual(["attested", "attested", "attested", "attested", "attested", "not-locked"]);
  });
});
