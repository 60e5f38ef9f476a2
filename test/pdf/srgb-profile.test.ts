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
