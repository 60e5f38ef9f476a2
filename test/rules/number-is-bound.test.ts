import { describe, expect, it } from "vitest";
import { numberIsBound } from "../../src/rules/number-is-bound.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const faults = (says: string, quotes: readonly string[], more = {}) =>
  faultsOf(numberIsBound, { claim: { says, ...more }, quotes });

describe("numberIsBound", () => {
  it.each<[string, string[]]>([
    ["The base held 12 aircraft and 40 tanks.", ["The base held 40 tanks and 12 aircraft."]],
    ["The base held 40 armoured vehicles.", ["The base held 40 tanks and 12 aircraft."]],
    ["It fell to 900 from 2,500 in 2021.", ["It fell from 2,500 in 2021 to 900."]],
    ["In 2021 it fell from 2,500 to 900.", ["It fell from 2,500 in 2021 to 900."]],
    ["It held 300 men in 2014.", ["It held 40 men in 2011 and 300 men in 2014."]],
    ["In 2011 it held 40 men, in 2014 300 men.", ["It held 40 men in 2011 and 300 men in 2014."]],
    ["Some 12 were killed and 40 wounded.", ["Some 12 were killed and 40 wounded."]],
    ["The base lost 12 aircraft.", ["The base held 40 tanks and lost 12 aircraft."]],
    ["The army and the rebels lost 12 and 300.", ["The army lost 12 men, the rebels 300."]],
    ["The rebels lost 300 men.", ["The army lost 12 men, the rebels 300."]],
    [
      "The army lost 12 men in May and the rebels lost 300 men in June.",
      ["The army lost 12 men in May.", "The rebels lost 300 men in June."],
    ],
    [
      "The rebels lost 300 men in June, the army 12 in May.",
      ["The army lost 12 men in May.", "The rebels lost 300 men in June."],
    ],
    [
      "The council says the unit brought 12 guns.",
      ["The council counted 40 tanks.", "The unit brought 12 guns."],
    ],
    ["The base held 40 and 12.", ["held 40 in 2011, 12 in 2014"]],
    ["They came in 2011 and 2014, 40 and 12.", ["held 40 in 2011, 12 in 2014"]],
    ["It held 7 aircraft.", ["It held 40 tanks and 12 aircraft."]],
    ["It held 40 tanks.", ["It held 40 tanks."]],
    ["They grew to 2,500.", ["They grew to 900.", "There were 2,500."]],
    ["It held 40 boats.", ["It held 40 in all.", "It held 12 boats."]],
    ["It held 40 tanks.", ["It held 40 in all, of them 12 boats.", "It lost 40 tanks."]],
    ["It held 12 men in 2011.", ["It held 40 men from 2011 to 2013, and 12 in 2015."]],
  ])("lets “%s” pass with %j", (says, quotes) => {
    expect(faults(says, quotes)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["The base held 40 aircraft and 12 tanks.", ["The base held 40 tanks and 12 aircraft."]],
    ["The base held 40 aircraft.", ["The base held 40 tanks and 12 aircraft."]],
    ["It rose from 900 in 2021 to 2,500.", ["It fell from 2,500 in 2021 to 900."]],
    ["It fell from 900 in 2021 to 2,500.", ["It fell from 2,500 in 2021 to 900."]],
    ["It held 300 men in 2011 and 40 men in 2014.", ["It held 40 men in 2011 and 300 men in 2014."]],
    ["Some 40 were killed and 12 wounded.", ["Some 12 were killed and 40 wounded."]],
    [
      "The army lost 300 men in May and the rebels lost 12 men in June.",
      ["The army lost 12 men in May.", "The rebels lost 300 men in June."],
    ],
    [
      "The army lost 300 men in June and the rebels lost 12 men in May.",
      ["The army lost 12 men in May.", "The rebels lost 300 men in June."],
    ],
    ["It held 40 men in 2013.", ["It held 40 men from 2011 to 2013, and 12 in 2013."]],
    ["The base held 40 boats.", ["The base held 40 tanks, 12 boats and 7 guns."]],
    ["It fell to 900.", ["It fell from 900 to 700, and was 40 in May."]],
    ["The rebels lost 12 men.", ["The army lost 12 men in May.", "The rebels lost 300 men in June."]],
  ])("refuses “%s” with %j", (says, quotes) => {
    expect(faults(says, quotes)).not.toEqual([]);
  });

  it("takes an observation for no quote", () => {
    const documented = {
      observations: new Map([["count-1", "12 aircraft in 2014"]]),
      numbers: new Map(),
      titles: new Map(),
    };
    const claim = { says: "The base held 40 aircraft.", figures: ["count-1"] };
    expect(faultsOf(numberIsBound, { claim, quotes: ["The base held 40 tanks."], documented })).toEqual([]);
  });

  it("prints what was taken as the sentence has it", () => {
    const message = (says: string, ...quotes: readonly string[]) =>
      faults(says, quotes).map((fault) => / puts (.*), which/u.exec(fault)?.[1]);
    expect(message("It held 12 tanks.", "It held 40 tanks and 12 boats.")).toEqual(["“12” with “tanks”"]);
    expect(message("It fell to 2,500.", "It fell from 2,500 in 2021 to 900.")).toEqual(["“2,500” with “to”"]);
    expect(message("In 2014 it held 40 men.", "It held 40 men in 2011 and 300 men in 2014.")).toEqual([
      "“40” with “2014”",
    ]);
    expect(message("Some 40 were killed.", "Some 12 were killed and 40 wounded.")).toEqual([
      "“40” with “killed”",
    ]);
  });

  it("leaves a judgement alone", () => {
    const says = "It is likely that the base held 40 aircraft.";
    expect(faults(says, ["held 40 tanks and 12 aircraft"], { kind: "judgement" })).toEqual([]);
  });

  it("prints number, what it took, the remedy and its name", () => {
    expect(faults("The base held 40 aircraft.", ["held 40 tanks and 12 aircraft"])).toEqual([
      "claims.yaml:1:1  The sentence “held” puts “40” with “aircraft”, which its quotes have with another number.\n" +
        "  hint: Keep each number with what its source has it for.   (number-is-bound)",
    ]);
  });

  it("points at the sentence", () => {
    const held = { claim: { says: "It held 40 aircraft." }, quotes: ["held 40 tanks and 12 aircraft"] };
    expect(pathsOf(numberIsBound, held)).toEqual(["0.says"]);
  });
});
