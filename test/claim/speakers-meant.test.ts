import { describe, expect, it } from "vitest";
import { entitySchema } from "../../src/claim/entity.ts";
import { speakersMeant } from "../../src/claim/speakers-meant.ts";

const ENTITIES = [
  { id: "ministry", name: "Iraqi defence ministry", kind: "government" },
  { id: "colonel", name: "an Iraqi army colonel", kind: "unnamed-person" },
  { id: "army", name: "Iraqi army", kind: "force" },
  { id: "command", name: "US Central Command", kind: "force" },
  { id: "residents", name: "residents of the village", kind: "group", aliases: ["Residents"] },
  { id: "quillmere", name: "Nether Quillmere", kind: "place" },
  { id: "heron", name: "Grey Heron", kind: "thing" },
].map((fields) => entitySchema.parse(fields));
const meant = speakersMeant(ENTITIES);

describe("speakersMeant(entities).by(speaker)", () => {
  it.each([
    ["a name", "The Iraqi defence ministry", ["ministry"]],
    ["a description", "the ministry", ["ministry"]],
    ["a rank", "The colonel", ["colonel"]],
    ["people of a place", "Residents of Nether Quillmere", ["residents"]],
    ["people of a thing", "Residents of the Grey Heron", ["residents"]],
    ["a place alone", "Nether Quillmere", ["quillmere"]],
    ["a name that ends in a describing noun", "The Iraqi army", ["army"]],
    ["somebody else’s army", "the Syrian army", []],
    ["nobody registered", "Analysts", []],
  ])("knows %s", (_case, speaker, ids) => {
    expect(meant.by(speaker)).toEqual(ids);
  });

  it.each(["He", "she", "it", "They"])("cannot tell who “%s” is", (pronoun) => {
    expect(meant.by(pronoun)).toBeUndefined();
  });
});

describe("speakersMeant(entities).near(text)", () => {
  it.each([
    ["names", "The Iraqi army left, US Central Command confirmed.", ["army", "command"]],
    ["descriptions", "It was shut, as the colonel knew.", ["colonel"]],
    ["no place, which does not speak", "They left Nether Quillmere.", []],
    ["no thing, which does not speak", "They left the Grey Heron.", []],
    ["nothing of a name that is another’s", "The Iraqi army left.", ["army"]],
  ])("finds %s", (_case, text, ids) => {
    expect(meant.near(text)).toEqual(ids);
  });

  it("finds nobody where nobody is registered", () => {
    expect(speakersMeant([]).near("The colonel left.")).toEqual([]);
  });
});
