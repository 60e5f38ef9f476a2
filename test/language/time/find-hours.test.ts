import { describe, expect, it } from "vitest";
import { findHours } from "../../../src/language/time/find-hours.ts";

describe("findHours(text)", () => {
  it.each<[string, string[]]>([
    [
      "at 5 p.m. and 5:30 a.m., 12 am, 12pm",
      ["5 p.m. = 17:00", "5:30 a.m. = 5:30", "12 am = 0:00", "12pm = 12:00"],
    ],
    ["at 17:00 and 9.15 pm", ["17:00 = 17:00", "9.15 pm = 21:15"]],
    ["at six, at 6 o’clock", ["6 o’clock = 6 o’clock"]],
    [
      "overnight, in the night, at dawn, by sunset",
      ["overnight = night", "night = night", "dawn = dawn", "sunset = dusk"],
    ],
    ["a ratio of 3:2, 1:2:3, 40 men, a midnighter", []],
  ])("reads %s", (text, expected) => {
    expect(findHours(text).map(({ text: words, key }) => `${words} = ${key}`)).toEqual(expected);
  });
});
