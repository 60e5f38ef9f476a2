import { describe, expect, it } from "vitest";
import { freeNumber } from "../../../src/command/new/free-number.ts";

describe("freeNumber(year, taken)", () => {
  it.each<[string, readonly string[]]>([
    ["2031-01", []],
    ["2031-01", ["2030-01", "EX-2031-01"]],
    ["2031-02", ["2031-01", "2031-03"]],
    ["2031-10", Array.from({ length: 9 }, (_, index) => `2031-0${index + 1}`)],
  ])("is %s where %j are taken", (number, taken) => {
    expect(freeNumber("2031", taken)).toBe(number);
  });
});
