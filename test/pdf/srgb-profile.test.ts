import { describe, expect, it } from "vitest";
import { srgbProfile } from "../../src/pdf/mend/srgb-profile.ts";

const bytes = Buffer.from(srgbProfile());
const fixed = (at: number): number => bytes.readInt32BE(at) / 65536;

/** Where each tag's value begins, and how long it is. */
const tags = new Map(
  Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [
      bytes.toString("latin1", at, at + 4),
      [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)] as const,
    ];
  }),
);

/** Where the name of a tag's type stands. */
const range = (tag: string): [number, number] => [tags.get(tag)![0], tags.get(tag)![0] + 4];

describe("srgbProfile()", () => {
  it("is a display profile of version 4, as long as it says", () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(bytes.toString("latin1", 36, 40)).toBe("acsp");
    expect(bytes.readUInt8(8)).toBe(4);
  });

  it("has every tag that a display profile needs, on whole words within the file", () => {
    expect([...tags.keys()].toSorted()).toEqual([
      "bTRC",
      "bXYZ",
      "chad",
      "cprt",
      "desc",
      "gTRC",
      "gXYZ",
      "rTRC",
      "rXYZ",
      "wtpt",
    ]);
    for (const [at, length] of tags.values()) {
      expect(at % 4).toBe(0);
      expect(at + length).toBeLessThanOrEqual(bytes.length);
    }
  });

  it("has the white of D50, in its head and for its display, and from its own to that by Bradford’s numbers", () => {
    const [white] = tags.get("wtpt")!;
    const [adaptation] = tags.get("chad")!;
    const rows = [0, 1, 2].map((row) =>
      [0, 1, 2].map((column) => fixed(adaptation + 8 + (row * 3 + column) * 4)),
    );
    // IEC 61966-2-1: x = 0.3127, y = 0.3290.
    const own = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];
    for (const [index, part] of [0.9642, 1, 0.82491].entries()) {
      expect(fixed(white + 8 + index * 4)).toBeCloseTo(part, 4);
      expect(fixed(68 + index * 4)).toBeCloseTo(part, 4);
      const adapted = rows[index]!.reduce((sum, factor, column) => sum + factor * own[column]!, 0);
      expect(adapted).toBeCloseTo(part, 3);
    }
    expect(["wtpt", "chad"].map((tag) => bytes.toString("latin1", ...range(tag)))).toEqual(["XYZ ", "sf32"]);
  });

  it("has primaries that add up to its white", () => {
    for (const [index, white] of [0.9642, 1, 0.82491].entries()) {
      const sum = ["rXYZ", "gXYZ", "bXYZ"].reduce(
        (total, tag) => total + fixed(tags.get(tag)![0] + 8 + index * 4),
        0,
      );
      expect(sum).toBeCloseTo(white, 3);
    }
  });

  it("has a curve whose two parts meet, and that ends at 1", () => {
    const [at] = tags.get("rTRC")!;
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = [12, 16, 20, 24, 28].map((offset) => fixed(at + offset));
    expect(bytes.readUInt16BE(at + 8)).toBe(3);
    expect((a * d + b) ** g).toBeCloseTo(c * d, 4);
    expect((a + b) ** g).toBeCloseTo(1, 4);
  });
});
