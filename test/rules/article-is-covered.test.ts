import { describe, expect, it } from "vitest";
import { articleIsCovered } from "../../src/rules/article-is-covered.ts";
import { textKey } from "../../src/source/text-key.ts";
import { exampleBriefing, placesOf, printedBy, recordOf, type Difference } from "./example-briefing.ts";

const TEXT =
  "The crack\n\nInspectors found a crack in Halvern Dam. It lets no water through. It is old.\n\nWhat comes next\n\nThe dam stays open.\n";
const RECORD = recordOf("courier", new TextEncoder().encode(TEXT));
const READ_IN = `  readingOf: "${textKey(RECORD)}"\n`;
const QUOTE = "found a crack in Halvern Dam";

/** The article above, its first sentence quoted, with the register's readings as given. */
function reading(...readings: readonly (readonly [at: string, as: string])[]): Difference {
  const lines = readings.map(([at, as]) => `    - { at: "${at}", as: ${as} }\n`).join("");
  const start = TEXT.indexOf(QUOTE);
  return {
    records: [RECORD],
    edits:
      readings.length > 0
        ? [["sources.yaml", "  reliability: C\n", `${READ_IN}  reading:\n${lines}  reliability: C\n`]]
        : [],
    finding: { verdict: "verified", start, end: start + QUOTE.length },
  };
}

const REST = [["2.3", "background"], ["4", "background"]] as const; // prettier-ignore

describe("articleIsCovered", () => {
  it.each([
    ["each sentence that is not quoted is set aside", reading(["2.2", "commentary"], ...REST)],
    ["their passages are", reading(["2", "background"], ["4.1", "duplicate, of: courier.2.3"])],
    ["a heading is named as such besides", reading(["1", "heading"], ["2.2", "commentary"], ...REST)],
    ["a sentence that is quoted is read as a plan", reading(["2.1", "plan"], ["2.2", "commentary"], ...REST)],
  ])("lets an article pass where %s", (_what, difference) => {
    expect(placesOf(articleIsCovered, difference)).toEqual([]);
  });

  it.each([
    ["one sentence is open", reading(["2.2", "commentary"], ["4", "background"]), "sentence 2.3"],
    ["two are", reading(["2.3", "commentary"]), "sentences 2.2 and 4.1"],
    ["three are", reading(), "3 sentences (2.2, 2.3, 4.1)"],
    ["a plan is not used", reading(["2.2", "plan"], ...REST), "sentence 2.2"],
    [
      "the reading of a sentence goes before that of its passage",
      reading(["2", "background"], ["2.2", "plan"], ["4", "background"]),
      "sentence 2.2",
    ],
  ])("refuses an article where %s, in one problem", (_what, difference, sentences) => {
    expect(placesOf(articleIsCovered, difference)).toHaveLength(1);
    expect(printedBy(articleIsCovered, difference)).toContain(`Nothing was made of ${sentences} of courier.`);
  });

  it("names the first few of many, and the last", () => {
    const text = `The gates\n\n${Array.from({ length: 9 }, (_, gate) => `Gate ${gate} is shut.\n`).join("\n")}`;
    const record = recordOf("courier", new TextEncoder().encode(text));
    expect(
      printedBy(articleIsCovered, { records: [record], finding: { verdict: "verified", start: 0, end: 1 } }),
    ).toContain("Nothing was made of 9 sentences (2.1, 3.1, 4.1 … 10.1) of courier.");
  });

  it("has lines that set aside what is open, as they are put into the register", () => {
    const bare = articleIsCovered.check(exampleBriefing(reading(["2.3", "background"])));
    expect(bare.flatMap(({ paste }) => paste)).toEqual([
      '    - { at: "2.2", as: background }',
      '    - { at: "4.1", as: background }',
    ]);
    const whole = articleIsCovered.check(
      exampleBriefing({ ...reading(), finding: { verdict: "verified", start: 0, end: 1 } }),
    );
    expect(whole.flatMap(({ paste }) => paste)).toEqual([
      '    - { at: "2", as: background }',
      '    - { at: "4.1", as: background }',
    ]);
    const pasted = `${READ_IN}  reading:\n${whole.flatMap(({ paste }) => paste ?? []).join("\n")}\n`;
    expect(
      placesOf(articleIsCovered, {
        ...reading(),
        edits: [["sources.yaml", "  reliability: C\n", `${pasted}  reliability: C\n`]],
      }),
    ).toEqual([]);
  });

  it("has no line for a plan, which is read already and has to be used", () => {
    expect(printedBy(articleIsCovered, reading(["2.2", "plan"], ...REST))).toBe(
      "sources.yaml:13:5  Nothing was made of sentence 2.2 of courier.\n" +
        "  hint: Quote it in a claim; a plan is news, and is not set aside as one.   (article-is-covered)",
    );
  });

  it.each([
    ["that names no original", ["4", "duplicate"], "and nothing says of which sentence"],
    ["of itself", ["4.1", "duplicate, of: courier.4.1"], "of itself"],
    ["of its own passage", ["4", "duplicate, of: courier.4.1"], "of itself"],
    ["of a sentence too far", ["4", "duplicate, of: courier.2.4"], "of courier.2.4, which no article has"],
    ["of a passage too far", ["4", "duplicate, of: courier.9.1"], "of courier.9.1, which no article has"],
    ["of an article that is none", ["4", "duplicate, of: herald.1.1"], "of herald.1.1, which no article has"],
  ] as const)("refuses a duplicate %s", (_what, last, fault) => {
    const printed = printedBy(articleIsCovered, reading(["2", "background"], last));
    expect(printed).toContain(`courier.${last[0]} is read as a duplicate, ${fault}.`);
  });

  it("refuses an original beside another reading, and points at it", () => {
    const stray = reading(["2", "background"], ["4", "background, of: courier.2.1"]);
    expect(printedBy(articleIsCovered, stray)).toBe(
      "sources.yaml:14:38  courier.4 names a sentence under of:, and is read as no duplicate.\n" +
        "  hint: Name source, passage and sentence of what a duplicate repeats, e.g. of: handover.3.2   (article-is-covered)",
    );
  });

  it("refuses a paragraph read as a heading, and points at the reading", () => {
    const paragraph = reading(["2", "background"], ["4.1", "heading"]);
    expect(printedBy(articleIsCovered, paragraph)).toBe(
      "sources.yaml:14:24  courier.4.1 is read as a heading, and is a paragraph by its form.\n" +
        "  hint: Quote it in a claim, or say what it is: as: background   (article-is-covered)",
    );
  });

  it("looks up the passage whose number is read, however many digits it has", () => {
    const lines = Array.from({ length: 9 }, (_, index) => `The gate number ${index} is shut.`);
    const record = recordOf("courier", new TextEncoder().encode(`The gates\n\n${lines.join("\n\n")}\n`));
    const readings = `  readingOf: "${textKey(record)}"\n  reading: [{ at: "10", as: heading }]\n`;
    const printed = printedBy(articleIsCovered, {
      records: [record],
      edits: [["sources.yaml", "  reliability: C\n", `${readings}  reliability: C\n`]],
    });
    expect(printed).toContain("courier.10 is read as a heading, and is a paragraph by its form.");
  });

  it("points at the entry where it has no readings yet", () => {
    const difference = reading();
    expect(placesOf(articleIsCovered, difference)).toEqual(["sources.yaml:1:3 article-is-covered"]);
  });

  it.each([
    ["sentence", "2.4", "Passage 2 of courier has 3 sentences; sentence 4 is set aside."],
    ["passage", "9", "courier has 4 passages; passage 9 is set aside."],
    ["sentence of a passage", "9.1", "courier has 4 passages; passage 9 is set aside."],
    ["passage of many digits", "10", "courier has 4 passages; passage 10 is set aside."],
  ])("refuses the reading of a %s that the article does not have: %s", (_what, at, message) => {
    const difference = reading(["2.2", "commentary"], ...REST, [at, "background"]);
    expect(placesOf(articleIsCovered, difference)).toEqual(["sources.yaml:16:13 article-is-covered"]);
    expect(printedBy(articleIsCovered, difference)).toContain(message);
  });

  it("says how passages and sentences are counted where one is not there", () => {
    const difference = reading(["2.2", "commentary"], ...REST, ["9", "background"]);
    expect(printedBy(articleIsCovered, difference)).toBe(
      "sources.yaml:16:13  courier has 4 passages; passage 9 is set aside.\n" +
        "  hint: Passages are the article's non-empty lines, headings included, counted from 1; sentences are counted within a passage.   (article-is-covered)",
    );
  });

  it("leaves an article alone of which a quote does not stand: mended, it may use any sentence", () => {
    expect(printedBy(articleIsCovered, reading())).toContain("4.1");
    expect(placesOf(articleIsCovered, { ...reading(), finding: { verdict: "missing" } })).toEqual([]);
  });

  it("leaves alone what has no record or no entry: another rule says so", () => {
    expect(placesOf(articleIsCovered, { ...reading(["9", "background"]), records: [] })).toEqual([]);
    const other = recordOf("observer", new TextEncoder().encode(TEXT));
    const whole = reading(["2", "background"], ["4", "background"]);
    expect(placesOf(articleIsCovered, { ...whole, records: [RECORD, other] })).toEqual([]);
  });

  it("prints the sentence, how to set it aside and its name", () => {
    expect(printedBy(articleIsCovered, reading(["2.2", "commentary"], ["4", "background"]))).toBe(
      "sources.yaml:13:5  Nothing was made of sentence 2.3 of courier.\n" +
        "  hint: Quote it in a claim, or put this line under reading: of courier, and say as what: background, commentary, or duplicate.   (article-is-covered)\n" +
        '    - { at: "2.3", as: background }',
    );
  });

  describe("of an article that was read in another text", () => {
    const whole = reading(["2", "background"], ["4", "background"]);
    const withEdit = (find: string, replace: string): Difference => ({
      ...whole,
      edits: [...(whole.edits ?? []), ["sources.yaml", find, replace]],
    });

    it("refuses readings that number another text than the one recorded", () => {
      expect(printedBy(articleIsCovered, withEdit(READ_IN, '  readingOf: "0123456789ab"\n'))).toBe(
        `sources.yaml:11:14  The readings of courier number another text than the one recorded: 0123456789ab instead of ${textKey(RECORD)}.\n` +
          `  hint: Hold each against the article as it is now, then write readingOf: "${textKey(RECORD)}". With the earlier record in place, ingest moves them itself: npm run ingest -- --briefing dam --id courier FILE   (article-is-covered)`,
      );
    });

    it("refuses readings of which nothing says what they number", () => {
      expect(printedBy(articleIsCovered, withEdit(READ_IN, ""))).toContain(
        "sources.yaml:12:5  Nothing says which text of courier its readings number.\n",
      );
    });

    it("refuses a reading whose words have changed, and takes its sentence for open", () => {
      const printed = printedBy(articleIsCovered, withEdit('"4", as: background', '"4", as: unread'));
      expect(printed).toContain(
        "sources.yaml:14:22  What stood at 4 of courier has changed since it was read.\n" +
          "  hint: Read the article there again, and say as what; or delete the entry.",
      );
      expect(printed).toContain("Nothing was made of sentence 4.1 of courier.");
    });
  });
});
