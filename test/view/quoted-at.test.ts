import { describe, expect, it } from "vitest";
import { quotedAt } from "../../src/view/quoted-at.ts";

const TEXT = "https://example.org/dam#:~:text=";

describe("quotedAt(url, quote)", () => {
  it.each([
    ["the dam is safe", "the%20dam%20is%20safe"],
    ["hand-over, at last", "hand%2Dover%2C%20at%20last"],
    ["R&D – 50 %", "R%26D%20%E2%80%93%2050%20%25"],
    ["the ministry’s “plan”", "the%20ministry%E2%80%99s%20%E2%80%9Cplan%E2%80%9D"],
    ["1 + 1 = 2 #a?", "1%20%2B%201%20%3D%202%20%23a%3F"],
  ])("percent-encodes what has a meaning in a text fragment: %s", (quote, encoded) => {
    expect(quotedAt("https://example.org/dam", quote)).toBe(`${TEXT}${encoded}`);
  });

  it("keeps a fragment that the address has", () => {
    expect(quotedAt("https://example.org/dam#top", "safe")).toBe("https://example.org/dam#top:~:text=safe");
  });

  it.each([null, "", "on paper", "javascript:alert(1)", "data:text/html,x", "//example.org", "https://"])(
    "leads nowhere from %j",
    (url) => {
      expect(quotedAt(url, "the dam is safe")).toBe("");
    },
  );
});
