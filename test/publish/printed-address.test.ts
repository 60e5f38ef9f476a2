import { describe, expect, it } from "vitest";
import { printAddress } from "../../src/publish/printed-address.ts";
import { scanCode } from "./scan-code.ts";

const address = "https://example.org/briefings/briefings/al-asad-handover/";

/** The code as a scanner sees it, eight dots a module. */
function scan(path: string, size: number): string | undefined {
  const width = size * 8;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let row = Number(y) * 8; row < (Number(y) + 1) * 8; row += 1)
      for (let column = Number(x) * 8; column < (Number(x) + Number(run)) * 8; column += 1)
        dots.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return scanCode(dots, width, width);
}

describe("printAddress(address)", () => {
  it.each([address, "https://a.example/", `https://example.org/${"long/".repeat(40)}`])(
    "draws a code that reads %s",
    (given) => {
      const { path, size } = printAddress(given);
      expect(scan(path, size)).toBe(given);
    },
  );

  it("leaves four modules white on each side", () => {
    const { path, size } = printAddress(address);
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });

  it("has the address in parts that make it up", () => {
    expect(printAddress(address).parts.join("")).toBe(address);
  });
});
