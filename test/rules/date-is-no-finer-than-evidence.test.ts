import { describe, expect, it } from "vitest";
import { dateIsNoFinerThanEvidence } from "../../src/rules/date-is-no-finer-than-evidence.ts";
import { faultsOf, pathsOf } from "./held-claim.ts";

const stated = (when: string, quote: string, published: string | null = null) =>
  faultsOf(dateIsNoFinerThanEvidence, {
    claim: { says: "It happened.", when, whenBasis: "stated" },
    quotes: [quote],
    sources: { paper: published === null ? {} : { published, unknown: {} } },
  });

describe("dateIsNoFinerThanEvidence", () => {
  it.each([
    ["the day", "2031-03-04", "found it on 4 March 2031"],
    ["the month of a day", "2031-03", "found it on 4 March 2031"],
    ["the year of a day", "2031", "found it on 4 March 2031"],
    ["about the day", "2031-03-04~", "found it on 4 March 2031"],
    ["a deadline", "../2026-12", "out by the end of 2026"],
    ["the year of a deadline", "../2026", "out by the end of 2026"],
    ["an open end", "2031-03-06/..", "from 6 March 2031 on"],
    ["both ends", "2011/2014", "left in 2011 and returned in 2014"],
    ["nothing known, whatever the quote says", "unknown", "found it on 4 March 2031"],
  ])("lets %s pass: %s", (_case, when, quote) => {
    expect(stated(when, quote)).toEqual([]);
  });

  it.each([
    ["a day where a month is told", "2031-03-04", "found it in March 2031"],
    ["a month where a year is told", "2031-03", "found it in 2031 or so"],
    ["another year", "2030", "found it on 4 March 2031"],
    ["another day", "2031-03-05", "found it on 4 March 2031"],
    ["the month of a deadline as the month it happened in", "2026-12", "out by the end of 2026"],
    ["an end that nobody tells", "2011/2019", "left in 2011 and returned in 2014"],
    ["a date where the quote has none", "2031", "found it in the dam"],
    ["a relative time without a day of publication", "2031-03-04", "found it there yesterday morning"],
    ["a weekday without a day of publication", "2031-03-04", "found it there on Tuesday"],
    ["a day without a year", "2031-03-04", "found it on 4 March already"],
  ])("refuses %s: %s", (_case, when, quote) => {
    expect(stated(when, quote)).toEqual([expect.stringContaining("does not stand in its quotes")]);
  });

  it("resolves a relative time by the day of publication that the register gives", () => {
    expect(stated("2031-03-04", "found it there yesterday", "2031-03-05 (invented)")).toEqual([]);
    expect(stated("2031-03-03", "found it there yesterday", "2031-03-05 (invented)")).toHaveLength(1);
    expect(stated("2031-03-04", "found it there yesterday", "March 2031")).toHaveLength(1);
  });

  it("asks what a date rests on", () => {
    const claim = { says: "It happened.", when: "2031" };
    expect(faultsOf(dateIsNoFinerThanEvidence, { claim, quotes: ["found it in 2031"] })).toEqual([
      expect.stringContaining("does not say what it rests on"),
    ]);
  });

  describe("for a date that is derived", () => {
    const others = [
      { id: "dated", says: "It is.", evidence: [{ at: "paper.1", quote: "It was found in 2031" }] },
      { id: "undated", says: "It is.", evidence: [{ at: "paper.1", quote: "by two men" }] },
      { id: "yearless", says: "It is.", evidence: [{ at: "paper.1", quote: "left on 4 March" }] },
      { id: "relative", says: "It is.", evidence: [{ at: "paper.1", quote: "returned yesterday" }] },
    ];
    const documented = {
      observations: new Map([["count", "8,892, 30 September 2017"]]),
      numbers: new Map<string, readonly string[]>([
        ["table", ["8,892, 30 September 2017"]],
        ["list", ["8,892"]],
      ]),
      titles: new Map<string, string>(),
    };
    const derived = (fields: object) =>
      faultsOf(dateIsNoFinerThanEvidence, {
        claim: { says: "It is likely.", kind: "judgement", when: "2031", whenBasis: "derived", ...fields },
        others,
        articles: { paper: "It was found in 2031 by two men. They left on 4 March and returned yesterday." },
        documented,
      });

    it.each([
      ["a claim whose quote gives one", { basis: ["dated"] }, 0],
      ["an observation", { when: "2017", figures: ["count"] }, 0],
      ["a number of its document", { when: "2017", documents: ["table"] }, 0],
      ["a document whose numbers have none", { documents: ["list"] }, 1],
      ["a claim whose quote gives none", { basis: ["undated"] }, 1],
      ["a claim whose quote gives a day without a year", { basis: ["yearless"] }, 1],
      ["a claim whose quote gives a relative time", { basis: ["relative"] }, 1],
      ["quotes of its own", { evidence: [{ at: "paper.1", quote: "found in 2031" }] }, 1],
      ["nothing", {}, 1],
      ["a claim that is not there", { basis: ["missing"] }, 1],
    ])("looks for a date in %s", (_case, fields, count) => {
      expect(derived(fields)).toHaveLength(count);
    });
  });

  it.each([
    ["1901-01-01", "found in May 2024", 1],
    ["2024-05", "found in May 2024", 0],
    ["2024", "found in May 2024", 0],
    ["2024-05-10", "found in May 2024", 1],
    ["2024-07", "found in May 2024", 1],
    ["2024-07", "found two months after May 2024", 0],
    ["2024-09", "found two months after May 2024", 1],
    ["2026", "it lasted two years from May 2024", 0],
    ["2024-05/..", "found in May 2024", 0],
    ["2024-06", "found from May 2024 to July 2024", 0],
    ["2024-05", "found in May 2024 and lost in 2023", 0],
    ["2024-05/2024-12", "found in May 2024", 1],
    ["2024-03", "found in May 2024", 1],
    ["2024-05-10", "found on 10 May 2024", 0],
    ["2024-04", "found one month before May 2024", 0],
    ["2023-12", "found two months before January 2024", 0],
    ["2024-06-30", "found 60 days after 1 May 2024", 0],
    ["2024-07", "found more than two months after May 2024", 0],
    ["2024-07", "found two or three months after May 2024", 0],
  ])("lets %s be derived from “%s” or not", (when, quote, count) => {
    const others = [{ id: "dated", says: "It is.", evidence: [{ at: "paper.1", quote }] }];
    const claim = { says: "It is likely.", kind: "judgement", when, whenBasis: "derived", basis: ["dated"] };
    const articles = { paper: `${quote}.` };
    expect(faultsOf(dateIsNoFinerThanEvidence, { claim, others, articles })).toHaveLength(count);
  });

  it.each([
    ["2024-05", "The mill opened.", 1],
    ["2011", "The mill opened.", 0],
    ["2024-05", "The bridge closed.", 0],
    ["2024-05", "The mill opened in 2011.", 1],
    ["2011", "The mill opened in 2011.", 0],
    ["2024-05", "They did so.", 0],
    ["2011", "The mill opened in May 2024.", 1],
    ["2011", "The mill opened in 2011, and the bridge closed in May 2024.", 0],
    ["2011", "The bridge fell.", 0],
    ["2011", "He was so.", 0],
    ["2011/2024-05", "The bridge closed.", 0],
  ])("takes %s for “%s” from the clause that tells of it", (when, says, count) => {
    expect(told({ says, when }, MILL)).toHaveLength(count);
  });

  const MILL = "the mill opened in 2011, and the bridge closed in May 2024";
  const told = (claim: { says: string } & Record<string, unknown>, quote: string, held: object = {}) =>
    faultsOf(dateIsNoFinerThanEvidence, {
      claim: { whenBasis: "stated", ...claim },
      quotes: [quote],
      ...held,
    });

  it("knows a word of a clause in another form of it", () => {
    const says = "A vessel reopens it.";
    const quote = "the mill was built in 2011, and vessels reopened it in May 2024";
    expect(told({ says, when: "2011" }, quote)).toHaveLength(1);
    expect(told({ says, when: "2024-05" }, quote)).toEqual([]);
  });

  it("lets a date pass that one of its clauses gives to what the sentence tells", () => {
    const quote = "the mill opened in 2011, the ferry ran in 2011, and the bridge closed in May 2024";
    expect(told({ says: "The ferry ran as the bridge closed.", when: "2011" }, quote)).toEqual([]);
  });

  it("sets a date against dated clauses of quotes alone", () => {
    expect(
      told({ says: "The bridge closed.", when: "2011" }, "opened in 2011, and the bridge closed there"),
    ).toEqual([]);
    const documented = {
      observations: new Map([["count", "the bridge closed 30 September 2017"]]),
      numbers: new Map<string, readonly string[]>(),
      titles: new Map<string, string>(),
    };
    expect(
      told({ says: "The bridge closed.", when: "2011", figures: ["count"] }, "opened in 2011", {
        documented,
      }),
    ).toEqual([]);
  });

  it("leaves what is assumed to the dates of what it rests on", () => {
    const others = [{ id: "dated", says: "It is.", evidence: [{ at: "paper.1", quote: MILL }] }];
    const claim = { says: "The bridge closed.", kind: "assumption", basis: ["dated"], when: "2011" };
    expect(
      faultsOf(dateIsNoFinerThanEvidence, {
        claim: { ...claim, whenBasis: "stated" },
        others,
        articles: { paper: `${MILL}.` },
      }),
    ).toEqual([]);
  });

  it("lets the very day pass that the sentence gives", () => {
    const says = "They found it on 4 March 2031.";
    expect(told({ says, when: "2031-03-04" }, "found it on 4 March 2031")).toEqual([]);
  });

  it("prints the dates that the sentence gives, and the clause that dates it", () => {
    const hint =
      "  hint: Take the date that the source gives to what the sentence tells, or write when: unknown.   (date-is-no-finer-than-evidence)";
    const says = "It opened in 2011 and was sold in 2012.";
    expect(told({ says, when: "2024-05" }, MILL)).toEqual([
      `claims.yaml:1:1  The date 2024-05 of “held” is not the one that the sentence gives: 2011, 2012.\n${hint}`,
    ]);
    expect(told({ says: "The bridge closed.", when: "2011" }, MILL)).toEqual([
      `claims.yaml:1:1  The date 2011 of “held” is that of another event of its quotes, which date this one: “the bridge closed in May 2024”.\n${hint}`,
    ]);
  });

  it("prints what a derived date does not follow from", () => {
    const quotes = ["found in May 2024 and lost in 2023"];
    const evidence = [{ at: "paper.1", quote: quotes[0] }];
    expect(
      faultsOf(dateIsNoFinerThanEvidence, {
        claim: {
          says: "It is likely.",
          kind: "judgement",
          when: "1901",
          whenBasis: "derived",
          basis: ["dated"],
        },
        others: [{ id: "dated", says: "It is.", evidence }],
        articles: { paper: `${quotes[0]}.` },
      }),
    ).toEqual([
      "claims.yaml:1:1  The date 1901 of “held” is derived, and does not follow from what it rests on: 2024-05, 2023.\n" +
        "  hint: A derived date lies among those it rests on, or further off by a length of time that they give; and it is no finer. Correct it, or write when: unknown.   (date-is-no-finer-than-evidence)",
    ]);
  });

  it("prints each date once, and says where there is none", () => {
    expect(stated("2030", "found on 4 March 2031 and left on 4 March 2031")[0]).toContain(
      ", which give 2031-03-04.\n",
    );
    expect(stated("2030", "found on 4 March 2031 and left in 2032")[0]).toContain(
      ", which give 2031-03-04, 2032.\n",
    );
    expect(stated("2030", "found it in the dam")[0]).toContain(
      "The date 2030 of “held” does not stand in its quotes, which give none.\n",
    );
  });

  it("prints what to do about a date that rests on nothing", () => {
    const fault = (fields: object) =>
      faultsOf(dateIsNoFinerThanEvidence, { claim: { says: "It is.", when: "2031", ...fields } });
    expect(fault({})).toEqual([
      "claims.yaml:1:1  The date 2031 of “held” does not say what it rests on.\n" +
        "  hint: Add whenBasis: stated if its own quotes give it, derived if it follows from other claims.   (date-is-no-finer-than-evidence)",
    ]);
    expect(fault({ kind: "judgement", whenBasis: "derived" })).toEqual([
      "claims.yaml:1:1  The date 2031 of “held” is derived, and no date stands in the claims or observations it rests on.\n" +
        "  hint: Add basis: with the ids of the claims whose quotes give a date, or figures: with an observation.   (date-is-no-finer-than-evidence)",
    ]);
  });

  it("points at the date", () => {
    const claim = { says: "It happened.", when: "2030", whenBasis: "stated" };
    expect(pathsOf(dateIsNoFinerThanEvidence, { claim, quotes: ["found it in 2031"] })).toEqual(["0.when"]);
    expect(pathsOf(dateIsNoFinerThanEvidence, { claim, quotes: ["found it in 2030"] })).toEqual([]);
  });

  it.each(["found it on 4 March already", "found it there yesterday morning"])(
    "counts no date that only a day of publication could tell: %s",
    (quote) => {
      expect(stated("2031-03-04", quote)).toEqual([expect.stringContaining("quotes, which give none.")]);
    },
  );

  it("prints the dates that the quotes give", () => {
    expect(stated("2030", "found it on 4 March 2031")).toEqual([
      "claims.yaml:1:1  The date 2030 of “held” does not stand in its quotes, which give 2031-03-04.\n" +
        "  hint: Quote the words that give it, make it coarser, or write when: unknown. A relative time in an article without a date gives none.   (date-is-no-finer-than-evidence)",
    ]);
  });
});
