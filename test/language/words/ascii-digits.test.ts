import { describe, expect, it } from "vitest";
import { inAsciiDigits } from "../../../src/language/words/ascii-digits.ts";

describe("inAsciiDigits(number)", () => {
  it.each([
    ["1,250.5", "1,250.5"],
    ["١٬٢٥٠٫٥", "1,250.5"],
    ["۱۹۷۹", "1979"],
    ["४०", "40"],
    ["２０２４", "2024"],
    ["𝟎𝟗𝟘𝟡𝟢𝟶𝟿", "0909009"],
  ])("writes %s as %s", (number, ascii) => {
    expect(inAsciiDigits(number)).toBe(ascii);
  });

  it("gives every row of digits its ten, from zero to nine", () => {
    const digits = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((one) =>
      /\p{Nd}/u.test(one),
    );
    expect(digits.length).toBeGreaterThan(600);
    expect(inAsciiDigits(digits.join(""))).toBe("0123456789".repeat(digits.length / 10));
  });
});
