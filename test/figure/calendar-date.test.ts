import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { dateInWords, dayNumber, daysOf } from "../../src/figure/calendar-date.ts";

describe("daysOf(date)", () => {
  it.each([
    ["2007-09-01", dayNumber(2007, 9, 1), dayNumber(2007, 9, 1)],
    ["2007-02", dayNumber(2007, 2, 1), dayNumber(2007, 2, 28)],
    ["2008-02", dayNumber(2008, 2, 1), dayNumber(2008, 2, 29)],
    ["2018", dayNumber(2018, 1, 1), dayNumber(2018, 12, 31)],
  ])("%s covers its days", (date, from, to) => {
    expect(daysOf(date)).toEqual({ from, to });
  });

  it.each(["2007-13", "2007-00", "2007-02-29", "2007-1-1", "Sept 2007", "", "2007-09-01T00:00"])(
    "refuses “%s”",
    (date) => {
      expect(daysOf(date)).toBeUndefined();
    },
  );
});

describe("dateInWords(date)", () => {
  it.each([
    ["2007-09-01", "1 Sept 2007"],
    ["2007-09", "Sept 2007"],
    ["2018", "2018"],
    ["2008-09/2017-09", "Sept 2008 to Sept 2017"],
    ["2007/2010", "2007–2010"],
  ])("prints %s as %s", (date, words) => {
    expect(dateInWords(date, english)).toBe(words);
  });
});
