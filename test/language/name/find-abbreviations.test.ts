import { describe, expect, it } from "vitest";
import { findAbbreviations } from "../../../src/language/name/find-abbreviations.ts";

describe("findAbbreviations(text)", () => {
  it.each<[string, string[]]>([
    ["ISIS and CENTCOM are in the US.", ["ISIS", "CENTCOM", "US"]],
    ["They left the U.S. again, from a U.S. base.", ["U.S.", "U.S."]],
    ["the U.S’s", ["U.S"]],
    ["DoD and PhD, but not McDonald or TikTok", ["DoD", "PhD"]],
    ["UAVs and the USs’ MQ-9 and UH-60M", ["UAV", "US", "MQ-9", "UH-60M"]],
    ["ISIS-K, the UN-backed ISIS’s and AT&T", ["ISIS-K", "UN", "ISIS", "AT&T"]],
    ["COVID-19 in “NATO” states", ["COVID-19", "NATO"]],
    ["an EU–US deal (OIR)", ["EU", "US", "OIR"]],
    ["Chapter II, VIII and XXIV of George III", []],
    ["Washington DC and the MD", ["DC", "MD"]],
    ["It is TLP:AMBER+STRICT, [C12] and [1.5].", []],
    ["I was at al-Asad; A. Smith saw F-16 and G7.", []],
    ["McIntyre’s mRNA", ["mRNA"]],
  ])("reads %s", (text, expected) => {
    const found = findAbbreviations(text);
    expect(found.map((one) => one.text)).toEqual(expected);
    for (const { start, end, text: short } of found) expect(text.slice(start, end)).toBe(short);
  });
});
