import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf, printDay, printEdtf } from "../../src/claim/edtf.ts";

fc.configureGlobal({ seed: 13, numRuns: 300 });

describe("parseEdtf(text)", () => {
  it.each([
    ["unknown", { kind: "unknown" }],
    ["2031", { kind: "date", date: { year: 2031 } }],
    ["2031-03", { kind: "date", date: { year: 2031, month: 3 } }],
    ["2031-03-06", { kind: "date", date: { year: 2031, month: 3, day: 6 } }],
    ["2031?", { kind: "date", date: { year: 2031, qualifier: "?" } }],
    ["2031-03~", { kind: "date", date: { year: 2031, month: 3, qualifier: "~" } }],
    ["2031-03-06%", { kind: "date", date: { year: 2031, month: 3, day: 6, qualifier: "%" } }],
    ["2028-02-29", { kind: "date", date: { year: 2028, month: 2, day: 29 } }],
    ["2000-02-29", { kind: "date", date: { year: 2000, month: 2, day: 29 } }],
    ["2031-12-31", { kind: "date", date: { year: 2031, month: 12, day: 31 } }],
    ["0999", { kind: "date", date: { year: 999 } }],
    ["2030/2031-03", { kind: "interval", from: { year: 2030 }, to: { year: 2031, month: 3 } }],
    [
      "2030~/2031?",
      { kind: "interval", from: { year: 2030, qualifier: "~" }, to: { year: 2031, qualifier: "?" } },
    ],
    ["2030/..", { kind: "interval", from: { year: 2030 }, to: "open" }],
    ["../2030", { kind: "interval", from: "open", to: { year: 2030 } }],
    ["2030/", { kind: "interval", from: { year: 2030 }, to: "unknown" }],
    ["/2030", { kind: "interval", from: "unknown", to: { year: 2030 } }],
    ["203X", { kind: "date", date: { year: 2030, lastYear: 2039, unspecified: "year" } }],
    ["20XX", { kind: "date", date: { year: 2000, lastYear: 2099, unspecified: "year" } }],
    ["-020X", { kind: "date", date: { year: -209, lastYear: -200, unspecified: "year" } }],
    ["2031-XX", { kind: "date", date: { year: 2031, unspecified: "month" } }],
    ["2031-06-XX", { kind: "date", date: { year: 2031, month: 6, unspecified: "day" } }],
    ["2031-XX-XX", { kind: "date", date: { year: 2031, unspecified: "day" } }],
    ["2031-21", { kind: "date", date: { year: 2031, season: 21 } }],
    ["0000", { kind: "date", date: { year: 0 } }],
    ["-0100-03", { kind: "date", date: { year: -100, month: 3 } }],
    ["Y17000", { kind: "date", date: { year: 17_000 } }],
    ["Y-17000", { kind: "date", date: { year: -17_000 } }],
  ])("reads “%s”", (text, edtf) => {
    expect(parseEdtf(text)).toEqual(edtf);
  });

  it.each([
    "",
    "/",
    "../..",
    "../",
    "/..",
    "..",
    "2031-02-29",
    "2100-02-29",
    "1900-02-29",
    "2031-02-30",
    "2031-04-31",
    "2031-00",
    "2031-13",
    "2031-01-00",
    "2031-01-32",
    "2031-1",
    "2031-01-1",
    "31",
    "20311",
    "2031-01-01T00:00",
    "?2031",
    "2031??",
    "2031?-03",
    "-0000",
    "2031-25",
    "2031-21~",
    "2XXX",
    "203X-06",
    "203X?",
    "2031-XX-12",
    "XXXX-06",
    "Y2031",
    "Y02031",
    "Y123456789012",
    "2031/2030",
    "2031-06/2031-05",
    "2031/2031",
    "2031-06/2031",
    "0012/-0012",
    "203X/2045",
    "2030-21/2030-22",
    "2030/Y17000",
    "2030/2031/2032",
    "2030//2031",
    "2030/unknown",
    "Unknown",
    " 2031",
    "2031 ",
    "2031\n",
    "2030 / 2031",
    "٢٠٣١",
    "2031–03",
    "March 2031",
  ])("refuses “%s”", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it("accepts a day just where the calendar has it", () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const [yyyy, mm, dd] = [
          String(y).padStart(4, "0"),
          String(m).padStart(2, "0"),
          String(d).padStart(2, "0"),
        ];
        const date = new Date(`${yyyy}-${mm}-${dd}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.getUTCDate() === d;
        expect(parseEdtf(`${yyyy}-${mm}-${dd}`) !== undefined).toBe(real);
      }),
    );
  });
});

describe("printEdtf(edtf)", () => {
  it.each([
    ["unknown", "not stated"],
    ["2031", "2031"],
    ["2031-03", "March 2031"],
    ["2031-03-06", "6 March 2031"],
    ["2031-12-31", "31 December 2031"],
    ["2031-09~", "about September 2031"],
    ["2031-09?", "September 2031 (uncertain)"],
    ["2031-09-01%", "about 1 September 2031 (uncertain)"],
    ["2030/2031-01", "2030 to January 2031"],
    ["2030-01-02~/2031", "about 2 January 2030 to 2031"],
    ["../2031-12", "until December 2031"],
    ["/2031-12", "from an unknown date to December 2031"],
    ["2031-01/..", "from January 2031 on"],
    ["2031-01/", "from January 2031 to an unknown date"],
    ["203X", "a year from 2030 to 2039"],
    ["20XX", "a year from 2000 to 2099"],
    ["XXXX", "an unknown year"],
    ["2031-XX", "a month of 2031"],
    ["2031-06-XX", "a day of June 2031"],
    ["2031-XX-XX", "a day of 2031"],
    ["XXXX-XX", "a month of an unknown year"],
    ["2031-21", "spring 2031"],
    ["2031-24", "winter 2031"],
    ["0000", "1 BC"],
    ["-0100", "101 BC"],
    ["-020X", "a year from 210 BC to 201 BC"],
    ["Y17000", "17000"],
    ["Y-17000", "17001 BC"],
  ])("prints %s as “%s”", (text, words) => {
    const edtf = parseEdtf(text);
    expect(edtf && printEdtf(edtf)).toBe(words);
  });
});

describe("printDay(date)", () => {
  it.each([
    ["2031-03-06", "6 March 2031"],
    ["2028-02-29", "29 February 2028"],
    ["2031-02-29", "2031-02-29"],
    ["unknown", "unknown"],
    ["in spring", "in spring"],
    ["", ""],
  ])("prints “%s” as “%s”", (date, words) => {
    expect(printDay(date)).toBe(words);
  });
});
