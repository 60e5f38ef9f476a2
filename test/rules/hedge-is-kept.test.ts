import { describe, expect, it } from "vitest";
import { hedgeIsKept } from "../../src/rules/hedge-is-kept.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const faults = (says: string, quote: string) => faultsOf(hedgeIsKept, { claim: { says }, quotes: [quote] });

describe("hedgeIsKept", () => {
  it.each([
    ["the same hedge", "It reached about 170,000.", "reached about 170,000"],
    ["another word of the same force", "It reached roughly 170,000.", "reached about 170,000"],
    ["a hedge after the number", "There were 300 or more.", "at least 300 men were there"],
    ["no hedge on either side", "There were 300 men.", "there were 300 men"],
    ["a length of time", "It lasted over two decades.", "lasted more than two decades"],
    ["a word for an amount", "Only a handful are there.", "only a handful of them remain"],
    ["an upper bound", "As many as 40 left.", "up to 40 people left"],
    ["a number that nothing carries, which another rule refuses", "About 12 left.", "all of them left"],
    ["a hedged year", "It began around 2014.", "began about 2014 or so"],
    ["a hedged day of no known year", "It began around 4 March.", "began about 4 March or so"],
    ["another word of the same force after a verb", "It brought over 40.", "brought more than 40 men"],
    ["“around” after a verb", "It brought approximately 40 men.", "brought around 40 men"],
    ["“over” for “just over”", "It had over 40 men.", "had just over 40 men"],
    ["“only” for “just”", "It had only 40 men.", "had just 40 men"],
    ["a word of the verb, elsewhere", "14 sites were handed over.", "handed over 14 sites"],
    ["what may be a word of the verb, elsewhere", "14 sites were taken over.", "it took over 14 sites"],
    ["a word of the verb, with the verb changed", "It returned 14 sites.", "handed over 14 sites"],
    ["“the majority” for “most”", "The majority of gates held.", "most of the gates held"],
    ["an earliest day in other words", "It lasts until at least 3 May.", "until 3 May at the earliest"],
    ["an earliest day before and after", "No earlier than May 2031.", "it ends in May 2031 at the earliest"],
    ["a latest day in other words", "It ends no later than 3 May.", "ends on 3 May at the latest"],
    ["“by” for “at the latest”", "It ends by 3 May 2031.", "by 3 May 2031 at the latest"],
    ["a hedge of an amount after a day", "On 3 May 40 or more came.", "on 3 May at least 40 came"],
    ["a hedge where one of two quotes has it", "Nearly 40 left.", "nearly 40 left when 40 came"],
  ])("lets a sentence pass with %s", (_case, says, quote) => {
    expect(faults(says, quote)).toEqual([]);
  });

  it.each([
    ["a lost “about”", "It reached 170,000.", "reached about 170,000", "no hedge", "“about”"],
    ["a lost “about” after “brought”", "It brought 40.", "brought about 40 men", "no hedge", "“about”"],
    ["a lost “about” after “took”", "It took 40 men.", "took about 40 men", "no hedge", "“about”"],
    [
      "a lost word that may be the verb’s or the number’s",
      "It took 14 sites.",
      "it took over 14 sites",
      "no hedge",
      "“more than”",
    ],
    ["an added “about”", "It reached about 170,000.", "reached 170,000 men", "“about”", "no hedge"],
    ["a lost “at least”", "There were 300 men.", "at least 300 men were there", "no hedge", "“at least”"],
    [
      "“about” for “at least”",
      "There were about 300.",
      "at least 300 men were there",
      "“about”",
      "“at least”",
    ],
    [
      "“at least” for “more than”",
      "It lasted at least two decades.",
      "more than two decades",
      "“at least”",
      "“more than”",
    ],
    ["“nearly” for “about”", "It reached nearly 170,000.", "reached about 170,000", "“nearly”", "“about”"],
    [
      "a lost “at the earliest”",
      "Until 3 May 2031 it goes on.",
      "last until 3 May 2031 at the earliest",
      "no hedge",
      "“at the earliest”",
    ],
    [
      "a lost “at least” of a season",
      "It goes on until autumn.",
      "until autumn at least",
      "no hedge",
      "“at the earliest”",
    ],
    [
      "a lost “no earlier than”",
      "It ends in May 2031.",
      "ends no earlier than in May 2031",
      "no hedge",
      "“at the earliest”",
    ],
    [
      "an added “at the latest”",
      "It ends in May 2031 at the latest.",
      "it ends in May 2031",
      "“at the latest”",
      "no hedge",
    ],
    [
      "the latest day for the earliest",
      "It ends on 3 May at the latest.",
      "no earlier than on 3 May",
      "“at the latest”",
      "“at the earliest”",
    ],
    ["a lost “only”", "A handful are there.", "only a handful of them remain", "no hedge", "“only”"],
    ["an added “only”", "Only six gates were tested.", "all six gates were tested", "“only”", "no hedge"],
    ["a lost “up to”", "Then 40 left.", "up to 40 people left", "no hedge", "“at most”"],
    [
      "a lost “nearly” before a word for an amount",
      "Hundreds left.",
      "nearly hundreds of people left",
      "no hedge",
      "“nearly”",
    ],
    ["a hedged year without its hedge", "It began in 2014.", "began about 2014 or so", "no hedge", "“about”"],
    [
      "the hedge of another number",
      "There were about 40 carts.",
      "about 12 men and 40 carts",
      "“about”",
      "no hedge",
    ],
    [
      "the hedge of another year",
      "It ended about 2014.",
      "began about 2011, ended in 2014",
      "“about”",
      "no hedge",
    ],
    [
      "the hedge of another day of no known year",
      "It ended about 4 March.",
      "began about 4 May, ended on 4 March",
      "“about”",
      "no hedge",
    ],
    [
      "the end of a hedged stretch without its hedge",
      "It began in 2011.",
      "lasted about 2011 to 2014",
      "no hedge",
      "“about”",
    ],
    [
      "the number in words and no hedge",
      "It reached a hundred and seventy thousand.",
      "reached about 170,000",
      "no hedge",
      "“about”",
    ],
  ])("refuses a sentence with %s", (_case, says, quote, said, found) => {
    expect(faults(says, quote)).toEqual([
      expect.stringMatching(new RegExp(`has ${said} at “.+”, and its source ${found}\\.`, "u")),
    ]);
  });

  it("names every hedge that the quotes have, where the sentence has none of them", () => {
    const quotes = ["nearly 40 carts left", "about 40 carts left"];
    expect(faultsOf(hedgeIsKept, { claim: { says: "Then 40 carts left." }, quotes })).toEqual([
      expect.stringContaining("no hedge at “40”, and its source “nearly” or “about”."),
    ]);
  });

  it("names what a word may mean that is the verb’s or the number’s", () => {
    expect(faults("It took over 14 sites.", "took about 14 sites over")).toEqual([
      expect.stringContaining("has “more than” or no hedge at “14”, and its source “about”."),
    ]);
  });

  it("holds a number to the observation it comes from", () => {
    const words = "approximately 2,500, January 2025";
    const documented = {
      observations: new Map([["start", words]]),
      numbers: new Map([["report", [words]]]),
      titles: new Map<string, string>(),
    };
    const context = (says: string) =>
      faultsOf(hedgeIsKept, { claim: { says, kind: "context", documents: ["report"] }, documented });
    expect(context("It put the number at about 2,500.")).toEqual([]);
    expect(context("It put the number at 2,500.")).toHaveLength(1);
  });

  it("points at the words of the sentence", () => {
    const paths = (says: string) =>
      pathsOf(hedgeIsKept, { claim: { says }, quotes: ["reached about 170,000"] });
    expect(paths("It reached 170,000.")).toEqual(["0.says"]);
    expect(paths("It reached about 170,000.")).toEqual([]);
  });

  it("prints what to do", () => {
    expect(faults("It reached 170,000.", "reached about 170,000")).toEqual([
      "claims.yaml:1:1  The sentence “held” has no hedge at “170,000”, and its source “about”.\n" +
        "  hint: Hedge it as the source does, with a word of the same force; the page “How a briefing is made” has a table of them.   (hedge-is-kept)",
    ]);
  });
});
