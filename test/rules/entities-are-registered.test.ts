import { describe, expect, it } from "vitest";
import { entitiesAreRegistered } from "../../src/rules/entities-are-registered.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

describe("entitiesAreRegistered", () => {
  it.each([
    ["registered names", "A crack was found in Halvern Dam."],
    ["a name in the genitive", "Halvern Dam’s crack is old."],
    ["no name", "The crack is old."],
    ["months, days and the pronoun", "On Monday in March, I saw the crack."],
    ["the first word of a second sentence", "The crack is old. Nobody knows why."],
    ["a quoted sentence within it", "He said: “Nobody knows why.”"],
  ])("lets a sentence pass with %s", (_case, says) => {
    expect(placesOf(entitiesAreRegistered, sentence(says))).toEqual([]);
  });

  it.each([
    ["a name in its middle", "The crack is in Ostrelle.", "Ostrelle"],
    ["a name of two words", "The crack was seen by Tomas Erlund.", "Tomas Erlund"],
    ["a name of two words at its beginning", "Tomas Erlund saw the crack.", "Erlund"],
    ["a name that begins as a registered one", "A crack was found in Halvern Damside.", "Halvern Damside"],
    ["another name beside a registered one", "Halvern Dam stands above Ostrelle.", "Ostrelle"],
    ["an abbreviation", "The crack was seen by the HWB.", "HWB"],
  ])("refuses a sentence with %s", (_case, says, name) => {
    expect(placesOf(entitiesAreRegistered, sentence(says))).toEqual([
      "claims.yaml:2:9 entities-are-registered",
    ]);
    expect(printedBy(entitiesAreRegistered, sentence(says))).toContain(`names “${name}”,`);
  });

  it("takes an alias for the name", () => {
    const edits = [
      ["claims.yaml", "A crack was found in Halvern Dam.", "A crack was found in the Great Wall."],
      ["entities.yaml", "kind: site", "kind: site, aliases: [Great Wall]"],
    ] as const;
    expect(placesOf(entitiesAreRegistered, { edits: edits.slice(0, 1) })).toHaveLength(1);
    expect(placesOf(entitiesAreRegistered, { edits })).toEqual([]);
  });

  it("refuses every name where the register is empty", () => {
    const edits = [
      ["entities.yaml", "- { id: halvern-dam, name: Halvern Dam, kind: site }\n", ""],
      ["entities.yaml", "- { id: inspectors, name: inspectors, kind: group }\n", "[]\n"],
    ] as const;
    expect(placesOf(entitiesAreRegistered, { edits })).toEqual([
      "claims.yaml:5:67 entities-are-registered",
      "claims.yaml:2:9 entities-are-registered",
    ]);
  });

  it("asks for no speaker where the article speaks itself", () => {
    const difference = { edits: [["claims.yaml", ", said: inspectors", ""]] } as const;
    expect(placesOf(entitiesAreRegistered, difference)).toEqual([]);
  });

  it("refuses a speaker that is not registered", () => {
    const difference = { edits: [["claims.yaml", "said: inspectors", "said: inspector"]] } as const;
    expect(placesOf(entitiesAreRegistered, difference)).toEqual(["claims.yaml:5:67 entities-are-registered"]);
  });

  it.each([
    ["halvern-dam", []],
    ["halvern-dm", ["claims.yaml:4:21 entities-are-registered"]],
  ])("holds the subject %s against the register", (subject, places) => {
    const about = `kind: fact\n  about: { subject: ${subject}, attribute: condition }`;
    expect(placesOf(entitiesAreRegistered, { edits: [["claims.yaml", "kind: fact", about]] })).toEqual(
      places,
    );
  });

  it("prints what is not registered: a subject, a name", () => {
    const about = "kind: fact\n  about: { subject: halvern-dm, attribute: condition }";
    expect(printedBy(entitiesAreRegistered, { edits: [["claims.yaml", "kind: fact", about]] })).toBe(
      "claims.yaml:4:21  The subject “halvern-dm” is not in entities.yaml.\n" +
        "  hint: Did you mean “halvern-dam”?   (entities-are-registered)",
    );
    expect(printedBy(entitiesAreRegistered, sentence("The crack was seen by the HWB."))).toBe(
      "claims.yaml:2:9  The sentence “crack-found” names “HWB”, which is not in entities.yaml.\n" +
        "  hint: Register the name (a ship, an operation or a law is of kind: thing), or add it to the aliases of the one it is another form of.   (entities-are-registered)",
    );
  });

  it("prints the id and the nearest one that is known", () => {
    const difference = { edits: [["claims.yaml", "said: inspectors", "said: inspector"]] } as const;
    expect(printedBy(entitiesAreRegistered, difference)).toBe(
      "claims.yaml:5:67  The speaker “inspector” is not in entities.yaml.\n" +
        "  hint: Did you mean “inspectors”?   (entities-are-registered)",
    );
  });
});

function sentence(says: string): Difference {
  return { edits: [["claims.yaml", "A crack was found in Halvern Dam.", JSON.stringify(says)]] };
}
