import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";
import { readArticle } from "../../src/article/read-article.ts";
import {
  printRecord,
  recordArticle,
  sourceRecordSchema,
  type SourceRecord,
} from "../../src/source/source-record.ts";

fc.configureGlobal({ seed: 7, numRuns: 100 });

const TEXT = "Bridge 😀 closed\r\n\r\n  The “Osk” 😀 bridge shut. It cost $5. \r\n";

function record(bytes: Uint8Array, language?: string): SourceRecord {
  const article = readArticle(bytes);
  if (!article.ok) throw new Error(article.message);
  return recordArticle(article, { id: "bridge", fileName: "bridge.txt", language });
}

function recordText(text: string): SourceRecord {
  return record(new TextEncoder().encode(text));
}

describe("recordArticle(article, named)", () => {
  it("records fingerprints and boundaries, in code points", () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(record(bytes)).toEqual({
      format: "briefbook-source/1",
      id: "bridge",
      file: { name: "bridge.txt", bytes: bytes.length, sha256: sha256(bytes) },
      encoding: "utf-8",
      byteOrderMark: false,
      language: "en",
      length: Array.from(TEXT).length,
      words: 9,
      passages: [
        {
          number: 1,
          role: "heading",
          start: 0,
          length: 15,
          words: 2,
          sha256: sha256("Bridge 😀 closed"),
          sentences: [[0, 15]],
        },
        {
          number: 2,
          role: "paragraph",
          start: 21,
          length: 36,
          words: 7,
          sha256: sha256("The “Osk” 😀 bridge shut. It cost $5."),
          sentences: [
            [0, 24],
            [25, 36],
          ],
        },
      ],
    });
  });

  it("counts from after a byte order mark, which only the file's own fields show", () => {
    const plain = recordText(TEXT);
    const marked = recordText(`\ufeff${TEXT}`);
    expect(marked.byteOrderMark).toBe(true);
    expect(marked.file.bytes).toBe(plain.file.bytes + 3);
    expect(marked.file.sha256).not.toBe(plain.file.sha256);
    expect({ ...marked, byteOrderMark: false, file: plain.file }).toEqual(plain);
  });

  it("prefers the language it is told", () => {
    expect(record(new TextEncoder().encode(TEXT), "nl").language).toBe("nl");
  });

  it("holds no word of the article", () => {
    expect(printRecord(recordText(TEXT))).not.toMatch(/Osk|shut|closed|\$5/u);
  });

  const line = fc.string({
    unit: fc.constantFrom("a", "B", "5", ".", " ", "😀", "é", "“", ","),
    maxLength: 20,
  });
  const text = fc.array(line, { maxLength: 6 }).map((lines) => `x${lines.join("\n")}`);

  it("places passages and sentences at the code points where they stand", () => {
    fc.assert(
      fc.property(text, (written) => {
        const points = Array.from(written);
        for (const passage of recordText(written).passages) {
          const words = points.slice(passage.start, passage.start + passage.length);
          expect(sha256(words.join(""))).toBe(passage.sha256);
          const last = passage.sentences.at(-1);
          expect(passage.sentences[0]?.[0]).toBe(0);
          expect(last?.[1]).toBe(passage.length);
        }
      }),
    );
  });

  it("counts as many words in the passages together as in the article", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { words, passages } = recordText(written);
        expect(passages.reduce((sum, passage) => sum + passage.words, 0)).toBe(words);
      }),
    );
  });
});

describe("printRecord(record)", () => {
  const text = printRecord(recordText(TEXT));

  it("parses back to the record, which fits its schema", () => {
    expect(sourceRecordSchema.parse(JSON.parse(text))).toEqual(recordText(TEXT));
  });

  it("is the same text for the same bytes, and for a record read back", () => {
    expect(printRecord(recordText(TEXT))).toBe(text);
    expect(printRecord(sourceRecordSchema.parse(JSON.parse(text)))).toBe(text);
  });

  it("gives every passage a line, and the file an end of line", () => {
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith('    {"number":'))).toHaveLength(2);
    expect(lines.at(-1)).toBe("");
    expect(lines.at(-2)).toBe("}");
  });

  it("survives a file name with quotes, brackets and line ends", () => {
    const odd = recordText(TEXT);
    const named = { ...odd, file: { ...odd.file, name: 'a "b"\n}\\.txt' } };
    expect(JSON.parse(printRecord(named))).toEqual(named);
  });
});

describe("sourceRecordSchema", () => {
  const good: Record<string, unknown> = { ...recordText(TEXT) };
  const [passage] = recordText(TEXT).passages;

  it.each<[string, Record<string, unknown>]>([
    ["an unknown key", { title: "Bridge" }],
    ["another format", { format: "briefbook-source/2" }],
    ["another encoding", { encoding: "latin1" }],
    ["a negative length", { length: -1 }],
    ["a length that is no whole number", { words: 1.5 }],
    ["no passages", { passages: [] }],
    ["the words of a passage", { passages: [{ ...passage, text: "Bridge" }] }],
    ["a passage number of 0", { passages: [{ ...passage, number: 0 }] }],
    ["another role", { passages: [{ ...passage, role: "caption" }] }],
    ["a hash in capitals", { passages: [{ ...passage, sha256: passage?.sha256.toUpperCase() }] }],
    ["a hash that is too short", { file: { name: "x", bytes: 1, sha256: "abc" } }],
  ])("refuses %s", (_what, change) => {
    expect(sourceRecordSchema.safeParse(good).success).toBe(true);
    expect(sourceRecordSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
