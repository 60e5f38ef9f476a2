import { describe, expect, it } from "vitest";
import { addressParts } from "../../src/view/address-parts.ts";

describe("addressParts(address)", () => {
  it.each([
    ["https://example.org/a-b.html", ["https://example.org", "/a", "-b", ".html"]],
    ["https://example.org/?q=1&r=2", ["https://example.org", "/?q", "=1", "&r", "=2"]],
    ["https://example.org/", ["https://example.org", "/"]],
    ["mailto:desk@example.org", ["mailto:desk@example", ".org"]],
    ["", []],
  ])("lets %s break behind its host and before what divides its path", (address, parts) => {
    expect(addressParts(address)).toEqual(parts);
  });

  it("ends no part with a sign that could be read as the end of a sentence, or as a hyphen", () => {
    const parts = addressParts("https://www.example.org/a/b--c/d.e,f?g=h#i_j~k%20l");
    expect(parts.slice(1, -1).filter((part) => part.length > 1 && /[.,?-]$/u.test(part))).toEqual([]);
    expect(parts.join("")).toBe("https://www.example.org/a/b--c/d.e,f?g=h#i_j~k%20l");
  });
});
