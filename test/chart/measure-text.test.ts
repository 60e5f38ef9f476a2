import { describe, expect, it } from "vitest";
import { createMeasureText } from "../../src/chart/measure-text.ts";

describe("createMeasureText()", () => {
  const measure = createMeasureText();

  it("measures digits of equal width, in the shipped face", () => {
    const one = measure("1111", { size: 12, weight: 400 });
    expect(measure("8888", { size: 12, weight: 400 })).toBeCloseTo(one, 3);
    expect(one / 4 / 12).toBeCloseTo(0.497, 2);
  });

  it.each(["ğ Ğ", "і Ш", "ι Ω", "ا س"])(
    "has a width for each letter of %s, as no box in their place has",
    (pair) => {
      const [one = "", other = ""] = pair
        .split(" ")
        .map((letter) => measure(letter, { size: 48, weight: 400 }));
      expect(one).not.toBe(other);
    },
  );

  it("grows with size and weight", () => {
    const width = measure("troops", { size: 12, weight: 400 });
    expect(measure("troops", { size: 24, weight: 400 })).toBeCloseTo(2 * width, 1);
    expect(measure("troops", { size: 12, weight: 600 })).toBeGreaterThan(width);
  });
});
