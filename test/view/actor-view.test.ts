import { describe, expect, it } from "vitest";
import { entitySchema } from "../../src/claim/entity.ts";
import { viewActors } from "../../src/view/actor-view.ts";
import { viewSentence, type SentenceView } from "../../src/view/sentence-view.ts";
import { english } from "../texts/english.ts";
import { briefing, claim, context, entities } from "./example-briefing.ts";

const registered = [
  ...entities,
  entitySchema.parse({
    id: "water-board",
    name: "Water Board",
    kind: "organisation",
    aliases: ["the Board"],
  }),
  entitySchema.parse({ id: "valley", name: "Grey Valley", kind: "place" }),
  entitySchema.parse({ id: "survey-boat", name: "Grey Heron", kind: "thing" }),
  entitySchema.parse({ id: "silent", name: "Silent Union", kind: "group" }),
];

const claims = [
  claim({
    id: "first",
    says: "The Water Board met in Grey Valley.",
    evidence: [
      { at: "visit.2", quote: "cracks run through the wall", said: "engineer" },
      { at: "inspection.3", quote: "the dam is safe", said: "engineer" },
    ],
  }),
  claim({
    id: "second",
    says: "Later the Board met again.",
    evidence: [{ at: "inspection.3", quote: "from the crest to the foot", said: "engineer" }],
  }),
  claim({ id: "elsewhere", says: "The Silent Union said nothing." }),
];

/** The first two are printed, in the other order. */
const printed: ReadonlyMap<string, SentenceView> = new Map(
  [claims[1]!, claims[0]!].map((one) => [
    one.id,
    viewSentence(one, { ...context, labels: new Map([[one.id, one.id]]) }),
  ]),
);

const checked = { ...briefing({ claims }), entities: { ...briefing().entities, value: registered } };
const actors = viewActors(checked, printed, english);

describe("viewActors(briefing, printed)", () => {
  it("has whoever speaks or is named in a printed sentence, with a word for what it is, and no places", () => {
    expect(actors.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "an engineer: person, not named",
      "Water Board: organisation",
    ]);
  });

  it("leads to the first words that somebody says in each passage, in the order of the articles", () => {
    expect(actors.map(({ speaks }) => speaks)).toEqual([
      [
        { mark: "1.3", href: "#evidence-first-2" },
        { mark: "2.2", href: "#evidence-first-1" },
      ],
      [],
    ]);
  });

  it("leads to each sentence that names somebody by any form, in the order of the page", () => {
    expect(actors.map(({ named }) => named.map(({ href }) => href))).toEqual([
      [],
      ["#sentence-second", "#sentence-first"],
    ]);
  });
});
