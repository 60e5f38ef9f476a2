import { describe, expect, it } from "vitest";
import { joinedSpans } from "../../src/claim/joined-spans.ts";

const spans = (text: string) =>
  text.split(" ").map((span) => {
    const [start, end] = span.split("-").map(Number);
    return { start: start!, end: end! };
  });

describe("joinedSpans(spans)", () => {
  it.each([
    ["in any order", "8-9 1-3", "1-3 8-9"],
    ["that overlap", "1-5 3-8", "1-8"],
    ["that touch", "1-3 3-8", "1-8"],
    ["of which one holds the other", "1-9 3-5 9-10", "1-10"],
    ["with a gap", "1-3 4-8", "1-3 4-8"],
  ])("joins spans %s", (_what, given, joined) => {
    expect(joinedSpans(spans(given))).toEqual(spans(joined));
  });
});
