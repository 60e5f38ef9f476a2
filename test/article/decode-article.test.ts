import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeArticle, MAX_ARTICLE_BYTES, type Encoding } from "../../src/article/decode-article.ts";

fc.configureGlobal({ seed: 2, numRuns: 200 });

const UTF8_MARK = [0xef, 0xbb, 0xbf];

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function utf16(text: string, littleEndian: boolean): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
    littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
}

function decode(bytes: readonly number[], declared?: Encoding) {
  return decodeArticle(Uint8Array.from(bytes), declared);
}

function messageOf(bytes: readonly number[], declared?: Encoding): string | undefined {
  const decoded = decode(bytes, declared);
  return decoded.ok ? undefined : decoded.message;
}

const TEXT = "The bridge cost €5. 😀\nSo “they” said.\n";

describe("decodeArticle(bytes, declared)", () => {
  it.each<[string, number[], Encoding | undefined, Encoding, boolean]>([
    ["UTF-8", utf8(TEXT), undefined, "utf-8", false],
    ["UTF-8 that is declared", utf8(TEXT), "utf-8", "utf-8", false],
    ["UTF-8 with a mark", [...UTF8_MARK, ...utf8(TEXT)], undefined, "utf-8", true],
    ["UTF-8 with a mark that is declared", [...UTF8_MARK, ...utf8(TEXT)], "utf-8", "utf-8", true],
    ["UTF-16 LE with a mark", [0xff, 0xfe, ...utf16(TEXT, true)], undefined, "utf-16le", true],
    ["UTF-16 BE with a mark", [0xfe, 0xff, ...utf16(TEXT, false)], undefined, "utf-16be", true],
    ["UTF-16 BE with a mark, declared", [0xfe, 0xff, ...utf16(TEXT, false)], "utf-16be", "utf-16be", true],
  ])("reads %s", (_what, bytes, declared, encoding, byteOrderMark) => {
    expect(decode(bytes, declared)).toEqual({ ok: true, text: TEXT, encoding, byteOrderMark });
  });

  it("reads windows-1252 where it is declared", () => {
    const bytes = [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35, 0x96, 0x37];
    expect(decode(bytes, "windows-1252")).toEqual({
      ok: true,
      text: "“café” €5–7",
      encoding: "windows-1252",
      byteOrderMark: false,
    });
  });

  it("takes away one mark only", () => {
    const decoded = decode([...UTF8_MARK, ...UTF8_MARK, 0x61]);
    expect(decoded.ok && decoded.text).toBe("\ufeffa");
  });

  it("normalizes nothing and repairs nothing", () => {
    const odd = "e\u0301 \u00e9 ﬁ\u00ad \r\n\u2028\r \u2126";
    const decoded = decode(utf8(odd));
    expect(decoded.ok && decoded.text).toBe(odd);
  });

  it.each<[string, number[], Encoding | undefined, string]>([
    ["nothing", [], undefined, "The article is empty."],
    ["a mark alone", UTF8_MARK, undefined, "The article is empty."],
    ["a UTF-16 mark alone", [0xff, 0xfe], undefined, "The article is empty."],
    ["only white space", utf8(" \t\r\n\u00a0\u3000\u2028"), undefined, "The article is empty."],
    ["a NUL", utf8("abc\0def"), undefined, "The article holds a NUL character, number 4 in it."],
    ["a NUL alone", [0], undefined, "The article holds a NUL character, number 1 in it."],
    [
      "a NUL in windows-1252",
      [0x61, 0],
      "windows-1252",
      "The article holds a NUL character, number 2 in it.",
    ],
    [
      "UTF-16 without a mark",
      utf16("ab", true),
      undefined,
      "The article holds a NUL character, number 2 in it.",
    ],
    ["a byte that cannot begin", [0x61, 0x62, 0xff, 0x63], undefined, "not valid UTF-8 at byte 3."],
    ["a byte that cannot follow", [0x61, 0xc3, 0x28, 0x63], undefined, "not valid UTF-8 at byte 3."],
    ["a stray continuation", [0x80], undefined, "not valid UTF-8 at byte 1."],
    [
      "windows-1252 that is not declared",
      [0x63, 0x61, 0x66, 0xe9, 0x20],
      undefined,
      "not valid UTF-8 at byte 5.",
    ],
    ["an overlong slash", [0x61, 0xc0, 0xaf], undefined, "not valid UTF-8 at byte 2."],
    ["a surrogate in UTF-8", [0xed, 0xa0, 0x80], undefined, "not valid UTF-8 at byte 2."],
    ["more than U+10FFFF", [0xf4, 0x90, 0x80, 0x80], undefined, "not valid UTF-8 at byte 2."],
    ["a broken byte after a mark", [...UTF8_MARK, 0x61, 0xff], undefined, "not valid UTF-8 at byte 5."],
    ["the first of two broken bytes", [0x61, 0xff, 0x61, 0xfe], undefined, "not valid UTF-8 at byte 2."],
    ["half a character at the end", [0x61, 0xe2, 0x82], undefined, "it ends in the middle of a character."],
    ["half a UTF-16 unit", [0xff, 0xfe, 0x61], undefined, "not valid UTF-16LE."],
    ["half a surrogate pair", [0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00], undefined, "not valid UTF-16LE."],
    ["the same, big-endian", [0xfe, 0xff, 0xd8, 0x3d, 0x00, 0x61], undefined, "not valid UTF-16BE."],
    [
      "a byte without a character",
      [0x61, 0x81],
      "windows-1252",
      "Byte 2 (0x81) means nothing in windows-1252.",
    ],
    ["UTF-16 declared without a mark", utf16("ab", true), "utf-16le", "has no byte order mark."],
    [
      "UTF-8 declared, marked UTF-16",
      [0xff, 0xfe, 0x61, 0],
      "utf-8",
      "declared utf-8, but its byte order mark says utf-16le.",
    ],
    [
      "UTF-16 BE declared, marked LE",
      [0xff, 0xfe, 0x61, 0],
      "utf-16be",
      "but its byte order mark says utf-16le.",
    ],
    [
      "windows-1252 declared, marked UTF-8",
      [...UTF8_MARK, 0x61],
      "windows-1252",
      "but its byte order mark says utf-8.",
    ],
  ])("refuses %s", (_what, bytes, declared, message) => {
    expect(messageOf(bytes, declared)).toContain(message);
  });

  it("has a remedy for every refusal", () => {
    for (const bytes of [[], [0], [0xff], [0xff, 0xfe, 0x61]]) {
      const decoded = decode(bytes);
      expect(decoded.ok ? "" : decoded.hint).toMatch(/^[A-Z].+\.$/u);
    }
  });

  it("reads 2 MiB and not one byte more", () => {
    const most = new Uint8Array(MAX_ARTICLE_BYTES).fill(0x61);
    const more = new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61);
    expect(MAX_ARTICLE_BYTES).toBe(2_097_152);
    expect(decodeArticle(most).ok).toBe(true);
    expect(decodeArticle(more)).toMatchObject({
      ok: false,
      message: "The article has 2097153 bytes; at most 2097152 are read.",
    });
  });

  it("finds a broken byte at the end of a long text", () => {
    const bytes = new Uint8Array(1_000_000).fill(0x61);
    bytes[999_990] = 0xff;
    const decoded = decodeArticle(bytes);
    expect(decoded.ok ? "" : decoded.message).toContain("at byte 999991.");
  });

  const text = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((t) => t.trim() !== "" && !t.includes("\0"));

  it("gives back every text in every Unicode encoding", () => {
    fc.assert(
      fc.property(text, (written) => {
        const files = [
          [...UTF8_MARK, ...utf8(written)],
          [0xff, 0xfe, ...utf16(written, true)],
          [0xfe, 0xff, ...utf16(written, false)],
        ];
        for (const bytes of files) {
          const decoded = decode(bytes);
          expect(decoded.ok && decoded.text).toBe(written);
        }
      }),
    );
  });

  it("gives a text or a refusal for any bytes, whatever is declared", () => {
    const declared = fc.constantFrom<Encoding | undefined>(
      undefined,
      "utf-8",
      "utf-16le",
      "utf-16be",
      "windows-1252",
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), declared, (bytes, encoding) => {
        const decoded = decodeArticle(bytes, encoding);
        expect(decoded.ok ? decoded.text.trim() : decoded.message).not.toBe("");
      }),
    );
  });

  it("names a byte after which no text can follow, and before which one can", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 30 }), (bytes) => {
        const message = messageOf([0x61, ...bytes], "utf-8") ?? "";
        const at = Number(/UTF-8 at byte (\d+)/u.exec(message)?.[1] ?? 0);
        if (at === 0) return;
        const before = [0x61, ...bytes].slice(0, at - 1);
        expect(messageOf(before) ?? "ends in the middle").toMatch(/NUL|ends in the middle/u);
        expect(messageOf([...before, bytes[at - 2] ?? 0, 0x61])).toContain(`at byte ${at}.`);
      }),
    );
  });
});
