import { Buffer } from "node:buffer";
import { assert, pre, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/yaml/decode-text.ts";

describe("decodeText(bytes)", () => {
  it("reads every text back that was written as UTF-8", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        const zeros = text.includes("\0") || text.startsWith("\ufeff");
        pre(!zeros);
        expect(decodeText(Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  it("leaves a byte order mark out", () => {
    expect(decodeText(Buffer.from("\ufeffa: b"))).toEqual({ text: "a: b" });
  });

  it.each([
    ["Windows-1252", Buffer.from("title: x\nname: Café\n", "latin1"), 2, 10, "the byte E9 behind “Caf”"],
    [
      "at the start of a line",
      Buffer.from("a: b\n\u00e9t\u00e9: c", "latin1"),
      2,
      1,
      "the byte E9 is no character",
    ],
    ["at the very start", Buffer.from([0x80, 0x61]), 1, 1, "the byte 80 is no character"],
    ["behind a mark", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]), 1, 2, "the byte E9 behind “a”"],
    [
      "behind a � that was typed",
      Buffer.concat([Buffer.from("a � 😀 �"), Buffer.from([0x93, 0x61])]),
      1,
      9,
      "the byte 93",
    ],
    ["that breaks off", Buffer.from("caf\u00e9").subarray(0, 4), 1, 4, "the byte C3 behind “caf”"],
    ["of an overlong form", Buffer.from([0x61, 0xc0, 0x80, 0x62]), 1, 2, "the byte C0 behind “a”"],
  ])("names the first bad byte and its place: %s", (_case, bytes, line, column, words) => {
    const { fault } = decodeText(bytes);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.message).toContain(`The file is not UTF-8: ${words}`);
    expect(fault?.hint).toContain("Save it as UTF-8");
  });

  it.each([
    ["with its mark", Buffer.from("\ufeff- id: a\n", "utf16le")],
    ["from the other end", Buffer.from("\ufeff- id: a\n", "utf16le").swap16()],
    ["without a mark", Buffer.from("- id: a\n", "utf16le")],
    ["from the other end without a mark", Buffer.from("- id: a\n", "utf16le").swap16()],
  ])("knows UTF-16 %s, and shows nothing of it", (_case, bytes) => {
    expect(decodeText(bytes)).toEqual({
      text: "",
      fault: {
        line: 1,
        column: 1,
        message: "The file is UTF-16, as Windows PowerShell and some editors write it, and has to be UTF-8.",
        hint: "Save it as UTF-8 (in most editors under “Save as”, “Encoding”), and look whether every letter is still right.",
      },
    });
  });
});
