import { describe, expect, it } from "vitest";
import { viewVoices } from "../../src/view/voice-view.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { claims, context } from "./example-briefing.ts";

const evidenceOf = (id: string) =>
  claims.filter((claim) => claim.id === id).flatMap((claim) => viewSentence(claim, context).evidence);

describe("viewVoices(evidence)", () => {
  it("puts together what one voice says in one passage, with the way to the first of its words", () => {
    expect(viewVoices(evidenceOf("cracked"))).toEqual([
      {
        quotes: ["cracks run through the wall", "from the crest to the foot"],
        speaker: "the report itself",
        stance: "",
        mark: "2.2",
        href: "#evidence-cracked-1",
      },
      {
        quotes: ["the dam is safe"],
        speaker: "an engineer",
        stance: "contradicts",
        mark: "1.3",
        href: "#evidence-cracked-3",
      },
    ]);
  });

  it("prints words once that two sentences quote, and none that stand in longer ones", () => {
    const [piece] = evidenceOf("inspected");
    const shorter = { ...piece!, quote: "the dam was inspected" };
    expect(viewVoices([shorter, piece!, piece!]).map(({ quotes }) => quotes)).toEqual([
      ["the dam was inspected in May"],
    ]);
  });
});
