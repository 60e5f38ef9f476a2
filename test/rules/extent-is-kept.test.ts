import { describe, expect, it } from "vitest";
import { extentIsKept } from "../../src/rules/extent-is-kept.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const faults = (quote: string, says: string) => faultsOf(extentIsKept, { claim: { says }, quotes: [quote] });

describe("extentIsKept", () => {
  it.each([
    ["Dozens of soldiers were wounded", "Soldiers were wounded."],
    ["handful of soldiers were wounded", "Soldiers were wounded."],
    ["Scores of soldiers were wounded", "Soldiers were wounded."],
    ["Few soldiers were wounded there", "Soldiers were wounded."],
    ["Half of the troops left", "The troops left."],
    ["third of the troops left", "The troops left."],
    ["Most of the troops left", "All the troops left."],
    ["Some of the soldiers were wounded", "Every soldier was wounded."],
    ["Some of the soldiers were wounded", "The troops were wounded."],
    ["Several were wounded in May", "They were wounded in May."],
    ["The soldiers were wounded", "All soldiers were wounded."],
    ["The soldiers were wounded", "Most of the soldiers were wounded."],
    ["All of the soldiers were wounded", "The soldiers were wounded."],
    ["Dozens of houses were burned", "A house was burned."],
    ["Dozens of cities were burned", "A city was burned."],
  ])("refuses “%s” told as %s", (quote, says) => {
    expect(faults(quote, says).length).toBeGreaterThan(0);
  });

  it.each([
    ["Dozens of soldiers were wounded", "Dozens of troops were wounded."],
    ["the majority of the troops left", "Most of the troops left."],
    ["All of the soldiers were wounded", "Every soldier was wounded."],
    ["a handful of soldiers were wounded", "A few soldiers were wounded."],
    ["some of the gates were shut before noon", "It was before noon."],
    ["The soldiers were wounded", "Some soldiers were wounded."],
    ["Dozens of soldiers were wounded", "The chairmen were there."],
    ["Dozens of soldiers were wounded", "The membership fell."],
    ["Dozens of houses were burned", "The soldiers were wounded."],
    ["as many as 40 soldiers were wounded", "Up to 40 soldiers were wounded."],
  ])("lets pass “%s” told as %s", (quote, says) => {
    expect(faults(quote, says)).toEqual([]);
  });

  it("leaves alone what we judge, and a sentence without quotes, which another rule refuses", () => {
    const quotes = ["Dozens of soldiers were wounded"];
    const claim = { says: "It is likely that soldiers were wounded.", kind: "judgement" };
    expect(pathsOf(extentIsKept, { claim, quotes })).toEqual([]);
    expect(pathsOf(extentIsKept, { claim: { says: "All the soldiers were wounded." } })).toEqual([]);
  });

  it("takes a word from any of the quotes", () => {
    const claim = { says: "All the troops left, and dozens of soldiers were wounded." };
    const quotes = ["all of the troops left", "dozens of soldiers were wounded"];
    expect(faultsOf(extentIsKept, { claim, quotes })).toEqual([]);
    expect(faultsOf(extentIsKept, { claim, quotes: quotes.slice(1) })).toHaveLength(1);
  });

  it("asks for the word of each quote", () => {
    const claim = { says: "Soldiers were wounded, and most of the gates were shut." };
    const quotes = ["dozens of soldiers were wounded", "most of the gates were shut"];
    expect(faultsOf(extentIsKept, { claim, quotes })).toEqual([
      expect.stringContaining("leaves out “dozens”, which paper.1 has"),
    ]);
  });

  it("says what is added and what to do, at the sentence", () => {
    const held = {
      claim: { says: "Most of the soldiers were wounded." },
      quotes: ["The soldiers were wounded"],
    };
    expect(faultsOf(extentIsKept, held)).toEqual([
      "claims.yaml:1:1  The sentence “held” says “Most”, and none of its quotes says how many.\n" +
        "  hint: Leave the word out, or quote the words that say so.   (extent-is-kept)",
    ]);
    expect(pathsOf(extentIsKept, held)).toEqual(["0.says"]);
  });

  it("says what is left out and what to do", () => {
    expect(faults("Dozens of soldiers were wounded", "Soldiers were wounded.")).toEqual([
      [
        "claims.yaml:1:1  The sentence “held” leaves out “Dozens”, which paper.1 has: “Dozens of soldiers were wounded”",
        "  hint: Say it with the same word, or one of equal force; src/language/quantity/find-shares.ts has them.   (extent-is-kept)",
      ].join("\n"),
    ]);
  });
});
