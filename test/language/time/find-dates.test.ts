import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/language/time/find-dates.ts";

/** A Sunday. */
const PUBLISHED = "2026-01-18";

function show(text: string, published: string | null): string[] {
  return findDates(text, { published }).map(({ text: words, edtf }) => `${words} = ${edtf}`);
}

describe("findDates(text, { published })", () => {
  it.each<[string, string[]]>([
    ["on Sept. 27, 2024, at noon", ["Sept. 27, 2024 = 2024-09-27"]],
    ["on 11 March 2022", ["11 March 2022 = 2022-03-11"]],
    ["on 8 January 2020 soldiers left", ["8 January 2020 = 2020-01-08"]],
    ["on 8 January, 2020 soldiers left", ["8 January = 2026-01-08"]],
    ["the 15th of March 2021", ["the 15th of March 2021 = 2021-03-15"]],
    ["on 2025-07-14", ["2025-07-14 = 2025-07-14"]],
    ["on Jan. 17 and 4 December", ["Jan. 17 = 2026-01-17", "4 December = 2025-12-04"]],
    ["The vote will be on 1 June.", ["1 June = 2026-06-01"]],
    ["Jan. 3-5, 2020", ["Jan. 3-5, 2020 = 2020-01-03/2020-01-05"]],
    ["in September 2025, in April of 1952", ["September 2025 = 2025-09", "April of 1952 = 1952-04"]],
    ["from January to March 2024", ["from January to March 2024 = 2024-01/2024-03"]],
    ["It fell in December.", ["December = 2025-12"]],
    ["withdrew in 2011, returned in 2014", ["2011 = 2011", "2014 = 2014"]],
    ["the 2003 invasion, a 2019 report", ["2003 = 2003", "2019 = 2019"]],
    ["the 2018-2019 protests, 2016-17", ["2018-2019 = 2018/2019", "2016-17 = 2016/2017"]],
    ["between 2003 and 2011", ["between 2003 and 2011 = 2003/2011"]],
    ["from 2004 to 2012", ["from 2004 to 2012 = 2004/2012"]],
    ["since 2014, since the early 2020s", ["since 2014 = 2014/..", "since the early 2020s = 2020~/.."]],
    ["from 2003 onward", ["from 2003 onward = 2003/.."]],
    ["by the end of 2026", ["by the end of 2026 = ../2026-12"]],
    ["by September 2025, until 2011", ["by September 2025 = ../2025-09", "until 2011 = ../2011"]],
    ["no later than Sept. 30, 2026", ["no later than Sept. 30, 2026 = ../2026-09-30"]],
    [
      "the 1990s, the late 1990s, the '80s",
      ["the 1990s = 1990/1999", "the late 1990s = 1997~/1999~", "the '80s = 1980/1989"],
    ],
    ["in the mid-2010s", ["the mid-2010s = 2014~/2016~"]],
    [
      "early 2025, mid-2014, late 2024",
      ["early 2025 = 2025-01~/2025-04~", "mid-2014 = 2014-05~/2014-08~", "late 2024 = 2024-09~/2024-12~"],
    ],
    ["the spring of 2024, winter 2021", ["the spring of 2024 = 2024-21", "winter 2021 = 2021-24"]],
    [
      "the second quarter of 2026, Q3 2025",
      ["the second quarter of 2026 = 2026-04/2026-06", "Q3 2025 = 2025-07/2025-09"],
    ],
    ["the first half of 2027", ["the first half of 2027 = 2027-01/2027-06"]],
    ["the 19th century", ["the 19th century = 1801/1900"]],
    [
      "now, today, yesterday, tomorrow",
      ["now = 2026-01-18~", "today = 2026-01-18", "yesterday = 2026-01-17", "tomorrow = 2026-01-19"],
    ],
    ["He said on Monday it was over.", ["Monday = 2026-01-12"]],
    ["He will travel on Thursday.", ["Thursday = 2026-01-22"]],
    ["last Friday night; next Tuesday", ["last Friday night = 2026-01-16", "next Tuesday = 2026-01-20"]],
    ["on Monday, Jan. 12, 2026", ["Monday, Jan. 12, 2026 = 2026-01-12"]],
    [
      "last week, last month, last year",
      ["last week = 2026-01-05/2026-01-11", "last month = 2025-12", "last year = 2025"],
    ],
    ["last year's budget, early next year", ["last year = 2025", "early next year = 2027-01~/2027-04~"]],
    [
      "by the end of the month, by September last year",
      ["by the end of the month = ../2026-01", "by September last year = ../2025-09"],
    ],
    [
      "three days ago, two weeks ago, 20 years ago",
      ["three days ago = 2026-01-15", "two weeks ago = 2026-01-04~", "20 years ago = 2006~"],
    ],
    ["a week earlier, two years later", ["a week earlier = unknown", "two years later = unknown"]],
    [
      "in the coming months, over the next five years",
      ["in the coming months = 2026-01-18/..", "over the next five years = 2026-01-18/.."],
    ],
    ["in recent weeks", ["in recent weeks = ../2026-01-18"]],
    ["two decades, 36 hours, a year and a half ", ["two decades = null", "36 hours = null"]],
    [
      "for over a decade, an 18-day trip, for decades",
      ["a decade = null", "18-day = null", "decades = null"],
    ],
    ["six to eight weeks, in 1,500 days", ["six to eight weeks = null", "1,500 days = null"]],
    ["a truce meant to last 90 days", ["90 days = null"]],
    ["May I go? I will go in May. Mr. May left. May Torvik may stay.", ["May = 2026-05"]],
    [
      "They will march in and March out in March, or in April and May.",
      ["March = 2026-03", "April = 2026-04", "May = 2026-05"],
    ],
    ["2,003 troops, Unit 2024, 2000 km, about 2000 homes", []],
    ["a man aged 34, a 50-year-old, 200 loaves a day", []],
    ["Type 1914, $2000, 2024 people", []],
    ["on 30 February 2024", ["February 2024 = 2024-02"]],
    [
      "It fell on the 14th, and on the 20th. Talks will resume on the 31st, or by the 2nd.",
      [
        "the 14th = 2026-01-14",
        "the 20th = 2025-12-20",
        "the 31st = 2026-01-31",
        "by the 2nd = ../2026-02-02",
      ],
    ],
    ["It ended on the 31st.", ["the 31st = 2025-12-31"]],
    ["on the 14th floor, after the 2nd Brigade, the 14th, on the 40th", []],
  ])("reads %s", (text, expected) => {
    expect(show(text, PUBLISHED)).toEqual(expected);
  });

  it("resolves nothing relative without the day of publication", () => {
    expect(show("On Monday, now, last week, Jan. 17, in March: by 2027; on the 3rd.", null)).toEqual([
      "Monday = unknown",
      "now = unknown",
      "last week = unknown",
      "Jan. 17 = unknown",
      "March = unknown",
      "by 2027 = ../2027",
      "the 3rd = unknown",
    ]);
  });

  it("tells dates, periods, relative times and durations apart", () => {
    const kinds = findDates("In 2011, since 2014, last week, two decades", { published: null }).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["date", "period", "relative", "duration"]);
  });
});

describe("findDates(text, { published: null })", () => {
  it.each([
    ["from May to June 2024", ["from May to June 2024 = 2024-05/2024-06"]],
    ["from 3 May to 5 June 2024", ["from 3 May to 5 June 2024 = 2024-05-03/2024-06-05"]],
    ["from November to January 2024", ["from November to January 2024 = 2023-11/2024-01"]],
    ["between 19 May 2036 and 25 May 2026", ["between 19 May 2036 and 25 May 2026 = unknown"]],
    ["between 19 May 2026 and 25 May 2026", ["between 19 May 2026 and 25 May 2026 = 2026-05-19/2026-05-25"]],
    ["in fiscal 2024, fiscal year 2023", ["fiscal 2024 = unknown", "fiscal year 2023 = unknown"]],
  ])("reads %s", (text, expected) => {
    expect(show(text, null)).toEqual(expected);
  });
});
