import { describe, expect, it } from "vitest";
import { modalityIsKept } from "../../src/rules/modality-is-kept.ts";
import { changedBriefing, faultsOf, heldBriefing, pathsOf } from "./held-claim.ts";

const faults = (article: string, quote: string, says: string, fields = {}) =>
  faultsOf(modalityIsKept, {
    claim: { says, evidence: [{ at: "paper.1", quote, ...fields }] },
    articles: { paper: `${article}\n` },
  });

describe("modalityIsKept", () => {
  it.each([
    ["may", "The crack may leak water in spring.", "crack may leak water", "The crack leaks water."],
    [
      "may have",
      "The blast may have damaged the bridge.",
      "may have damaged the bridge",
      "The blast damaged the bridge.",
    ],
    ["might", "It might be the work of rebels.", "might be the work of rebels", "It was the work of rebels."],
    [
      "probably",
      "The crack was probably caused by frost.",
      "was probably caused by frost",
      "Frost caused the crack.",
    ],
    ["perhaps", "Perhaps the crack was there before.", "Perhaps the crack was there", "The crack was there."],
    [
      "would have",
      "Had it rained, the board would have closed it.",
      "would have closed it",
      "The board closed it.",
    ],
    [
      "almost",
      "The board almost closed the bridge.",
      "almost closed the bridge",
      "The board closed the bridge.",
    ],
    [
      "tried to",
      "The board tried to close the bridge.",
      "tried to close the bridge",
      "The board closed the bridge.",
    ],
    [
      "voted to",
      "The board voted to close the bridge.",
      "voted to close the bridge",
      "The board closed the bridge.",
    ],
    [
      "unlikely",
      "The board is unlikely to have signed it.",
      "unlikely to have signed it",
      "The board signed it.",
    ],
    [
      "reportedly",
      "The board reportedly closed the bridge.",
      "reportedly closed the bridge",
      "The board closed the bridge.",
    ],
    ["seems to", "The crack seems to leak water.", "crack seems to leak", "The crack leaks."],
    [
      "may, outside the quote",
      "The board may have closed the bridge.",
      "have closed the bridge",
      "The board closed the bridge.",
    ],
    [
      "might, further off",
      "They might well soon close the bridge.",
      "close the bridge",
      "They close the bridge.",
    ],
    [
      "probably, outside the quote",
      "Probably the old board closed the bridge.",
      "closed the bridge",
      "The board closed the bridge.",
    ],
    [
      "apparently, after the quote",
      "The board closed the bridge, apparently.",
      "closed the bridge",
      "The board closed the bridge.",
    ],
    [
      "would, outside the quote",
      "The board would close the bridge.",
      "close the bridge",
      "The board closes the bridge.",
    ],
    ["a possibility as a probability", "It may leak water.", "It may leak water", "It probably leaks water."],
  ])("refuses a sentence without %s", (_case, article, quote, says) => {
    expect(faults(article, quote, says).length).toBeGreaterThan(0);
  });

  it.each([
    ["Perhaps the crack leaks water.", "possible with “Perhaps”"],
    ["The crack reportedly leaks water.", "hearsay with “reportedly”"],
    ["The crack almost leaks water.", "almost so with “almost”"],
  ])("refuses what it adds in %s", (says, words) => {
    expect(faults("The crack leaks water.", "The crack leaks water", says)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it.each([
    ["the same word", "The crack may leak water.", "crack may leak water", "The crack may leak."],
    [
      "a word of equal force",
      "The crack may leak water.",
      "crack may leak water",
      "It is possible that the crack leaks.",
    ],
    ["a plan for what would be", "The board would close it.", "would close it", "The board was to close it."],
    ["a month", "It leaked water in May.", "leaked water in May", "It leaked."],
    [
      "a possibility of another clause",
      "It may leak, and the board closed it.",
      "the board closed it",
      "The board closed it.",
    ],
    [
      "a relative clause",
      "It may hit the gate that the board shut.",
      "the board shut",
      "The board shut the gate.",
    ],
    [
      "what nobody confirms",
      "The board would not confirm that it leaks.",
      "that it leaks",
      "The board would not confirm that it leaks.",
    ],
  ])("lets pass %s", (_case, article, quote, says) => {
    expect(faults(article, quote, says)).toEqual([]);
  });

  it("takes a reason", () => {
    const [article, quote] = ["The board may close the bridge in June.", "the bridge in June"];
    expect(faults(article, quote, "The bridge is there.")).toHaveLength(1);
    expect(faults(article, quote, "The bridge is there.", { modal: "It stands." })).toEqual([]);
  });

  it("holds to the lock what governs a quote, and asks for a lock that has it", () => {
    const held = {
      claim: {
        says: "The board may have closed the bridge.",
        evidence: [{ at: "paper.1", quote: "closed the bridge" }],
      },
      articles: { paper: "The board may have closed the bridge." },
    };
    const changed = changedBriefing(held, "The board closed the bridge.");
    expect(modalityIsKept.check(changed)).toHaveLength(1);
    const { lock, ...briefing } = heldBriefing(held);
    const old = { ...lock!, evidence: lock!.evidence.map(({ modal: _modal, ...entry }) => entry) };
    expect(modalityIsKept.check({ ...briefing, lock: old }).map(({ message }) => message)).toEqual([
      "The lock does not record how surely paper.1 tells this: “closed the bridge”",
    ]);
  });

  it.each([
    ["“may” before what nobody confirmed", "it may leak, but the board did not confirm it", "It leaks."],
    ["“may” of what nobody confirmed", "The board did not confirm that it may leak", "It leaks."],
  ])("holds a sentence to %s", (_case, quote, says) => {
    expect(faults(`${quote}.`, quote, says)).toEqual([expect.stringContaining("tells as possible")]);
  });

  it.each([
    [
      "a plan that says “would” by itself",
      "plan",
      "the board closes it in June",
      "The board would close it.",
      0,
    ],
    ["a fact that does", "fact", "the board closes it in June", "The board would close it.", 1],
    ["a plan that says “may” by itself", "plan", "the board closes it in June", "The board may close it.", 1],
    ["“would” for what was decided", "fact", "the board voted to close it", "The board would close it.", 0],
    ["a plan for what may be", "fact", "the board may close it in June", "The board plans to close it.", 1],
  ])("judges %s", (_case, kind, quote, says, count) => {
    const held = {
      claim: { says, kind, evidence: [{ at: "paper.1", quote }] },
      articles: { paper: `${quote}.` },
    };
    expect(faultsOf(modalityIsKept, held)).toHaveLength(count);
  });

  it("leaves alone what we judge, and a sentence without quotes, which another rule refuses", () => {
    const claim = { says: "The crack leaks." };
    const quotes = ["The crack may leak water"];
    expect(faultsOf(modalityIsKept, { claim, quotes })).toHaveLength(1);
    expect(pathsOf(modalityIsKept, { claim: { ...claim, kind: "judgement" }, quotes })).toEqual([]);
    expect(pathsOf(modalityIsKept, { claim: { says: "The crack may leak." } })).toEqual([]);
  });

  it("takes the reason for one quote for what the sentence adds, and not for what another tells", () => {
    const [first, second] = ["The crack leaks water", "The weir may leak"];
    const held = (says: string) => ({
      claim: {
        says,
        evidence: [
          { at: "paper.1", quote: first, modal: "It was seen." },
          { at: "paper.2", quote: second },
        ],
      },
      articles: { paper: `${first}.\n${second}.` },
    });
    expect(pathsOf(modalityIsKept, held("The crack and the weir may leak, reportedly."))).toEqual([]);
    expect(faultsOf(modalityIsKept, held("The crack and the weir leak."))).toHaveLength(1);
  });

  it("says each force that is dropped", () => {
    expect(faults("It may leak, probably.", "It may leak, probably", "It leaks.")).toEqual([
      expect.stringContaining("tells as possible"),
      expect.stringContaining("tells as probable"),
    ]);
  });

  it("takes no other force for the one of the quote", () => {
    expect(faults("It may leak water.", "It may leak water", "It probably leaks water.")).toEqual([
      expect.stringContaining("tells as plain what paper.1 tells as possible"),
      expect.stringContaining("makes probable with “probably” what none of its quotes does"),
    ]);
  });

  it.each([
    ["the board would not confirm it", "The board did not confirm it."],
    ["the board could neither confirm nor deny it", "The board neither confirmed nor denied it."],
  ])("finds no force in what is not confirmed: %s", (quote, says) => {
    expect(faults(`So ${quote}.`, quote, says)).toEqual([]);
  });

  it("says once what is dropped from a quote that is given twice", () => {
    const piece = { at: "paper.1", quote: "It may leak" };
    const held = {
      claim: { says: "It leaks.", evidence: [piece, piece] },
      articles: { paper: "It may leak." },
    };
    expect(faultsOf(modalityIsKept, held)).toHaveLength(1);
  });

  describe("where the lock does not say how surely a quote is told", () => {
    const held = {
      claim: {
        says: "The board closed the bridge.",
        evidence: [
          { at: "paper.1", quote: "nobody was asked", stance: "contradicts" },
          { at: "paper.2", quote: "may have closed the bridge" },
        ],
      },
      articles: { paper: "So nobody was asked.\nThe board may have closed the bridge." },
    };
    const { lock, ...briefing } = heldBriefing(held);
    const old = { ...lock!, evidence: lock!.evidence.map(({ modal: _modal, ...entry }) => entry) };
    const messages = (difference: object) =>
      modalityIsKept.check({ ...briefing, lock: old, ...difference }).map(({ message }) => message);
    const DROPPED =
      "The sentence “held” tells as plain what paper.2 tells as possible: “may have closed the bridge”";

    it("points at the quote and says what to do", () => {
      const place = (path: readonly (string | number)[]) => ({ file: path.join("."), line: 1, column: 1 });
      const placed = { ...briefing, lock: old, claims: { ...briefing.claims, place } };
      expect(modalityIsKept.check(placed)).toEqual([
        {
          file: "0.evidence.1.quote",
          line: 1,
          column: 1,
          rule: "modality-is-kept",
          message: "The lock does not record how surely paper.2 tells this: “may have closed the bridge”",
          hint: "Write data/dam/evidence.lock.json anew, with the articles at hand: npm run check -- --articles DIR",
        },
      ]);
    });

    it("reads the quote alone where it does not stand, where the lock lacks it and where there is none", () => {
      expect(messages({ findings: new Map() })).toEqual([DROPPED]);
      expect(messages({ lock: { ...old, evidence: [] } })).toEqual([DROPPED]);
      expect(messages({ lock: undefined })).toEqual([DROPPED]);
    });
  });

  it("says what is added and what to do", () => {
    expect(faults("It leaks water.", "It leaks water", "It may leak water.")).toEqual([
      "claims.yaml:1:1  The sentence “held” makes possible with “may” what none of its quotes does.\n" +
        "  hint: Leave it out, quote the words that say so, or say under modal: beside the quote why it is right.   (modality-is-kept)",
    ]);
  });

  it("points at the sentence", () => {
    const held = { claim: { says: "It leaks." }, quotes: ["It may leak"] };
    expect(pathsOf(modalityIsKept, held)).toEqual(["0.says"]);
  });

  it("says what is dropped and what to do", () => {
    expect(faults("It may leak water.", "It may leak water", "It leaks water.")).toEqual([
      [
        "claims.yaml:1:1  The sentence “held” tells as plain what paper.1 tells as possible: “It may leak water”",
        "  hint: Say it with a word of the same force; src/language/force/modality-table.ts has them. Or say under modal: beside the quote why it is plain.   (modality-is-kept)",
      ].join("\n"),
    ]);
  });
});
