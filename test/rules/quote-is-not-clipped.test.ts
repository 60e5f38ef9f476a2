import { describe, expect, it } from "vitest";
import type { Clipped, Finding } from "../../src/evidence/finding.ts";
import { quoteIsNotClipped } from "../../src/rules/quote-is-not-clipped.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

const PLACE = "claims.yaml:5:31 quote-is-not-clipped";

const REASON: Difference["edits"] = [
  ["claims.yaml", "said: inspectors }", "said: inspectors, clip: The sentence says so itself. }"],
];

function clipped(clip: Clipped, verdict: "verified" | "attested" = "verified"): Difference {
  return { finding: { verdict, start: 0, end: 1, clip } };
}

describe("quoteIsNotClipped", () => {
  it.each<readonly [what: string, finding: Finding | undefined]>([
    ["verified uncut", { verdict: "verified", start: 0, end: 1 }],
    ["attested uncut", { verdict: "attested", start: 0, end: 1 }],
    ["missing, which is another rule’s matter", { verdict: "missing" }],
    ["unread", { verdict: "unread" }],
    ["not looked up", undefined],
  ])("lets a quote pass that is %s", (_what, finding) => {
    expect(placesOf(quoteIsNotClipped, { finding })).toEqual([]);
  });

  it.each<readonly [what: string, clip: Clipped, words: string, remedy: string]>([
    [
      "before",
      { side: "before", cue: "originally" },
      "begins just after “originally”",
      "Take “originally” into",
    ],
    ["after", { side: "after", cue: "at most" }, "ends just before “at most”", "Take “at most” into"],
    ["before, not known which", { side: "before" }, "begins just after a qualifying word", "Take it into"],
    ["after, not known which", { side: "after" }, "ends just before a qualifying word", "Take it into"],
  ])("refuses a quote with a cue %s", (_what, clip, words, remedy) => {
    for (const verdict of ["verified", "attested"] as const) {
      const difference = clipped(clip, verdict);
      expect(placesOf(quoteIsNotClipped, difference)).toEqual([PLACE]);
      expect(printedBy(quoteIsNotClipped, difference)).toContain(words);
      expect(printedBy(quoteIsNotClipped, difference)).toContain(remedy);
      expect(printedBy(quoteIsNotClipped, difference)).toContain("“found a crack in Halvern Dam”");
    }
  });

  it("names the phrase in whose midst a quote begins, and the words to take in", () => {
    const printed = printedBy(quoteIsNotClipped, clipped({ side: "before", cue: "at", phrase: "at least" }));
    expect(printed).toContain("The quote begins in the midst of “at least”, which changes");
    expect(printed).toContain("Take “at” into");
  });

  it("lets a clipped quote pass that gives the reason", () => {
    const difference = clipped({ side: "before", cue: "originally" });
    expect(placesOf(quoteIsNotClipped, { ...difference, edits: REASON })).toEqual([]);
  });

  it("takes the reason of one quote for no reason of another", () => {
    const edits: Difference["edits"] = [
      [
        "claims.yaml",
        "evidence:\n",
        "evidence:\n    - { at: courier.2, quote: a crack in Halvern, clip: It is told. }\n",
      ],
    ];
    expect(placesOf(quoteIsNotClipped, { ...clipped({ side: "after", cue: "never" }), edits })).toEqual([
      "claims.yaml:6:31 quote-is-not-clipped",
    ]);
  });

  it("prints the quote, the cue, both remedies and its name", () => {
    expect(printedBy(quoteIsNotClipped, clipped({ side: "before", cue: "originally" }))).toBe(
      "claims.yaml:5:31  The quote begins just after “originally”, which changes what it says: “found a crack in Halvern Dam”\n" +
        "  hint: Take “originally” into the quote, or say under clip: why the sentence does not need it.   (quote-is-not-clipped)",
    );
  });
});
