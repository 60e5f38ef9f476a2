import { describe, expect, it } from "vitest";
import { numberStandsInEvidence } from "../../src/rules/number-stands-in-evidence.ts";
import { exampleBriefing, placesOf, printedBy, type Edit } from "./example-briefing.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";
import { judged } from "./judged-briefing.ts";

const faults = (says: string, quotes: readonly string[], more = {}) =>
  faultsOf(numberStandsInEvidence, { claim: { says }, quotes, ...more });

describe("numberStandsInEvidence", () => {
  it.each([
    ["the same figure", "There were 170,000 troops.", "reached about 170,000 troops"],
    ["a space for the comma", "There were 170 000 troops.", "reached about 170,000 troops"],
    ["the number in words", "There were a hundred and seventy thousand.", "reached about 170,000 troops"],
    ["figures for words", "The gates are 6 in number.", "all six spillway gates"],
    ["a length of time", "It lasted more than two decades.", "lasted more than two decades"],
    ["a year of a day", "It was found in 2031.", "was found on 4 March 2031"],
    ["a month of a day", "It was found in March 2031.", "was found on 4 March 2031"],
    ["a deadline", "They leave by the end of 2026.", "exiting by the end of 2026"],
    ["a word for an amount", "Hundreds of troops leave.", "called for hundreds of troops"],
    ["one report, which is a count of its sources", "One report says it leaks.", "it leaks every day"],
    ["no number at all", "It leaks.", "it leaks every day"],
    ["“one” that counts nothing", "It is one and the same leak.", "the same leak as before"],
    ["a length of time without a number", "It stood for years.", "it stood for years after that"],
    ["a number of something that is no amount", "It breaks Article 12.", "under Article 12 of the law"],
    ["such a number in words", "It breaks Chapter Seven.", "under chapter seven of the law"],
    ["“most” for “the majority”", "Most gates were shut.", "the majority of gates were shut"],
    ["digits of another script in the quote", "There were 40 cracks.", "there were ٤٠ cracks in it"],
    ["a percentage", "It fell by 40 per cent.", "a fall of 40% since then"],
  ])("lets a sentence pass with %s", (_case, says, quote) => {
    expect(faults(says, [quote])).toEqual([]);
  });

  it.each([
    ["a comma for the point", "It is 1,250 per cent.", "it rose to 1.250 percent", "1,250 per cent"],
    ["digits of another script", "There were ٤١ cracks.", "there were 40 cracks in it", "٤١"],
    ["another digit", "There were 178,000 troops.", "reached about 170,000 troops", "178,000"],
    ["a digit too few", "There were 17,000 troops.", "reached about 170,000 troops", "17,000"],
    ["a point for the comma", "There were 170.5 troops.", "reached about 170,000 troops", "170.5"],
    ["another number word", "All seven gates were tested.", "all six spillway gates", "seven"],
    ["another year", "It was found in 2032.", "was found on 4 March 2031", "2032"],
    [
      "a day where a month is told",
      "It was found on 4 March 2031.",
      "was found in March 2031",
      "4 March 2031",
    ],
    ["another month", "They leave by June 2026.", "exiting by the end of 2026", "by June 2026"],
    ["a date for a deadline", "They leave in December 2026.", "exiting by the end of 2026", "December 2026"],
    ["another length of time", "It lasted two years.", "lasted more than two decades", "two"],
    [
      "an amount that is not told",
      "Thousands of troops leave.",
      "called for hundreds of troops",
      "Thousands",
    ],
    ["a per cent where a number is told", "It fell by 40 per cent.", "a fall of 40 metres", "40 per cent"],
    ["another measure", "It is 40 metres long.", "about 40 centimetres long", "40"],
    ["another length of time without a number", "It stood for years.", "it stood for months then", "years"],
    ["another number of no amount", "It breaks Article 12.", "under Article 11 of the law", "12"],
    ["one of something else than sources", "One crack was found.", "it leaks every day", "One"],
    ["a hedged count of its sources", "At least one report says it leaks.", "it leaks every day", "one"],
    ["two reports where one is cited", "Two reports say it leaks.", "it leaks every day", "Two"],
    ["a number in a name that is not registered", "Route 66 is closed.", "the road is closed", "66"],
  ])("refuses a sentence with %s", (_case, says, quote, words) => {
    expect(faults(says, [quote])).toEqual([expect.stringContaining(`says “${words}”`)]);
  });

  it("takes the numbers of several quotes together", () => {
    const quotes = ["forces withdrew in 2011", "before returning in 2014"];
    expect(faults("They left in 2011 and returned in 2014.", quotes)).toEqual([]);
    expect(faults("They left in 2011 and returned in 2014.", quotes.slice(0, 1))).toHaveLength(1);
  });

  it("takes a number of no amount from any of the quotes", () => {
    const quotes = ["under Article 12 of the law", "the court ruled so"];
    expect(faults("It breaks Article 12.", quotes)).toEqual([]);
  });

  it("does not count a number that is part of a registered name", () => {
    const entities = [{ id: "route-66", name: "Route 66", kind: "place" }];
    expect(faults("Route 66 is closed.", ["the road is closed"], { entities })).toEqual([]);
  });

  it("takes no number from a quote that contradicts", () => {
    const quotes = [{ quote: "it leaks every day" }, { quote: "for 12 days it held", stance: "contradicts" }];
    expect(
      faultsOf(numberStandsInEvidence, { claim: { says: "It leaks for 12 days." }, quotes }),
    ).toHaveLength(1);
  });

  describe("of ordinals, relative times and times of day", () => {
    it.each([
      ["The unit left on Monday.", "The unit left on Monday for home"],
      ["The unit left at 17:00.", "The unit left at 5 p.m. for home"],
      ["The unit left in the night.", "The unit left overnight for home"],
      ["The 3rd brigade left.", "The third brigade left for home"],
      ["Both units left.", "The two units left for home"],
      ["The unit had 40 tanks, three times more.", "The unit had 40 tanks, three times more"],
      ["The unit left on Monday, 5 January 2026.", "The unit left on 5 January 2026"],
      ["Both the unit and its guns left.", "The unit and its guns left"],
      ["The unit left in recent years.", "In recent years the unit left"],
      ["The unit left this year.", "The unit left earlier this year"],
      ["The second report says it leaks.", "it leaks every day"],
      ["The first of the articles says it leaks.", "it leaks every day"],
      ["The first of reports says it leaks.", "it leaks every day"],
      ["The first the articles say is that it leaks.", "it leaks every day"],
    ])("lets “%s” pass with “%s”", (says, quote) => {
      expect(faults(says, [quote])).toEqual([]);
    });

    it.each([
      ["The unit left on Tuesday.", "The unit left on Monday for home"],
      ["The unit left today.", "The unit left yesterday for home"],
      ["The unit left this year.", "The unit left last year for home"],
      ["The unit left on Monday.", "The unit left for home then"],
      ["The unit left last week.", "The unit left for home then"],
      ["The unit left after 2011.", "The unit left before 2011 for home"],
      ["The unit left before 2011.", "The unit left in 2011 for home"],
      ["The unit left before Monday.", "The unit left after Monday for home"],
      ["The unit left until 2011.", "The unit left since 2011 for home"],
      ["The unit left at 5 a.m.", "The unit left at 5 p.m. for home"],
      ["The unit left in the evening.", "The unit left in the morning for home"],
      ["The fourth brigade left.", "The third brigade left for home"],
      ["The fiftieth brigade left.", "The sixth brigade left for home"],
      ["The rate tripled.", "The rate doubled in the year"],
      ["The unit left twice.", "The unit left for home then"],
      ["Both units left.", "The units left for home then"],
      ["The unit left for the second time.", "The unit left for home again"],
      ["The unit had 40 tanks, four times more.", "The unit had 40 tanks, three times more"],
      ["The unit left on Friday, 5 January 2026.", "The unit left on 5 January 2026"],
      ["The second gate leaks.", "it leaks every day"],
      ["Both reports say it leaks.", "it leaks every day"],
      ["Both units left.", "The three units left for home"],
      ["The second gate of the reports leaks.", "it leaks every day"],
      ["The second reporter says it leaks.", "it leaks every day"],
    ])("refuses “%s” with “%s”", (says, quote) => {
      expect(faults(says, [quote])).toHaveLength(1);
    });

    it("lets both sources be counted where there are two, and both of two where one quote has them", () => {
      const evidence = [
        { at: "paper.1", quote: "it leaks every day" },
        { at: "other.1", quote: "the gates let water through" },
      ];
      const articles = { paper: "Now it leaks every day.", other: "There, the gates let water through." };
      const held = (says: string) =>
        faultsOf(numberStandsInEvidence, { claim: { says, evidence }, articles });
      expect(held("Both reports say it leaks.")).toEqual([]);
      expect(held("Both of the articles say it leaks.")).toEqual([]);
      expect(held("Both gates leak.")).toHaveLength(1);
      expect(faults("Both gates leak.", ["it leaks every day", "two gates let water through"])).toEqual([]);
    });

    it("lets a judgement order what it speaks of", () => {
      const claim = { kind: "judgement", says: "It is likely that the second gate leaks first." };
      expect(faultsOf(numberStandsInEvidence, { claim })).toEqual([]);
    });
  });

  describe("for a sentence that rests on documents", () => {
    const words = "8,892, 30 September 2017";
    const earlier = "5,352, 30 September 2016";
    const documented = {
      observations: new Map([["september", words]]),
      numbers: new Map([["quarterly", [words, earlier]]]),
      titles: new Map([["quarterly", "A quarterly table"]]),
    };
    const context = (says: string) =>
      faultsOf(numberStandsInEvidence, {
        claim: { says, kind: "context", documents: ["quarterly"] },
        documented,
      });

    it.each([
      ["the number of an observation", "It counted 8,892 in September 2017.", 0],
      ["the number of another year", "It counted 5,352 in September 2017.", 2],
      ["a slip", "It counted 8,992 in September 2017.", 1],
      ["another year", "It counted 8,892 in September 2018.", 1],
    ])("holds %s against the observations", (_case, says, count) => {
      expect(context(says)).toHaveLength(count);
    });

    it("holds the time of an observation to the whole stretch that it is of", () => {
      const stretch = { ...documented, numbers: new Map([["quarterly", ["8,892, from 2016 to 2017"]]]) };
      const claim = { kind: "context", documents: ["quarterly"] };
      const held = (says: string) =>
        faultsOf(numberStandsInEvidence, { claim: { ...claim, says }, documented: stretch });
      expect(held("It counted 8,892 from 2016 to 2017.")).toEqual([]);
      expect(held("It counted 8,892 in 2016.")).toEqual([expect.stringContaining("says “2016”")]);
    });

    it("takes the number of an observation that a sentence names under figures", () => {
      const held = { quotes: ["they were many"], documented };
      const claim = { says: "They were 8,892." };
      expect(faultsOf(numberStandsInEvidence, { ...held, claim })).toHaveLength(1);
      expect(
        faultsOf(numberStandsInEvidence, { ...held, claim: { ...claim, figures: ["september"] } }),
      ).toEqual([]);
    });
  });

  it.each([
    ["a number of a claim that it rests on", ["other"], 0],
    ["a number of no claim that it rests on", [], 1],
  ])("holds %s against a judgement", (_case, basis, count) => {
    const articles = { paper: "The crack is 40 centimetres long." };
    const others = [
      { id: "other", says: "It is.", evidence: [{ at: "paper.1", quote: "40 centimetres long" }] },
    ];
    const claim = { says: "A crack of 40 centimetres is likely to grow.", kind: "judgement", basis };
    expect(faultsOf(numberStandsInEvidence, { claim, others, articles })).toHaveLength(count);
  });

  it("lets a judgement name the end of a stretch of time, which a fact may not", () => {
    const articles = { paper: "They are to leave by the end of 2026." };
    const evidence = [{ at: "paper.1", quote: "leave by the end of 2026" }];
    const others = [{ id: "other", says: "They are to leave.", evidence }];
    const held = (claim: object) =>
      faultsOf(numberStandsInEvidence, {
        claim: { says: "They leave in 2026.", ...claim },
        others,
        articles,
      });
    expect(held({ kind: "judgement", basis: ["other"] })).toEqual([]);
    expect(held({ kind: "fact", evidence })).toHaveLength(1);
  });

  it.each([
    ["quoted from a source that is silent on the rest", ["paper"], 0],
    ["quoted from another source", ["other"], 1],
  ])("holds a gap to what is %s", (_case, silent, count) => {
    const articles = { paper: "The peak was 170,000.", other: "There was a peak." };
    const others = [
      { id: "peak", says: "It was.", evidence: [{ at: "paper.1", quote: "The peak was 170,000" }] },
    ];
    const claim = { says: "Nobody says when the peak of 170,000 was.", kind: "gap", silent };
    expect(faultsOf(numberStandsInEvidence, { claim, others, articles })).toHaveLength(count);
  });

  it("points at the words of the sentence", () => {
    const paths = (says: string) =>
      pathsOf(numberStandsInEvidence, { claim: { says }, quotes: ["reached about 170,000 troops"] });
    expect(paths("There were 178,000 troops.")).toEqual(["0.says"]);
    expect(paths("There were 170,000 troops.")).toEqual([]);
  });

  it("prints what to do", () => {
    expect(faults("There were 178,000 troops.", ["reached about 170,000 troops"])).toEqual([
      "claims.yaml:1:1  The sentence “held” says “178,000”, which none of its quotes has.\n" +
        "  hint: Take it as the source has it, quote the words that have it, or name under figures: the observation it comes from.   (number-stands-in-evidence)",
    ]);
  });

  it("calls a date a date", () => {
    const claim = { says: "It is likely that they leave in the summer of 2031.", kind: "judgement" };
    expect(faultsOf(numberStandsInEvidence, { claim })).toEqual([
      expect.stringContaining("hint: Name the claim that carries it, or leave the date out. "),
    ]);
  });

  it.each([
    [
      "context",
      "no observation of its documents has",
      "Take the number as the document prints it, or name the document that prints it.",
    ],
    [
      "gap",
      "nothing quoted from the sources it names has",
      "Name the claim that carries it, or leave the number out.",
    ],
    [
      "judgement",
      "nothing has that is quoted in the claims it rests on",
      "Name the claim that carries it, or leave the number out.",
    ],
  ])("prints what to do with a %s", (kind, lacking, hint) => {
    const claim = { says: "There were 178,000 troops.", kind };
    expect(faultsOf(numberStandsInEvidence, { claim })).toEqual([
      `claims.yaml:1:1  The sentence “held” says “178,000”, which ${lacking}.\n` +
        `  hint: ${hint}   (number-stands-in-evidence)`,
    ]);
  });
});

/** The small register has one source, of one origin, and is as of 10 March 2031. */
describe("numberStandsInEvidence, of what goes with judgements and sources,", () => {
  const found = (...edits: readonly Edit[]) => placesOf(numberStandsInEvidence, plain(...edits));
  /** With an assumption that counts nothing. */
  function plain(...edits: readonly Edit[]) {
    return judged(["claims.yaml", "There is one crack.", "There is a crack."], ...edits);
  }
  const FORTY = "It has 40 cracks.";

  it.each<[string, string, Edit]>([
    ["a reason", "judgements.yaml:4:14", ["judgements.yaml", "One newspaper saw the crack once.", FORTY]],
    [
      "what would change it",
      "judgements.yaml:5:18",
      ["judgements.yaml", "A second look at the crack.", FORTY],
    ],
    ["an alternative", "judgements.yaml:6:29", ["judgements.yaml", "It stays as it is.", FORTY]],
    ["its reason", "judgements.yaml:6:54", ["judgements.yaml", "It is small.", FORTY]],
    ["an indicator", "judgements.yaml:17:31", ["judgements.yaml", "They look again.", FORTY]],
    ["a strength", "source-base.yaml:1:13", ["source-base.yaml", "One newspaper was there.", FORTY]],
    ["the weight", "source-base.yaml:3:9", ["source-base.yaml", "It counts.", FORTY]],
    ["a point of comparison", "comparison.yaml:1:24", ["comparison.yaml", "Is there a crack?", FORTY]],
  ])("refuses a number of %s that nothing it rests on has", (_case, place, edit) => {
    expect(found(edit)).toEqual([`${place} number-stands-in-evidence`]);
    const [file, find] = edit;
    const forty: readonly Edit[] = [
      ["claims.yaml", "quote: found a crack in Halvern Dam", "quote: found 40 cracks in Halvern Dam"],
      ["claims.yaml", "A crack was found", "A find of 40 cracks was made"],
      [file, find, FORTY],
    ];
    expect(found(...forty).filter((fault) => !fault.startsWith("claims.yaml"))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["one for a", "judgements.yaml", "There is one reason and one only."],
    ["the as-of date", "judgements.yaml", "It was so on 10 March 2031, in March 2031 and in 2031."],
    ["a judgement by number", "judgements.yaml", "Judgement 3 and articles 1 and 2 leave it open."],
    ["a count of sources, which another rule holds", "judgements.yaml", "There are seven reports of it."],
    ["a count of origins, which another rule holds", "judgements.yaml", "There are seven origins of it."],
  ])("lets a reason say %s", (_case, file, words) => {
    expect(found([file, "One newspaper saw the crack once.", words])).toEqual([]);
  });

  it("lets what looks ahead name what no source has yet", () => {
    const watch = (words: string) => found(["judgements.yaml", "They look again.", words]);
    expect(watch("They find more than 40 cracks by June 2032.")).toEqual([]);
    expect(watch("They count zero cracks in April 2031.")).toEqual([]);
    expect(watch("They find what was there in June 2030.")).toHaveLength(1);
    expect(found(["judgements.yaml", "It stays as it is.", "It stays until June 2032."])).toHaveLength(1);
  });

  it("holds a date and a number to one another within a sentence only", () => {
    const rows = new Map([
      ["first", "200 men, 4 May 2030"],
      ["second", "300 men, 6 May 2031"],
    ]);
    const reason = (because: string) => {
      const base = exampleBriefing(
        plain(
          ["judgements.yaml", "One newspaper saw the crack once.", because],
          ["claims.yaml", "kind: assumption\n", "kind: assumption\n  figures: [first, second]\n"],
        ),
      );
      const documented = { observations: rows, numbers: new Map(), titles: new Map() };
      return numberStandsInEvidence.check({ ...base, documented }).map(({ message }) => message);
    };
    expect(reason("There were 200 men. That was so on 6 May 2031.")).toEqual([]);
    expect(reason("There were 200 men on 6 May 2031.")).toHaveLength(2);
  });

  it("lets the positions of a disagreement be counted, and holds each to its own claims", () => {
    const disagreement = (holds: string, reading: string) =>
      placesOf(numberStandsInEvidence, {
        ...plain(),
        files: {
          ...plain().files,
          "disagreements.yaml": `- id: crack
  point: Is there one?
  positions:
    - { holds: ${holds}, claims: [crack-found] }
    - { holds: There is none., claims: [one-crack] }
  differs: What was seen.
  readings: [${reading}]
  assessment: none
`,
        },
      });
    expect(disagreement("There is one.", "One of the two is wrong.")).toEqual([]);
    expect(disagreement("There were 40.", "One of the three is wrong.")).toEqual([
      "disagreements.yaml:4:16 number-stands-in-evidence",
      "disagreements.yaml:7:14 number-stands-in-evidence",
    ]);
  });

  it("says nothing of what rests on a claim that is left out", () => {
    const base = exampleBriefing(plain(["judgements.yaml", "It is small.", FORTY]));
    const claims = { ...base.claims, value: base.claims.value.filter(({ id }) => id !== "crack-found") };
    expect(numberStandsInEvidence.check({ ...base, claims })).toEqual([]);
  });

  it("prints what to do", () => {
    expect(printedBy(numberStandsInEvidence, plain(["judgements.yaml", "It is small.", FORTY]))).toBe(
      "judgements.yaml:6:54  An alternative to “crack-grows” says “40”, which nothing has that is quoted in the claims it rests on.\n" +
        "  hint: Name the claim that carries it, or leave the number out.   (number-stands-in-evidence)",
    );
  });
});
