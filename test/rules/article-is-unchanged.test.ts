import { describe, expect, it } from "vitest";
import type { EvidenceLock } from "../../src/evidence/evidence-lock.ts";
import { findArticle, type ShelfFinding } from "../../src/evidence/article-library.ts";
import { articleIsUnchanged } from "../../src/rules/article-is-unchanged.ts";
import { sha256 as sha256Of } from "../../src/article/hash.ts";
import { printRecord, type SourceRecord } from "../../src/source/source-record.ts";
import { COURIER, COURIER_RECORD, placesOf, printedBy, type Difference } from "./example-briefing.ts";

const PLACE = "data/dam/sources/courier.json:1:1 article-is-unchanged";
const CHANGED = new TextEncoder().encode("The crack\n\nInspectors found no crack in Halvern Dam.\n");

const [heading, paragraph] = COURIER_RECORD.passages;

describe("articleIsUnchanged", () => {
  describe("with the articles at hand", () => {
    it.each([
      ["under its name", "courier.txt"],
      ["under another name", "renamed.txt"],
    ])("lets an article pass that is found %s", (_case, name) => {
      expect(placesOf(articleIsUnchanged, { shelf: shelf({ name, bytes: COURIER }) })).toEqual([]);
    });

    it("refuses an article with other bytes under its name", () => {
      const difference = { shelf: shelf({ name: "courier.txt", bytes: CHANGED }) };
      expect(placesOf(articleIsUnchanged, difference)).toEqual([PLACE]);
      expect(printedBy(articleIsUnchanged, difference)).toContain("The article courier.txt has changed");
    });

    it("refuses an article that is not in the library", () => {
      const difference = { shelf: shelf({ name: "other.txt", bytes: CHANGED }) };
      expect(placesOf(articleIsUnchanged, difference)).toEqual([PLACE]);
      expect(printedBy(articleIsUnchanged, difference)).toContain(
        "courier.txt is not in the article library",
      );
    });

    it.each<readonly [string, Partial<SourceRecord>]>([
      ["a heading turned into a paragraph", { passages: [{ ...heading!, role: "paragraph" }, paragraph!] }],
      ["a passage left out", { passages: [heading!] }],
      ["a passage moved", { passages: [heading!, { ...paragraph!, start: paragraph!.start + 1 }] }],
      ["a passage with another hash", { passages: [heading!, { ...paragraph!, sha256: heading!.sha256 }] }],
      ["another number of words", { words: COURIER_RECORD.words + 1 }],
    ])("refuses a record edited by hand: %s", (_case, edit) => {
      const record = { ...COURIER_RECORD, ...edit };
      const difference = { records: [record], shelf: shelf({ name: "courier.txt", bytes: COURIER }, record) };
      expect(placesOf(articleIsUnchanged, difference)).toEqual([PLACE]);
      expect(printedBy(articleIsUnchanged, difference)).toContain("is not the one that ingest writes");
    });

    it("lets a language pass that was given to ingest", () => {
      const record = { ...COURIER_RECORD, language: "cy" };
      const difference = { records: [record], shelf: shelf({ name: "courier.txt", bytes: COURIER }, record) };
      expect(placesOf(articleIsUnchanged, difference)).toEqual([]);
    });
  });

  describe("without the articles", () => {
    it.each([
      ["there is no lock", undefined],
      ["the lock is of the record's article", lock(COURIER_RECORD.file.sha256)],
    ])("lets a record pass where %s", (_case, locked) => {
      expect(placesOf(articleIsUnchanged, { lock: locked })).toEqual([]);
    });

    it("refuses a record of another version than the lock's", () => {
      const difference = { lock: lock("0".repeat(64)) };
      expect(placesOf(articleIsUnchanged, difference)).toEqual([PLACE]);
      expect(printedBy(articleIsUnchanged, difference)).toContain("another version of the article");
    });
  });

  it("leaves the lock out of it where the articles are at hand, since a check writes it anew", () => {
    const difference = { lock: lock("0".repeat(64)), shelf: shelf({ name: "courier.txt", bytes: COURIER }) };
    expect(placesOf(articleIsUnchanged, difference)).toEqual([]);
  });

  it("refuses a record that changed since the lock was written", () => {
    const difference = { lock: lock(COURIER_RECORD.file.sha256, "0".repeat(64)) };
    expect(printedBy(articleIsUnchanged, difference)).toBe(
      "data/dam/sources/courier.json:1:1  The record of courier has changed since evidence.lock.json was written.\n" +
        "  hint: Records are not edited by hand; check with the articles at hand: npm run check -- --articles DIR   (article-is-unchanged)",
    );
    const atHand = { ...difference, shelf: shelf({ name: "courier.txt", bytes: COURIER }) };
    expect(placesOf(articleIsUnchanged, atHand)).toEqual([]);
  });

  it.each<readonly [string, Difference, string, string]>([
    [
      "an article that is absent",
      { shelf: new Map([["courier", { kind: "absent", folder: "/home/desk/articles" }]]) },
      "The article courier.txt is not in the article library.",
      "Put the file into /home/desk/articles; or ingest it again, which copies it there: npm run ingest -- --briefing dam --id courier FILE. Where that folder is not, the check goes by evidence.lock.json.",
    ],
    [
      "a record edited by hand",
      {
        records: [{ ...COURIER_RECORD, words: COURIER_RECORD.words + 1 }],
        shelf: shelf({ name: "courier.txt", bytes: COURIER }),
      },
      "The record of courier is not the one that ingest writes for its article.",
      "Records are not edited by hand; write it anew: npm run ingest -- --briefing dam --id courier FILE",
    ],
    [
      "a record of another version",
      { lock: lock("0".repeat(64)) },
      "The record of courier is of another version of the article than evidence.lock.json.",
      "Check with the articles at hand, which writes the lock anew: npm run check -- --articles DIR",
    ],
  ])("prints what to do about %s", (_case, difference, message, hint) => {
    expect(printedBy(articleIsUnchanged, difference)).toBe(
      `data/dam/sources/courier.json:1:1  ${message}\n  hint: ${hint}   (article-is-unchanged)`,
    );
  });

  it("prints both hashes and what to do", () => {
    const found: ShelfFinding = { kind: "changed", name: "courier.txt", sha256: "abcdef0123456789" };
    expect(printedBy(articleIsUnchanged, { shelf: new Map([["courier", found]]) })).toBe(
      `data/dam/sources/courier.json:1:1  The article courier.txt has changed since it was read: abcdef012345… instead of ${COURIER_RECORD.file.sha256.slice(0, 12)}….\n` +
        "  hint: Put the article back as it was, or ingest it again and look at every claim that rests on it: npm run ingest -- --briefing dam --id courier FILE   (article-is-unchanged)",
    );
  });
});

function shelf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  record = COURIER_RECORD,
): ReadonlyMap<string, ShelfFinding> {
  return new Map([["courier", findArticle({ folder: "articles", files: [file] }, record)]]);
}

function lock(sha256: string, record = sha256Of(printRecord(COURIER_RECORD))): EvidenceLock {
  const root = "0".repeat(64);
  return {
    format: "briefbook-evidence-lock/1",
    sources: { courier: { sha256, words: 15, root, record } },
    evidence: [],
  };
}
