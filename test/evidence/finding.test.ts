import { describe, expect, it } from "vitest";
import { stands, type Finding } from "../../src/evidence/finding.ts";

describe("stands(finding)", () => {
  it.each<[boolean, Finding | undefined]>([
    [true, { verdict: "verified", start: 1, end: 2 }],
    [true, { verdict: "attested", start: 1, end: 2 }],
    [false, { verdict: "ambiguous", count: 2 }],
    [false, { verdict: "moved", to: 2 }],
    [false, { verdict: "missing" }],
    [false, { verdict: "near", near: { source: "notice", passage: 2, words: "the word", differences: [] } }],
    [false, { verdict: "in-heading" }],
    [false, { verdict: "no-source", known: [] }],
    [false, { verdict: "no-passage", passages: 2 }],
    [false, { verdict: "unread" }],
    [false, { verdict: "not-locked", reason: "why" }],
    [false, undefined],
  ])("is %s for %o", (passes, finding) => {
    expect(stands(finding)).toBe(passes);
  });
});
