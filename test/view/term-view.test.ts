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
    expect(amountsIn("He severally held scores of them.")).toEqual([expect.stringMatching(/^scores:/u)]);
  });

  it("explains no word that names no amount where it stands", () => {
    expect(amountsIn("At most 40 cars cross.", "It is the most costly of all.", "He scores.")).toEqual([]);
    expect(amountsIn("Most cars cross.")).toEqual([expect.stringMatching(/^most: no bound/u)]);
  });

  it("tells what is counted in money, or with “of”, by the amount in it", () => {
    expect(amountsIn("It cost several million dollars and a couple of hundred cars.")).toEqual([
      expect.stringMatching(/^several million dollars: 3,000,000 to 9,999,999/u),
      expect.stringMatching(/^a couple of hundred: 200 to 300/u),
    ]);
  });
});
