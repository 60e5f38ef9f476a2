import { describe, expect, it } from "vitest";
import { isPackage } from "../../src/disk/is-package.ts";

describe("isPackage(id)", () => {
  it.each([
    ["zod", true],
    ["@napi-rs/canvas", true],
    ["node:path", true],
    ["./id.ts", false],
    ["../src/id.ts", false],
    ["/home/ann/briefbook/src/id.ts", false],
    ["C:\\Users\\Ann\\briefbook\\src\\id.ts", false],
    ["c:/Users/Ann/briefbook/src/id.ts", false],
    ["\\\\server\\share\\briefbook\\src\\id.ts", false],
  ])("tells whether “%s” is one: %s", (id, expected) => {
    expect(isPackage(id)).toBe(expected);
  });
});
