import { describe, expect, it } from "vitest";
import { findQuantities, type Quantity } from "../../../src/language/quantity/find-quantities.ts";

/** e.g. “(about) 170,000 = 170000 troops”, “five to 10 = 5..10 soldiers” */
function show({ hedge, text, value, low, high, unit }: Quantity): string {
  const amount =
    value === null
      ? `${low ?? ""}..${high ?? ""}`
      : String(Number(value.toPrecision(3)) === value ? value : Number(value.toPrecision(6)));
  return `${hedge ? `(${hedge.force}) ` : ""}${text} = ${amount}${unit === null ? "" : ` ${unit}`}`;
}

describe("findQuantities(text)", () => {
  it.each<[string, string[]]>([
    ["Troop numbers reached about 170,000.", ["(about) 170,000 = 170000"]],
    [
      "Some 1.250 soldiers and 120 000 reservists",
      ["(about) 1.250 = 1250 soldiers", "120 000 = 120000 reservists"],
    ],
    ["1\u2009500 tents and 2\u00a0003 beds", ["1\u2009500 = 1500 tents", "2\u00a0003 = 2003 beds"]],
    ["some 3 million were displaced", ["(about) 3 million = 3000000"]],
    [
      "170k sandbags, 1.2m cars, a 12.5m mast",
      ["170k = 170000 sandbags", "1.2m = 1200000 cars", "12.5 = 12.5 m"],
    ],
    ["a hundred and seventy thousand men", ["a hundred and seventy thousand = 170000 men"]],
    ["two and a half million people", ["two and a half million = 2500000 people"]],
    ["Twenty-five of the thirty-two seats", ["Twenty-five = 25", "thirty-two = 32 seats"]],
    ["two dozen trucks, half a dozen cars", ["two dozen = 24 trucks", "half a dozen = 6 cars"]],
    ["nearly two decades", ["(nearly) two = 2 decades"]],
    ["250-350 men, 60–70 women", ["250-350 = 250..350 men", "60–70 = 60..70 women"]],
    ["between five and 10 soldiers", ["between five and 10 = 5..10 soldiers"]],
    ["from 3 to 4 metres", ["from 3 to 4 = 3..4 metres"]],
    [
      "5 to 6 million; $6-7 billion",
      ["5 to 6 million = 5000000..6000000", "$6-7 billion = 6000000000..7000000000 USD"],
    ],
    ["two or three times a week", ["two or three = 2..3 times"]],
    ["60 to 70 per cent", ["60 to 70 per cent = 60..70 %"]],
    [
      "a third of it, two-thirds, one-fifth",
      ["a third = 0.333333", "two-thirds = 0.666667", "one-fifth = 0.2"],
    ],
    ["half of them, ¾ of it, 3/4 of it", ["half = 0.5", "¾ = 0.75", "3/4 = 0.75"]],
    ["a quarter of a million people", ["a quarter of a million = 250000 people"]],
    ["one in eight, nine out of ten", ["one in eight = 0.125", "nine out of ten = 0.9"]],
    ["3.5%, 9.1 percent, 0.5 per cent", ["3.5% = 3.5 %", "9.1 percent = 9.1 %", "0.5 per cent = 0.5 %"]],
    ["a fall of 0.4 percentage points", ["0.4 percentage points = 0.4 percentage points"]],
    [
      "$1.5 billion, €400m, £3m, US$4.5 million",
      [
        "$1.5 billion = 1500000000 USD",
        "€400m = 400000000 EUR",
        "£3m = 3000000 GBP",
        "US$4.5 million = 4500000 USD",
      ],
    ],
    [
      "50 billion euros; 950 million crowns",
      ["50 billion euros = 50000000000 EUR", "950 million crowns = 950000000 crowns"],
    ],
    [
      "hundreds of troops, tens of thousands more",
      ["hundreds = 200..999 troops", "tens of thousands = 20000..99999"],
    ],
    ["only a handful of U.S. personnel", ["(only) a handful = 1..10 personnel"]],
    ["a couple of million dollars", ["a couple of million dollars = 2000000..3000000 USD"]],
    [
      "several hundred protesters, a few dozen police",
      ["several hundred = 300..999 protesters", "a few dozen = 24..99 police"],
    ],
    ["many people; how many people", ["many = .. people"]],
    ["most troops; the most significant troops", ["most = .. troops"]],
    [
      "at least 12, no more than 41, up to 350 men",
      ["(at-least) 12 = 12", "(at-most) 41 = 41", "(at-most) 350 = 350 men"],
    ],
    ["fewer than 500 and well over 900 men", ["(fewer-than) 500 = 500", "(more-than) 900 = 900 men"]],
    ["300 or so troops, 1,300-plus troops", ["(about) 300 = 300 troops", "(more-than) 1,300 = 1300 troops"]],
    ["handed over 14 sites", ["14 = 14 sites"]],
    ["up to $110bn over 10 years", ["(at-most) $110bn = 110000000000 USD", "10 = 10 years"]],
    ["a 50-year-old man, 45-kilometre banks", ["50 = 50 year-old", "45 = 45 kilometre"]],
    ["one soldier was hurt; at least one died", ["one = 1 soldier", "(at-least) one = 1"]],
    ["one of the most; no one; the one that; one another", []],
    ["brought about 40 tanks, took about 5 hours", ["(about) 40 = 40 tanks", "(about) 5 = 5 hours"]],
    ["handed over 14 sites, took over 14 sites", ["14 = 14 sites", "14 = 14 sites"]],
    ["rose to 1.250 percent", ["1.250 percent = 1.25 %"]],
    ["the majority of ships, a majority in parliament", ["the majority = .. ships"]],
    ["٤٠ tanks, १२ men", ["٤٠ = 40 tanks", "१२ = 12 men"]],
    ["down from roughly 1,100 a decade ago", ["(about) 1,100 = 1100"]],
    ["minus 5 at night", ["minus 5 = -5"]],
    ["2000 soldiers left in 2000", ["2000 = 2000 soldiers"]],
    ["the 2003 invasion, the 2024 elections, 2018-2019", []],
    ["on May 5, 2,003 troops left", ["2,003 = 2003 troops"]],
    ["F-16, K9, COVID-19, M16, Type 97, Halcyon II", []],
    ["Article 5, Unit 8200, Route 66, Gate 4, No. 7, page 12", []],
    ["the U.S. 5th Fleet, the 82nd, a third round, the first", []],
    ["at 6:45 a.m., at 9 p.m., at 0600 GMT, 24/7, 9/11", []],
    ["call 555-0142 or 1-800-555-0199, +44 20 7946 0958", []],
    ["won 3-2; passed 52-48; [3]; 1.2.3; the 1990s; the '80s", []],
    ["the Three Rivers area, the Big Five", []],
    ["two days ago, a week earlier", []],
  ])("reads %s", (text, expected) => {
    expect(findQuantities(text).map(show)).toEqual(expected);
  });

  it("says where a hedge stands, and what the bounds are with it", () => {
    const text = "It grew to more than 250-350 men.";
    const [quantity] = findQuantities(text);
    expect(quantity).toMatchObject({
      kind: "range",
      low: 250,
      high: null,
      hedge: { text: "more than", start: 11, end: 20 },
    });
  });
});
