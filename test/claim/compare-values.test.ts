import { describe, expect, it } from "vitest";
import { compareValues, isNone, type ValueGround } from "../../src/claim/compare-values.ts";

describe("compareValues(one, other)", () => {
  it.each<[string, string, readonly ValueGround[]]>([
    ["40 tanks", "60 tanks", ["number"]],
    ["40 km", "40 miles", ["unit"]],
    ["200 marines", "200 civilians", ["unit"]],
    ["200 marines", "300 civilians", ["number", "unit"]],
    ["40 tanks and 3 jets", "40 tanks and 9 jets", ["number"]],
    ["two bases closed", "two bases opened", ["value"]],
    ["rose by 40 metres", "fell by 40 metres", ["value"]],
    ["two bases closed in 2011", "two bases closed in 2014", ["value"]],
    ["40 tanks", "not 40 tanks", ["value"]],
    ["no troops", "a handful", ["value"]],
    ["several", "900", ["number"]],
    ["cracked", "sound", ["value"]],
  ])("holds %s against %s", (one, other, grounds) => {
    expect(compareValues(one, other)).toEqual(grounds);
    expect(compareValues(other, one)).toEqual(grounds);
  });

  it.each([
    ["cracked", "Cracked"],
    ["about 170,000", "168,000"],
    ["hundreds of men", "900 men"],
    ["40 km", "40 kilometers"],
    ["40 tanks and 3 jets", "3 jets and 40 tanks"],
    ["40 tanks", "40"],
    ["40 tanks and 3 jets", "40 tanks"],
    ["two bases closed", "the two bases"],
    ["two decades", "more than two decades"],
  ])("lets %s and %s both be right", (one, other) => {
    expect([compareValues(one, other), compareValues(other, one)]).toEqual([[], []]);
  });
});

describe("isNone(value)", () => {
  it.each([
    ["no troops", true],
    ["none", true],
    ["0", true],
    ["0.5 percent", false],
    ["40", false],
    ["a handful", false],
    ["cracked", undefined],
  ])("reads “%s” as %s", (value, none) => {
    expect(isNone(value)).toBe(none);
  });
});
