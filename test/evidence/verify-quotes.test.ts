import { describe, expect, it } from "vitest";
import { evidenceKey } from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes, type QuotedPassage } from "../../src/evidence/verify-quotes.ts";
import { proves } from "../../src/evidence/word-tree.ts";
import { sha256 } from "../../src/article/hash.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { printRecord } from "../../src/source/source-record.ts";
import { NOTICE, piece, recordOnly, REPLY, sourceOf } from "./sample-articles.ts";

const SOURCES = new Map([
  ["notice", sourceOf("notice", NOTICE)],
  ["reply", sourceOf("reply", REPLY)],
  ["letter", recordOnly(sourceOf("letter", "The letter says no."))],
]);

function findingOf(quoted: QuotedPassage) {
  return verifyQuotes([quoted], SOURCES).findings.get(evidenceKey(quoted));
}

describe("verifyQuotes(quotes, sources)", () => {
  it.each<[string, QuotedPassage, string]>([
    ["after an emoji", piece("notice", 2, "will close its old bridge"), "will close its old bridge"],
    ["with other typography", piece("notice", 4, "The country's oldest ferry"), "The country’s oldest ferry"],
    ["at the end", piece("notice", 4, "for $5."), "for $5."],
    ["at the start, emoji and all", piece("notice", 2, "😀 The council"), "😀 The council"],
    ["with a minus", piece("reply", 2, "for -5 per cent"), "for −5 per cent"],
  ])("finds words %s, in code points of the article", (_what, quoted, words) => {
    const finding = findingOf(quoted);
    if (finding?.verdict !== "verified") throw new Error(`The finding is ${finding?.verdict}.`);
    const text = SOURCES.get(quoted.source)?.article?.text ?? "";
    expect(Array.from(text).slice(finding.start, finding.end).join("")).toBe(words);
  });

  it.each<[string, QuotedPassage, object]>([
    [
      "words that stand twice in the passage",
      piece("reply", 2, "for"),
      { verdict: "ambiguous", count: 2, instead: ["asks for", "and for"] },
    ],
    ["words of another passage", piece("notice", 3, "will carry people"), { verdict: "moved", to: 4 }],
    [
      "a changed digit",
      piece("notice", 2, "About 170,800 carts"),
      {
        verdict: "altered",
        near: { passage: 2, words: "About 170,000 carts", differences: [{ kind: "number" }] },
      },
    ],
    [
      "a cut number",
      piece("notice", 2, "70,000 carts cross"),
      { verdict: "altered", near: { words: "170,000 carts cross" } },
    ],
    [
      "a word added",
      piece("notice", 2, "each single year"),
      { verdict: "altered", near: { words: "each year", differences: [{ quoted: "single", stands: "" }] } },
    ],
    ["words nothing like it", piece("notice", 2, "penguins dance tango nightly"), { verdict: "missing" }],
    ["a heading", piece("notice", 1, "bridge to close"), { verdict: "in-heading" }],
    ["a passage too far", piece("notice", 5, "bridge to close"), { verdict: "no-passage", passages: 4 }],
    ["a passage 0", piece("notice", 0, "bridge to close"), { verdict: "no-passage", passages: 4 }],
    [
      "an unknown source",
      piece("notise", 1, "x"),
      { verdict: "no-source", known: ["notice", "reply", "letter"] },
    ],
    ["a source whose article is not at hand", piece("letter", 1, "The letter says"), { verdict: "unread" }],
  ])("says what it finds of %s", (_what, quoted, finding) => {
    expect(findingOf(quoted)).toMatchObject(finding);
  });

  it("gives no hint where nothing is near", () => {
    expect(findingOf(piece("notice", 2, "penguins dance tango nightly"))).toEqual({ verdict: "missing" });
  });

  it("locks what stands and nothing else, once, each with a proof that holds", () => {
    const good = piece("notice", 3, "once US-led work");
    const { lock, findings } = verifyQuotes(
      [
        good,
        { ...good },
        piece("notice", 1, "bridge to close"),
        piece("notice", 2, "never said"),
        piece("letter", 1, "says no"),
      ],
      SOURCES,
    );
    expect(findings.size).toBe(4);
    expect(lock.evidence).toHaveLength(1);
    const [entry] = lock.evidence;
    const source = lock.sources["notice"];
    if (!entry || !source) throw new Error("The quote is not locked.");
    expect(entry).toMatchObject({
      at: "notice.3",
      quote: "once US-led work",
      words: ["once", "US-led", "work"],
    });
    const words = splitWords(NOTICE).map((word) => word.text);
    expect(words.slice(entry.firstWord, entry.firstWord + 3)).toEqual(entry.words);
    expect(source.words).toBe(words.length);
    expect(proves(source.root, entry.words, { ...entry, total: source.words, first: entry.firstWord })).toBe(
      true,
    );
  });

  it.each([
    ["before", "leave the base", "did not"],
    ["after", "The crew was there", "only"],
  ] as const)("names a qualifying word %s a quote, and locks its side alone", (side, quote, cue) => {
    const sources = new Map([
      ["log", sourceOf("log", "The crew did not leave the base.\nThe crew was there only then.")],
    ]);
    const quoted = piece("log", side === "before" ? 1 : 2, quote);
    const { findings, lock } = verifyQuotes([quoted], sources);
    expect(findings.get(evidenceKey(quoted))).toMatchObject({ verdict: "verified", clip: { side, cue } });
    expect(lock.evidence.map(({ clipped }) => clipped)).toEqual([side]);
    expect(JSON.stringify(lock)).not.toContain(cue);
  });

  it("says nothing of a side where no qualifying word stands beside the quote", () => {
    const quoted = piece("notice", 2, "cross it each year");
    const { findings, lock } = verifyQuotes([quoted], SOURCES);
    expect(Object.keys(findings.get(evidenceKey(quoted)) ?? {})).toEqual(["verdict", "start", "end"]);
    expect(Object.keys(lock.evidence[0] ?? {})).not.toContain("clipped");
  });

  it("names no longer words where none of three more settle which are meant", () => {
    const sources = new Map([["log", sourceOf("log", "a b c d e f g a b c d e f g")]]);
    const quoted = piece("log", 1, "d");
    expect(verifyQuotes([quoted], sources).findings.get(evidenceKey(quoted))).toEqual({
      verdict: "ambiguous",
      count: 2,
    });
  });

  it("locks the passage, the article and its record by their hashes", () => {
    const { lock } = verifyQuotes([piece("notice", 3, "once US-led work")], SOURCES);
    const record = SOURCES.get("notice")!.record;
    expect(lock.format).toBe("briefbook-evidence-lock/1");
    expect(lock.evidence[0]).toMatchObject({ verdict: "verified", passage: record.passages[2]?.sha256 });
    expect(lock.sources["notice"]).toMatchObject({
      sha256: record.file.sha256,
      record: sha256(printRecord(record)),
    });
  });

  it("locks the root of every article at hand, quoted or not, and of no other", () => {
    const { lock } = verifyQuotes([], SOURCES);
    expect(Object.keys(lock.sources)).toEqual(["notice", "reply"]);
    expect(lock.sources["reply"]).toMatchObject({
      sha256: SOURCES.get("reply")?.record.file.sha256,
      words: SOURCES.get("reply")?.record.words,
    });
  });

  it("publishes no words but those quoted", () => {
    const { lock } = verifyQuotes([piece("notice", 3, "once US-led work")], SOURCES);
    expect(JSON.stringify(lock)).not.toMatch(/warden|council|ferry|carts/u);
  });
});
