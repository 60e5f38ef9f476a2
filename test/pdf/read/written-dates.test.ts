import { describe, expect, it } from "vitest";
import { isXmpDate, pdfTime, xmpTime } from "../../../src/pdf/read/written-dates.ts";

const NOON = Date.UTC(2031, 2, 10, 12);

describe("pdfTime(text)", () => {
  it.each([
    ["D:20310310120000Z", NOON],
    ["D:20310310120000", NOON],
    ["D:20310310120000Z00'00'", NOON],
    ["D:20310310133000+01'30'", NOON],
    ["D:20310310133000+01'30", NOON],
    ["D:20310310053000-06'30'", NOON],
    ["D:20310310", Date.UTC(2031, 2, 10)],
    ["D:2031", Date.UTC(2031)],
  ])("reads %s", (text, time) => {
    expect(pdfTime(text)).toBe(time);
  });

  it.each([
    "20310310120000Z",
    "D:20310230000000Z",
    "D:20311310000000Z",
    "D:20310310250000Z",
    "D:20310310120000+01:30",
    "D:20310310120000+25'00'",
    "D:2031-03-10",
    "D:10 March 2031",
    "",
  ])("takes “%s” for no date", (text) => {
    expect(pdfTime(text)).toBeUndefined();
  });
});

describe("xmpTime(text)", () => {
  it.each([
    ["2031-03-10T12:00:00Z", NOON],
    ["2031-03-10T13:30:00+01:30", NOON],
    ["2031-03-10T12:00Z", NOON],
    ["2031-03-10", Date.UTC(2031, 2, 10)],
    ["2031-03", Date.UTC(2031, 2)],
    ["2031", Date.UTC(2031)],
  ])("reads %s", (text, time) => {
    expect(xmpTime(text)).toBe(time);
    expect(isXmpDate(text)).toBe(true);
  });

  it.each(["2031-02-30", "2031-3-10", "10 March 2031", "2031-03-10 12:00", "2031-03-10T24:30:00Z", ""])(
    "takes “%s” for no date",
    (text) => {
      expect(isXmpDate(text)).toBe(false);
    },
  );
});
