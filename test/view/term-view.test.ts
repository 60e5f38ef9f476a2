import { describe, expect, it } from "vitest";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { viewTerms } from "../../src/view/term-view.ts";
import { english } from "../texts/english.ts";
import { claim, context } from "./example-briefing.ts";

const lexicon = { abbreviations: [{ short: "HWB", long: "Water Board", everyday: false }], loaded: [] };
const amountsIn = (...says: readonly string[]): readonly string[] =>
  viewTerms(
    lexicon,
    says.map((words, index) => viewSentence(claim({ id: `s${index}`, says: words }), context)),
    english,
  )
    .slice(1)
    .map(({ short, long }) => `${short}: ${long}`);

describe("viewTerms(lexicon, sentences, texts)", () => {
  it("begins with the abbreviations of the lexicon", () => {
    expect(viewTerms(lexicon, [], english)).toEqual(lexicon.abbreviations);
  });

  it("tells what amounts in words allow, each once, as our convention", () => {
    expect(amountsIn("Only a handful remain.", "He calls it a handful.")).toEqual([
      expect.stringMatching(/^a handful: 1 to 10: .*our convention\.$/u),
    ]);
  });

  it("takes the longest amount, and no part of another word", () => {
    expect(
      amountsIn("Tens of thousands left.", "It held tens of thousands.").map((one) => one.split(":")[0]),
    ).toEqual(["tens of thousands"]);
    expect(amountsIn("He severally scores.")).toEqual([expect.stringMatching(/^scores:/u)]);
  });
});
