import { describe, expect, it } from "vitest";
import { windows1252Character } from "../../src/article/windows-1252.ts";

/**
 * The code points of bytes 0x80 to 0xFF, sixteen a row, typed from https://encoding.spec.whatwg.org/index-windows-1252.txt.
 * That index keeps C1 controls for the five bytes that no character was ever given.
 */
const INDEX = `
  20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 008D 017D 008F
  0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 009D 017E 0178
  00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
  00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
  00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
  00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF
  00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
  00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF`;

const HIGH = INDEX.trim()
  .split(/\s+/u)
  .map((code) => Number.parseInt(code, 16));

const WITHOUT_CHARACTER = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

describe("windows1252Character(byte)", () => {
  it("has a table of 128 high bytes to be held against", () => {
    expect(HIGH).toHaveLength(128);
  });

  it.each(Array.from({ length: 256 }, (_, byte) => byte))(
    "reads byte %i as the WHATWG index does",
    (byte) => {
      const code = byte < 0x80 ? byte : HIGH[byte - 0x80];
      const character = WITHOUT_CHARACTER.has(byte) ? undefined : code;
      expect(windows1252Character(byte)?.codePointAt(0)).toBe(character);
      expect(windows1252Character(byte)?.length).toBe(character === undefined ? undefined : 1);
    },
  );
});
