import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";

describe("sha256(content)", () => {
  // FIPS 180-4, examples of the National Institute of Standards and Technology.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("hashes “%s”", (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it("hashes a text as its bytes in UTF-8", () => {
    expect(sha256("é😀")).toBe(sha256(Uint8Array.from([0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80])));
  });
});
