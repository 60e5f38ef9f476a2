import { describe, expect, it } from "vitest";
import { readByline } from "../../src/article/read-byline.ts";

describe("readByline(line)", () => {
  it.each([
    ["By Lena Hart, 20 January 2026", "Lena Hart", "20 January 2026", null],
    ["By Lena Hart | Published 20 Jan 2026", "Lena Hart", "20 Jan 2026", null],
    [
      "By Lena Hart – Published on Tuesday, January 20th, 2026 at 10:15 am",
      "Lena Hart",
      "January 20th, 2026",
      null,
    ],
    ["January 20, 2026 09:30 GMT by Lena Hart", "Lena Hart", "January 20, 2026", null],
    ["2026-01-20T09:00:00+03:00 • Lena Hart", "Lena Hart", "2026-01-20", null],
    ["LENA HART 20/01/2026", "LENA HART", "20/01/2026", null],
    ["Published 20 January 2026", null, "20 January 2026", null],
    ["Theresa May, 20 January 2026", "Theresa May", "20 January 2026", null],
    ["Lena Hart, Reuters", "Lena Hart", null, "Reuters"],
    [
      "By Lena Hart and Bo Li, Associated Press, Jan. 20, 2026",
      "Lena Hart and Bo Li",
      "Jan. 20, 2026",
      "Associated Press",
    ],
    ["Reuters", "Reuters", null, null],
    ["Lena Hart, Bo Li", "Lena Hart, Bo Li", null, null],
    ["By Lena Hart, Defence correspondent", "Lena Hart, Defence correspondent", null, null],
    ["Byron Lee", "Byron Lee", null, null],
    ["Anne-Marie Day - The Courier", "Anne-Marie Day - The Courier", null, null],
    ["", null, null, null],
  ])("reads %j", (line, author, published, agency) => {
    expect(readByline(line)).toEqual({ author, published, agency });
  });

  it("takes no day of a change for the day of publication", () => {
    expect(readByline("Lena Hart\nUpdated 21 Jan 2026").published).toBeNull();
    expect(readByline("Lena Hart\nLast updated: 21 Jan 2026\nPublished: 20 Jan 2026").published).toBe(
      "20 Jan 2026",
    );
  });

  it("reads nothing off a whole page that is called a byline", () => {
    expect(readByline(`Lena Hart ${" ".repeat(100_000)} 20 January 2026`)).toEqual({
      author: null,
      published: null,
      agency: null,
    });
  });
});
