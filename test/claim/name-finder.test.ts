import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/claim/entity.ts";
import { nameFinder, unregisteredNames } from "../../src/claim/name-finder.ts";

function entity(id: string, name: string, ...aliases: readonly string[]): Entity {
  return { id, name, kind: "place", aliases: [...aliases] };
}

const FINDER = nameFinder([
  entity("osk", "Osk", "town of Osk"),
  entity("base", "Ain al-Asad air base", "Ain al-Asad", "the base at Osk (north)"),
  entity("us", "United States", "US", "U.S.", "American"),
  entity("lloyds", "Lloyd’s", "Lloyd’s of Osk"),
  entity("odd", "A+B [Ltd.]*", "C?", "x|y", "$D^", "E/F\\G", "{H}"),
  entity("cafe", "Jose"),
  entity("colonel", "an army colonel", "villagers"),
]);

function named(sentence: string): readonly string[] {
  return FINDER.namedIn(sentence).map(({ id }) => id);
}

describe("nameFinder(entities).namedIn(sentence)", () => {
  it.each([
    ["Nobody came to Osk.", ["osk"]],
    ["Osk’s bridge and Osk's ferry.", ["osk"]],
    ["The Osks’ bridge.", []],
    ["The US’ bridge.", ["us"]],
    ["The US-led crew left the town of Osk.", ["us", "osk"]],
    ["They left (Ain al-Asad), “Osk” too.", ["base", "osk"]],
    ["They left Ain al-Asad air base for Ain al-Asad.", ["base"]],
    ["The base at Osk and the base at Osk (north).", ["osk", "base"]],
    ["They met al-Asad and Ain al-Assad.", []],
    ["They left Oskar, USA and Kosk.", []],
    ["osk and us", []],
    ["Lloyd’s paid.", ["lloyds"]],
    ["Lloyd’s’ men of Lloyd’s of Osk.", ["lloyds"]],
    ["Then A+B [Ltd.]* bought C? and x|y for $D^ or E/F\\G or {H}.", ["odd"]],
    ["Then AAB Ltd bought C, CC, x and y.", []],
    ["The U.S. paid, and UxSx did not.", ["us"]],
    ["Jose\u0301 left; Jose stayed.", ["cafe"]],
    ["Jose\u0301 left.", []],
    ["An army colonel left.", ["colonel"]],
    ["Osk fell. Villagers’ boats sank.", ["osk", "colonel"]],
    ["“Villagers left,” they said.", ["colonel"]],
    ["They met An army colonel and Villagers.", []],
    ["", []],
  ])("of “%s”", (sentence, ids) => {
    expect(named(sentence)).toEqual(ids);
  });

  it("gives each entity once, in order of first mention", () => {
    expect(named("Osk and the US and Osk and American ships.")).toEqual(["osk", "us"]);
  });

  it("gives the first of two entities that share a form", () => {
    const finder = nameFinder([entity("one", "Osk"), entity("two", "Bann", "Osk")]);
    expect(finder.namedIn("In Osk.").map(({ id }) => id)).toEqual(["one"]);
  });

  it("finds nothing where nothing is registered", () => {
    expect(nameFinder([]).namedIn("Osk and I.")).toEqual([]);
  });
});

describe("nameFinder(entities).withoutNames(sentence)", () => {
  it.each([
    ["The US’s men left Ain al-Asad air base.", "The · men left ·."],
    ["Then A+B [Ltd.]* paid.", "Then · paid."],
    ["Nothing here.", "Nothing here."],
    ["An army colonel left.", "· left."],
  ])("blanks “%s”", (sentence, rest) => {
    expect(FINDER.withoutNames(sentence)).toBe(rest);
  });

  it("leaves a sentence as it is where nothing is registered", () => {
    expect(nameFinder([]).withoutNames("Osk and I.")).toBe("Osk and I.");
  });
});

describe("unregisteredNames(sentence, finder)", () => {
  it.each([
    ["The bridge of Osk is worn.", []],
    ["The bridge of Bann is worn.", ["Bann"]],
    ["The bridge of Port Bann in Osk is Dorrian.", ["Port Bann", "Dorrian"]],
    ["Bann’s bridge and Dorr’s ferry.", ["Dorr"]],
    ["It was closed by Tom B. Tell’s crew.", ["Tom B Tell"]],
    ["They met Ain al-Assad at Ain al-Asad.", ["Ain al-Assad"]],
    ["They met al-Assad.", ["Assad"]],
    ["It shut in January and on Monday, I think.", []],
    ["It shut in May Bann’s way.", ["Bann"]],
    ["Osk paid.", []],
    ["Everybody paid.", []],
    ["Muthan Base fell.", ["Base"]],
    ["It shut. Then it opened.", []],
    ["It said: Nobody pays.", []],
    ["It said: “Nobody pays.”", []],
    ["“Everybody left,” they said.", []],
    ["‘Everybody left,’ they said.", []],
    ["They said “Everybody left”.", ["Everybody"]],
    ["The Élan and the Ölbad sank.", ["Élan", "Ölbad"]],
    ["The E\u0301lan sank.", ["E\u0301lan"]],
    ["nothing", []],
    ["", []],
  ])("of “%s” are %j", (sentence, names) => {
    expect(unregisteredNames(sentence, FINDER)).toEqual(names);
  });
});
