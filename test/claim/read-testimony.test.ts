import { describe, expect, it } from "vitest";
import { readTestimony } from "../../src/claim/read-testimony.ts";
import { fileReader, missingFile } from "../../src/claim/file-reader.ts";
import { printLock } from "../../src/evidence/evidence-lock.ts";
import { verifyQuotes } from "../../src/evidence/verify-quotes.ts";
import { skeletonEntry } from "../../src/source/skeleton-entry.ts";
import { printRecord } from "../../src/source/source-record.ts";
import { NOTICE, piece, sourceOf } from "../evidence/sample-articles.ts";

const NOTICE_SOURCE = sourceOf("notice", NOTICE);
const RECORD = printRecord(NOTICE_SOURCE.record);
const LOCK = printLock(
  verifyQuotes([piece("notice", 3, "once US-led work")], new Map([["notice", NOTICE_SOURCE]])).lock,
);

const FILES: Readonly<Record<string, string>> = {
  "briefing.yaml": `title: The bridge of Osk
shortTitle: Osk bridge
subtitle: Why it shut
number: 2031-1
language: en
handling: TLP:CLEAR
asOf: 2031-03-06
unit: Bridge desk
editions: [{ number: 1, date: 2031-03-07, change: First edition. }]
bottomLine: [piers-worn]
sections: [{ id: what-happened, title: What happened, paragraphs: [[piers-worn]] }]
`,
  "claims.yaml": `- id: piers-worn
  says: The piers are worn.
  kind: reported
  evidence: [{ at: notice.3, quote: once US-led work }]
`,
  "sources.yaml": skeletonEntry("notice", "0123456789ab"),
  "entities.yaml": "[]\n",
  "disagreements.yaml": "[]\n",
  "sources/notice.json": RECORD,
  "evidence.lock.json": LOCK,
};

/** Reads the files with some of them changed; an undefined one is left out. */
function read(change: Readonly<Record<string, string | undefined>> = {}) {
  const entries = Object.entries({ ...FILES, ...change }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, { path: `data/osk/${name}`, text }] as const],
  );
  const files = { slug: "osk", files: new Map(entries) };
  const reader = fileReader(files);
  const testimony = readTestimony(files, reader, new Set(["survey"]));
  const problems = reader.problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  return { testimony, problems, hints: reader.problems.map(({ hint }) => hint) };
}

describe("readTestimony(files, reader, documentIds)", () => {
  it("reads every file of a briefing", () => {
    const { testimony, problems } = read();
    expect(problems).toEqual([]);
    expect(testimony?.slug).toBe("osk");
    expect(testimony?.claims.value.map(({ id }) => id)).toEqual(["piers-worn"]);
    expect(testimony?.records.get("notice")).toEqual(NOTICE_SOURCE.record);
    expect(testimony?.lock && printLock(testimony.lock)).toBe(LOCK);
    expect([...(testimony?.documentIds ?? [])]).toEqual(["survey"]);
    expect(testimony?.claims.place([0, "says"])).toEqual({
      file: "data/osk/claims.yaml",
      line: 2,
      column: 9,
    });
  });

  it("reads a briefing that has no lock yet", () => {
    const { testimony, problems } = read({ "evidence.lock.json": undefined });
    expect(problems).toEqual([]);
    expect(testimony).toBeDefined();
    expect(testimony?.lock).toBeUndefined();
  });

  it.each(["briefing.yaml", "claims.yaml", "sources.yaml", "entities.yaml", "disagreements.yaml"])(
    "misses %s",
    (name) => {
      const { testimony, problems } = read({ [name]: undefined });
      expect(testimony).toBeUndefined();
      expect(problems).toEqual([`data/osk/${name}:1:1 The briefing has no ${name}.`]);
    },
  );

  it("shows the problems of all files in one run", () => {
    const { testimony, problems } = read({
      "claims.yaml": "- id: x\n  colour: red\n",
      "entities.yaml": "{",
      "disagreements.yaml": undefined,
      "sources/notice.json": RECORD.replace(/"words": \d+/u, '"words": -4'),
      "evidence.lock.json": LOCK.replace("verified", "moved"),
    });
    expect(testimony).toBeUndefined();
    const files = new Set(problems.map((problem) => problem.split(":")[0]));
    expect([...files]).toEqual(
      ["claims.yaml", "entities.yaml", "disagreements.yaml", "sources/notice.json", "evidence.lock.json"].map(
        (name) => `data/osk/${name}`,
      ),
    );
  });

  it("says once of a record that cannot be read how it is written anew", () => {
    const texts = { "sources/notice.json": RECORD.replace('"words"', '"wards"').replace('"id"', '"ids"') };
    expect(read(texts).hints).toEqual([
      "Records are not edited by hand; write it anew: npm run ingest -- --briefing osk --id notice FILE",
    ]);
  });

  it("refuses a record under another name than its own, at its id", () => {
    expect(read({ "sources/notice.json": undefined, "sources/other.json": RECORD }).problems).toEqual([
      "data/osk/sources/other.json:3:9 The record in sources/other.json says that it is of “notice”.",
    ]);
  });
});

describe("missingFile(slug, name)", () => {
  it("stands at the beginning of the file that is missing", () => {
    expect(missingFile("osk", "claims.yaml")).toMatchObject({
      file: "data/osk/claims.yaml",
      line: 1,
      column: 1,
      rule: "file-is-readable",
    });
  });
});
