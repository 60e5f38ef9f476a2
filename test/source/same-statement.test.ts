import { describe, expect, it } from "vitest";
import { sameStatement } from "../../src/source/same-statement.ts";

describe("sameStatement(field, one, other)", () => {
  it.each([
    ["published", "2026-01-20T09:30:00+03:00", "20 January 2026"],
    ["published", "January 20, 2026", "2026-01-20 (print edition)"],
    ["published", "Winter 2026", "winter 2026"],
    ["title", "Dam Inspected: “a crack”", "dam inspected – 'a crack'"],
    ["author", "By Ana Roe", "by Ana  Roe"],
    ["url", "https://courier.example/dam/", "https://courier.example/dam"],
  ] as const)("takes %s %j and %j for the same", (field, one, other) => {
    expect(sameStatement(field, one, other)).toBe(true);
    expect(sameStatement(field, other, one)).toBe(true);
  });

  it.each([
    ["published", "2026-01-20", "2026-01-21"],
    ["published", "2026-01-20", "January 2026"],
    ["title", "Dam inspected", "Dam inspected again"],
    ["author", "Ana Roe", "Ana Row"],
    ["url", "https://courier.example/dam", "https://courier.example/Dam"],
  ] as const)("tells %s %j from %j", (field, one, other) => {
    expect(sameStatement(field, one, other)).toBe(false);
  });
});
