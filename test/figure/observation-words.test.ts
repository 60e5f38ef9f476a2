import { english } from "../texts/english.ts";
import { describe, expect, it } from "vitest";
import {
  numberInWords,
  observationDateInWords,
  statusInWords,
  thousands,
} from "../../src/figure/observation-words.ts";

const none = { value: null, low: null, high: null };

describe("numberInWords(observation)", () => {
  it.each([
    [{ ...none, value: 2500, qualifier: "about" }, "about 2,500"],
    [{ ...none, value: 165_607, qualifier: "exact" }, "165,607"],
    [{ ...none, value: 500, qualifier: "" }, "500"],
    [{ ...none, high: 4000, qualifier: "fewer than" }, "fewer than 4,000"],
    [{ ...none, low: 2500, qualifier: "at least" }, "at least 2,500"],
    [{ ...none, low: 160_000, high: 170_000, qualifier: "around" }, "160,000–170,000"],
    [{ value: 3100, low: 3100, high: 3200, qualifier: "up to" }, "up to 3,100 (3,100–3,200)"],
    [{ ...none, value: 130_600, qualifier: "average" }, "130,600 on average"],
    [{ ...none, value: 5262, qualifier: "total" }, "5,262 in total"],
    [{ ...none, value: 3550, qualifier: "derived" }, "3,550, worked out"],
    [{ ...none, value: 475, qualifier: "additional" }, "475 more"],
    [{ ...none, high: 2500, qualifier: "" }, "not known (numbers in print up to 2,500)"],
    [{ ...none, low: 10, qualifier: "" }, "not known (numbers in print from 10)"],
    [{ ...none, qualifier: "" }, "not published"],
  ] as const)("prints %j as “%s”", (observation, words) => {
    expect(numberInWords(observation, english)).toBe(words);
  });
});

describe("observationDateInWords(observation)", () => {
  it.each([
    [{ start: "2007-09", end: "", precision: "month" }, "Sept 2007"],
    [{ start: "2007-09-01", end: "", precision: "day" }, "1 Sept 2007"],
    [
      { start: "2003-10-01", end: "2004-09-30", precision: "fiscal-year" },
      "fiscal year 2004 (Oct 2003–Sept 2004)",
    ],
    [{ start: "2017-12-31", end: "2021-09-30", precision: "quarters" }, "31 Dec 2017 to 30 Sept 2021"],
    [{ start: "2025-09-30", end: "", precision: "open" }, "no date (said 30 Sept 2025)"],
  ] as const)("prints %j as “%s”", (observation, words) => {
    expect(observationDateInWords(observation, english)).toBe(words);
  });
});

describe("thousands(value)", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
  ])("prints %d as %s", (value, text) => {
    expect(thousands(value)).toBe(text);
  });
});

describe("statusInWords(status)", () => {
  it("gives each status a word of its own", () => {
    const words = (["A", "B", "E", "F", "Q"] as const).map((status) => statusInWords(status, english));
    expect(words).toEqual(["as published", "break in method", "estimate", "plan", "withheld"]);
  });
});
