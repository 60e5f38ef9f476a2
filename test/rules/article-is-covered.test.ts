import { describe, expect, it } from "vitest";
import { articleIsCovered } from "../../src/rules/article-is-covered.ts";
import { placesOf, printedBy, recordOf, type Difference } from "./example-briefing.ts";

const TEXT =
  "The crack\n\nInspectors found a crack in Halvern Dam. It lets no water through. It is old.\n\nWhat comes next\n\nThe dam stays open.\n";
const RECORD = recordOf("courier", new TextEncoder().encode(TEXT));
const QUOTE = "found a crack in Halvern Dam";

/** The article above, its first sentence quoted, with the register's readings as given. */
function reading(...readings: readonly (readonly [at: string, as: string])[]): Difference {
  const lines = readings.map(([at, as]) => `    - { at: "${at}", as: ${as} }\n`).join("");
  const start = TEXT.indexOf(QUOTE);
  return {
    records: [RECORD],
    edits:
      readings.length > 0
        ? [["sources.yaml", "  reliability: C\n", `  reading:\n${lines}  reliability: C\n`]]
        : [],
    finding: { verdict: "verified", start, end: start + QUOTE.length },
  };
}

const REST = [["2.3", "background"], ["4", "background"]] as const; // prettier-ignore

describe("articleIsCovered", () => {
  it.each([
    ["each sentence that is not quoted is set aside", reading(["2.2", "commentary"], ...REST)],
    ["their passages are", reading(["2", "background"], ["4.1", "duplicate"])],
    ["a heading is named as such besides", reading(["1", "heading"], ["2.2", "commentary"], ...REST)],
    ["a sentence that is quoted is read as a plan", reading(["2.1", "plan"], ["2.2", "commentary"], ...REST)],
  ])("lets an article pass where %s", (_what, difference) => {
    expect(placesOf(articleIsCovered, difference)).toEqual([]);
  });

  it.each([
    [
      "one sentence is open",
      reading(["2.2", "commentary"], ["4", "background"]),
      ["sentence 3 of passage 2"],
    ],
    ["two are", reading(["2.3", "commentary"]), ["sentence 2 of passage 2", "sentence 1 of passage 4"]],
    ["a plan is not used", reading(["2.2", "plan"], ...REST), ["sentence 2 of passage 2"]],
    [
      "the reading of a sentence goes before that of its passage",
      reading(["2", "background"], ["2.2", "plan"], ["4", "background"]),
      ["sentence 2 of passage 2"],
    ],
  ])("refuses an article where %s", (_what, difference, sentences) => {
    expect(placesOf(articleIsCovered, difference)).toEqual(
      sentences.map(() => "sources.yaml:12:5 article-is-covered"),
    );
    const printed = printedBy(articleIsCovered, difference);
    for (const sentence of sentences)
      expect(printed).toContain(`Nothing was made of ${sentence} of courier.`);
  });

  it("points at the entry where it has no readings yet", () => {
    const difference = reading();
    expect(placesOf(articleIsCovered, difference)).toEqual([
      "sources.yaml:1:3 article-is-covered",
      "sources.yaml:1:3 article-is-covered",
      "sources.yaml:1:3 article-is-covered",
    ]);
  });

  it.each([
    ["sentence", "2.4", "Passage 2 of courier has 3 sentences; sentence 4 is set aside."],
    ["passage", "9", "courier has 4 passages; passage 9 is set aside."],
    ["sentence of a passage", "9.1", "courier has 4 passages; passage 9 is set aside."],
    ["passage of many digits", "10", "courier has 4 passages; passage 10 is set aside."],
  ])("refuses the reading of a %s that the article does not have: %s", (_what, at, message) => {
    const difference = reading(["2.2", "commentary"], ...REST, [at, "background"]);
    expect(placesOf(articleIsCovered, difference)).toEqual(["sources.yaml:15:13 article-is-covered"]);
    expect(printedBy(articleIsCovered, difference)).toContain(message);
  });

  it("says how passages and sentences are counted where one is not there", () => {
    const difference = reading(["2.2", "commentary"], ...REST, ["9", "background"]);
    expect(printedBy(articleIsCovered, difference)).toBe(
      "sources.yaml:15:13  courier has 4 passages; passage 9 is set aside.\n" +
        "  hint: Passages are the article's non-empty lines, headings included, counted from 1; sentences are counted within a passage.   (article-is-covered)",
    );
  });

  it("leaves a passage alone whose quote does not stand, and looks at the others", () => {
    const difference = { ...reading(), finding: { verdict: "missing" } } as const;
    const printed = printedBy(articleIsCovered, difference);
    expect(printed).toContain("sentence 1 of passage 4");
    expect(printed).not.toContain("of passage 2");
  });

  it("leaves alone what has no record or no entry: another rule says so", () => {
    expect(placesOf(articleIsCovered, { ...reading(["9", "background"]), records: [] })).toEqual([]);
    const other = recordOf("observer", new TextEncoder().encode(TEXT));
    const whole = reading(["2", "background"], ["4", "background"]);
    expect(placesOf(articleIsCovered, { ...whole, records: [RECORD, other] })).toEqual([]);
  });

  it("prints the sentence, how to set it aside and its name", () => {
    expect(printedBy(articleIsCovered, reading(["2.2", "commentary"], ["4", "background"]))).toBe(
      "sources.yaml:12:5  Nothing was made of sentence 3 of passage 2 of courier.\n" +
        '  hint: Quote it in a claim, or set it aside in sources.yaml: reading: - { at: "2.3", as: commentary }   (article-is-covered)',
    );
  });
});
