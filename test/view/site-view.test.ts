import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { entitySchema } from "../../src/claim/entity.ts";
import { viewSites } from "../../src/view/site-view.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { briefing, claim, context } from "./example-briefing.ts";

const wall = entitySchema.parse({
  id: "wall",
  name: "The wall",
  kind: "site",
  native: { name: "السد", language: "ar" },
});
const held = claim({
  id: "held",
  when: "2026-05",
  about: { subject: "wall", attribute: "control", value: "ministry" },
  evidence: [
    { at: "inspection.2", quote: "the dam was inspected in May", said: "ministry" },
    { at: "visit.2", quote: "cracks run through the wall", stance: "contradicts" },
  ],
});
const condition = claim({
  id: "cracked-wall",
  about: { subject: "wall", attribute: "condition" },
  evidence: [{ at: "visit.2", quote: "cracks run through the wall" }],
});

const sitesOf = (...told: readonly ReturnType<typeof claim>[]) => {
  const given = briefing({ claims: told });
  const entities = { ...given.entities, value: [...given.entities.value, wall] };
  const printed = new Map(told.map((one) => [one.id, viewSentence(one, context)]));
  return viewSites({ ...given, entities }, printed, english);
};

describe("viewSites(briefing, printed)", () => {
  it("says who holds a site, since when, and in whose words; what speaks against it stands elsewhere", () => {
    const [site] = sitesOf(held, condition);
    expect(site).toMatchObject({
      name: "The wall",
      native: { name: "السد", language: "ar", direction: "rtl" },
      holder: "Ministry of Water",
      since: "May 2026",
      voices: [{ quotes: ["the dam was inspected in May"], speaker: "Ministry of Water", mark: "1.2" }],
    });
    expect(site?.sentences.map(({ href }) => href)).toEqual(["#sentence-held", "#sentence-cracked-wall"]);
  });

  it("has the words for whatever is said of a site where nobody says who holds it", () => {
    expect(sitesOf(condition)).toMatchObject([
      { holder: "not stated", since: "not stated", voices: [{ quotes: ["cracks run through the wall"] }] },
    ]);
  });

  it("leaves out sites of which no printed sentence is", () => {
    expect(sitesOf(claim({ id: "other" }))).toEqual([]);
  });
});
