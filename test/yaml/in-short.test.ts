import { describe, expect, it } from "vitest";
import { inShort } from "../../src/yaml/in-short.ts";

describe("inShort(text)", () => {
  it.each([
    ["leaves a short text alone", "about 40 metres", "about 40 metres"],
    ["leaves sixty characters alone", "a".repeat(60), "a".repeat(60)],
    ["shows the beginning of a long one", "a".repeat(61), `${"a".repeat(60)}…`],
    ["puts lines on one", "one\n  two", "one two"],
    ["cuts no character in two", "😀".repeat(61), `${"😀".repeat(60)}…`],
    ["leaves no space before the dots", `${"a".repeat(59)} bc`, `${"a".repeat(59)}…`],
  ])("%s", (_case, text, shown) => {
    expect(inShort(text)).toBe(shown);
  });
});
