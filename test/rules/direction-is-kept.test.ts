import { describe, expect, it } from "vitest";
import { directionIsKept } from "../../src/rules/direction-is-kept.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const faults = (says: string, quotes: readonly string[], more = {}) =>
  faultsOf(directionIsKept, { claim: { says, ...more }, quotes });

describe("directionIsKept", () => {
  it.each<[string, string[]]>([
    ["The unit went to Torvik from Norvale.", ["The unit went from Norvale to Torvik."]],
    ["The price grew.", ["the price rose that year"]],
    ["It rose after it fell.", ["the price fell that year"]],
    ["The price rose.", ["it fell before it rose"]],
    ["The post-war price rose.", ["prices rose, and the pre-war ones fell"]],
    ["The gate is closed.", ["nothing was said of it"]],
    ["The unit came from Norvale.", ["the unit came in May"]],
    ["The unit went to Norvale.", ["the unit went in May"]],
    ["The price rose.", []],
  ])("lets “%s” pass with %j", (says, quotes) => {
    expect(faults(says, quotes)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["It grew from 2,500 in 2021 to 900.", ["It fell from 2,500 in 2021 to 900."]],
    ["The unit left after the attack.", ["The unit left before the attack."]],
    ["The unit went from Torvik to Norvale.", ["The unit went from Norvale to Torvik."]],
    ["The unit came to Norvale.", ["The unit went from Norvale to Torvik."]],
    ["The unit closed the gate.", ["The unit opened the gate."]],
    ["The price rose.", ["the price fell that year"]],
    ["It lies in the north.", ["it lies in the south"]],
    ["It lies in the north.", ["it lies in the south", "and is old"]],
    ["They came from Norvale’s port.", ["they sailed to Norvale"]],
    ["They came from Emirates’ ports.", ["they sailed to Emirates"]],
    ["They came from N’Djamena’s airport.", ["they flew to N’Djamena"]],
    ["They sold the mill.", ["they bought the mill"]],
    ["It is closed since then.", ["it is closed until then"]],
    ["The ferry came from the Lower Weir.", ["the ferry went to the Lower Weir"]],
  ])("refuses “%s” with %j", (says, quotes) => {
    expect(faults(says, quotes)).not.toEqual([]);
  });

  it("leaves what we judge alone", () => {
    expect(faults("It is likely that it rose.", ["the price fell that year"], { kind: "judgement" })).toEqual(
      [],
    );
  });

  it("prints both words, the remedy and its name", () => {
    expect(faults("The price rose.", ["the price fell that year"])).toEqual([
      "claims.yaml:1:1  The sentence “held” has “rose” where its quotes have “fell”.\n" +
        "  hint: Say it the way round that the source has it, or quote the words that say so.   (direction-is-kept)",
    ]);
  });

  it("points at the sentence", () => {
    const quotes = ["the price fell that year"];
    expect(pathsOf(directionIsKept, { claim: { says: "The price rose." }, quotes })).toEqual(["0.says"]);
    expect(pathsOf(directionIsKept, { claim: { says: "The price fell." }, quotes })).toEqual([]);
  });

  it("prints both ways of what comes from where it went, and of what goes to where it came from", () => {
    const printed = (says: string, quote: string) =>
      faults(says, [quote]).join().split("\n")[0]?.replace("claims.yaml:1:1  The sentence “held” ", "");
    expect(printed("They came from Norvale.", "they sailed to Norvale")).toBe(
      "has “from Norvale” where its quotes have “to Norvale”.",
    );
    expect(printed("They sailed to Norvale.", "they came from Norvale")).toBe(
      "has “to Norvale” where its quotes have “from Norvale”.",
    );
  });

  it("tells two places apart whose names begin alike", () => {
    const entities = [
      { id: "port", name: "Port", kind: "place" },
      { id: "port-of-tor", name: "Port of Tor", kind: "place" },
      { id: "narholm", name: "Narholm", kind: "place", aliases: ["Port of Nar"] },
    ];
    const held = (says: string) => ({
      claim: { says },
      quotes: ["the old crew sailed to Port of Nar"],
      entities,
    });
    expect(faultsOf(directionIsKept, held("In May they came from Port of Tor."))).toEqual([]);
    expect(faultsOf(directionIsKept, held("In May they came from Port of Nar."))).toHaveLength(1);
  });

  it("compares places by their registered names", () => {
    const entities = [{ id: "al-tor", name: "Port of al-Tor", kind: "place" }];
    const held = {
      claim: { says: "They came from Port of al-Tor." },
      quotes: ["sailed to Port of al-Tor"],
      entities,
    };
    expect(faultsOf(directionIsKept, held)).toHaveLength(1);
  });
});
