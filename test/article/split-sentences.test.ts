import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/article/split-sentences.ts";

fc.configureGlobal({ seed: 4, numRuns: 200 });

function sentencesOf(passage: string): readonly string[] {
  return splitSentences(passage).map(({ start, end }) => passage.slice(start, end));
}

describe("splitSentences(passage)", () => {
  it.each([
    ["plain stops", ["The bridge shut.", "It rusts!", "Will it open?", "Nobody knows…"]],
    ["“U.S.” before a noun", ["The U.S. Navy paid for it.", "It was dear."]],
    ["“U.S.” before a verb", ["The U.S. has paid."]],
    ["“U.S.” at the end", ["It was built by the U.S.", "The toll came later."]],
    ["a rank", ["Brig. Gen. Osk said so.", "Lt. Col. Bann agreed."]],
    ["titles", ["Mr. Osk met Mrs. Bann and Dr. Tell at St. Orrin.", "They left."]],
    ["a month", ["It shut on Jan. 17 and opened on Sept. 3.", "It shut again."]],
    ["initials", ["J. K. Osk designed it.", "He was young."]],
    ["an initial in the middle", ["Tom B. Osk built it.", "He is old."]],
    ["a number", ["It is 3.5 metres wide.", "That is little."]],
    ["“No.” before a figure", ["Pier No. 4 sank.", "Pier No. 5 stands."]],
    ["“e.g.” and “i.e.”", ["Some piers, e.g. Osk and i.e. Bann, sank.", "Others stand."]],
    ["a stop within quotation marks", ["He said: “It sank.”", "Then he left."]],
    ["a quotation that goes on", ["“Did it sink?” he asked.", "It did."]],
    ["straight and single quotation marks", ['"It sank."', "'It did.'", "‘Yes.’", "Then he left."]],
    ["a stop within brackets", ["It sank (in May.)", "They wept."]],
    ["many stops", ["It sank?!", "It did..."]],
    ["citation marks after a stop", ["It sank in May.[1]", "It was raised in June.[2][13]", "It floats."]],
    ["Arabic stops", ["هل غرق الجسر؟", "نعم غرق."]],
    ["a lower-case word after a stop", ["It cost approx. four million."]],
    ["an address", ["See dam.example for more.", "It is short."]],
    ["no stop at all", ["Bridge closed"]],
    ["a word that ends like an abbreviation", ["He walked into the column.", "Gen. Osk saw it."]],
    ["words after the last stop", ["It sank.", "More soon"]],
  ])("knows %s", (_what, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it("passes over any white space between sentences", () => {
    expect(sentencesOf("It sank. \u00a0\tIt rose.")).toEqual(["It sank.", "It rose."]);
  });

  it("has no sentences in nothing", () => {
    expect(splitSentences("")).toEqual([]);
  });

  it("covers a passage without gap or overlap, but for white space", () => {
    const part = fc.constantFrom(
      "It",
      "sank",
      "U.S.",
      "Gen.",
      ".",
      "!",
      "”",
      "“",
      ")",
      " ",
      "  ",
      "5",
      "😀",
      "the",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const passage = parts.join("").trim();
        let last = 0;
        for (const { start, end } of splitSentences(passage)) {
          expect(passage.slice(last, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          expect(passage.slice(start, end).trim()).toBe(passage.slice(start, end));
          last = end;
        }
        expect(last).toBe(passage.length);
      }),
    );
  });
});
