import { describe, expect, it } from "vitest";
import { isStatedBy, spanOfEdtf } from "../../src/claim/date-span.ts";

describe("spanOfEdtf(edtf)", () => {
  it.each([
    ["2025-09", 20250901, 20250931],
    ["2025-09-30", 20250930, 20250930],
    ["2025", 20250101, 20251231],
    ["2025-21", 20250101, 20251231],
    ["202X", 20200101, 20291231],
    ["2025-XX", 20250101, 20251231],
    ["2025-02-XX", 20250201, 20250231],
    ["-0100/0012-03", -999899, 120331],
    ["Y17000", 170000101, 170001231],
    ["../2026-12", -Infinity, 20261231],
    ["2026-12/", 20261201, Infinity],
    ["2024-21/..", 20240101, Infinity],
  ])("gives %s its first and last day", (edtf, from, to) => {
    expect(spanOfEdtf(edtf)).toEqual({ from, to });
  });

  it.each([null, "unknown", "in spring", "2025-13"])("gives %s none", (edtf) => {
    expect(spanOfEdtf(edtf)).toBeUndefined();
  });
});

describe("isStatedBy(edtf, stated)", () => {
  it.each([
    ["2031", ["2031-03-04"], true],
    ["2031-03-XX", ["2031-03-04"], true],
    ["2031-03-XX", ["2031-03"], true],
    ["2031-XX", ["2031-03"], true],
    ["2031-XX", ["2030-03"], false],
    ["2031-03-XX", ["2031"], false],
    ["203X", ["2034-05"], true],
    ["203X", ["2030/2039"], true],
    ["203X", ["2044"], false],
    ["2031-21", ["2031-21"], true],
    ["2031", ["2031-21"], true],
    ["2031-21", ["2031-04"], false],
    ["2031-21", ["2031"], false],
  ])("holds %s to %j: %s", (edtf, stated, held) => {
    expect(isStatedBy(edtf, stated)).toBe(held);
  });
});
