import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/evidence/name-differences.ts";
import type { Finding } from "../../src/evidence/finding.ts";
import { quoteStandsInArticle } from "../../src/rules/quote-stands-in-article.ts";
import { placesOf, printedBy } from "./example-briefing.ts";

const PLACE = "claims.yaml:5:31 quote-stands-in-article";
/** That of the address, where it is at fault. */
const AT = "claims.yaml:5:13 quote-stands-in-article";

/** Every verdict there is; a new one does not compile until it stands here. */
const SAYS: Readonly<Record<Finding["verdict"], string>> = {
  verified: "",
  attested: "",
  unread: "",
  ambiguous: "The quote stands 2 times in passage 2 of courier",
  moved: "The quote is not in passage 2 of courier, but in passage 3",
  near: "The quote is misspelt; it is not in passage 2 of courier",
  altered: "The quote is not in passage 2 of courier, which says something else",
  missing: "The quote is nowhere in courier",
  "in-heading": "Passage 2 of courier is a heading, which carries no claim",
  "no-source": "There is no source “courier” for the quote",
  "no-passage": "courier has 1 passages; passage 2 is cited",
  "not-locked": "The quote cannot be proven without the article: there is no evidence.lock.json",
};

const FINDINGS: readonly (readonly [hint: string, finding: Finding])[] = [
  ["Quote a word or two more", { verdict: "ambiguous", count: 2 }],
  ["cite it: at: courier.3", { verdict: "moved", to: 3 }],
  [
    "Say which is meant by quoting “was found a crack” or “found a crack in”.",
    { verdict: "ambiguous", count: 2, instead: ["was found a crack", "found a crack in"] },
  ],
  ["Nothing like it stands in any article.", { verdict: "missing" }],
  [
    "It stands in passage 4 of observer. Cite that article",
    { verdict: "missing", near: { source: "observer", passage: 4, words: "found a crack", differences: [] } },
  ],
  [
    "Nearest words there: “fond a crack” (spelling: “found” for “fond”). Copy them as they stand.",
    near("near", 2, "fond a crack", { kind: "spelling", quoted: "found", stands: "fond" }),
  ],
  [
    "Nearest words in passage 3: “found no crack” (negation: “no” was left out).",
    near("altered", 3, "found no crack", { kind: "negation", quoted: "", stands: "no" }),
  ],
  [
    "Nearest words there: “found crack” (word: “a” was added). Copy them, or cite another passage.",
    near("altered", 2, "found crack", { kind: "word", quoted: "a", stands: "" }),
  ],
  [
    "(the order of the words)",
    near("altered", 2, "a crack found", { kind: "order", quoted: "found a crack", stands: "a crack found" }),
  ],
  ["Quote the paragraph that says it.", { verdict: "in-heading" }],
  ["Did you mean “couriers”?", { verdict: "no-source", known: ["couriers", "observer"] }],
  ["Known are: notice, observer.", { verdict: "no-source", known: ["notice", "observer"] }],
  ["non-empty lines, headings included", { verdict: "no-passage", passages: 1 }],
  ["data/dam/evidence.lock.json", { verdict: "not-locked", reason: "there is no evidence.lock.json" }],
];

function near(verdict: "near" | "altered", passage: number, words: string, difference: Difference): Finding {
  return { verdict, near: { source: "courier", passage, words, differences: [difference] } };
}

describe("quoteStandsInArticle", () => {
  it.each<Finding>([
    { verdict: "verified", start: 0, end: 1 },
    { verdict: "attested", start: 0, end: 1 },
    { verdict: "unread" },
  ])("lets a quote pass that is $verdict", (finding) => {
    expect(placesOf(quoteStandsInArticle, { finding })).toEqual([]);
  });

  it.each(FINDINGS)("refuses a quote and says “%s” (%o)", (hint, finding) => {
    const edits =
      finding.verdict === "no-source"
        ? [["sources.yaml", "- id: courier\n", "- id: couriers\n"] as const]
        : [];
    const isAddress = finding.verdict === "no-source" || finding.verdict === "no-passage";
    expect(placesOf(quoteStandsInArticle, { finding, edits })).toEqual([isAddress ? AT : PLACE]);
    const printed = printedBy(quoteStandsInArticle, { finding, edits });
    expect(printed).toContain(SAYS[finding.verdict]);
    expect(printed).toContain("“found a crack in Halvern Dam”");
    expect(printed).toContain(hint);
  });

  it("has a sentence for every verdict that does not pass", () => {
    const refused = Object.keys(SAYS).filter((verdict) => SAYS[verdict as Finding["verdict"]] !== "");
    expect([...new Set(FINDINGS.map(([, { verdict }]) => verdict))].toSorted()).toEqual(refused.toSorted());
  });

  it("leaves a registered source without a record to another rule", () => {
    expect(placesOf(quoteStandsInArticle, { finding: { verdict: "no-source", known: [] } })).toEqual([]);
  });

  it("refuses a quote that nobody looked up", () => {
    expect(placesOf(quoteStandsInArticle, { finding: undefined })).toEqual([PLACE]);
  });

  it.each<readonly [Finding | undefined, string, string]>([
    [
      { verdict: "ambiguous", count: 2 },
      "The quote stands 2 times in passage 2 of courier: “found a crack in Halvern Dam”",
      "Quote a word or two more before or after it, so that it is clear which is meant.",
    ],
    [
      { verdict: "missing" },
      "The quote is nowhere in courier: “found a crack in Halvern Dam”",
      "Nothing like it stands in any article. Copy the words, and cite the passage they stand in.",
    ],
    [
      { verdict: "missing", near: { source: "observer", passage: 2, words: "found", differences: [] } },
      "The quote is nowhere in courier: “found a crack in Halvern Dam”",
      "It stands in passage 2 of observer. Cite that article if it is the one meant.",
    ],
    [
      { verdict: "no-passage", passages: 1 },
      "courier has 1 passages; passage 2 is cited for “found a crack in Halvern Dam”",
      "Passages are the article's non-empty lines, headings included, counted from 1.",
    ],
    [
      undefined,
      "The quote cannot be proven without the article: it was not looked up. “found a crack in Halvern Dam”",
      "Check with the articles at hand, which writes data/dam/evidence.lock.json: npm run check -- --articles DIR",
    ],
  ])("prints what to do about %o", (finding, message, hint) => {
    const column = finding?.verdict === "no-passage" ? 13 : 31;
    expect(printedBy(quoteStandsInArticle, { finding })).toBe(
      `claims.yaml:5:${column}  ${message}\n  hint: ${hint}   (quote-stands-in-article)`,
    );
  });

  it.each([
    ["“found a crack in Halvern Dam”", 'quote: "found a crack in Halvern Dam"'],
    ["«found a crack in Halvern Dam»", 'quote: "found a crack in Halvern Dam"'],
    ['“found "a crack" in Halvern Dam”', "quote: 'found \"a crack\" in Halvern Dam'"],
  ])("says of %s, which a word processor quoted, how it is quoted", (quoted, right) => {
    const finding: Finding = {
      verdict: "near",
      near: { source: "courier", passage: 2, words: "found a crack in Halvern Dam", differences: [] },
    };
    const edits = [["claims.yaml", "found a crack in Halvern Dam", quoted]] as const;
    expect(printedBy(quoteStandsInArticle, { finding, edits })).toContain(
      `hint: It stands there without them: write straight quotation marks, which are YAML’s and no part of the text: ${right}   (`,
    );
  });

  it("names every difference", () => {
    const differences: readonly Difference[] = [
      { kind: "word", quoted: "a", stands: "" },
      { kind: "number", quoted: "5", stands: "6" },
    ];
    const finding: Finding = {
      verdict: "altered",
      near: { source: "courier", passage: 3, words: "found 6", differences },
    };
    expect(printedBy(quoteStandsInArticle, { finding })).toContain(
      "Nearest words in passage 3: “found 6” (word: “a” was added; number: “5” for “6”). Copy them, or cite another passage.",
    );
  });

  it("names each quote that does not stand, in the order of the file", () => {
    const edits = [
      ["claims.yaml", "evidence:\n", "evidence:\n    - { at: courier.2, quote: lets no water }\n"],
    ] as const;
    expect(placesOf(quoteStandsInArticle, { edits, finding: { verdict: "missing" } })).toEqual([
      "claims.yaml:5:31 quote-stands-in-article",
      "claims.yaml:6:31 quote-stands-in-article",
    ]);
  });

  it("prints the place, the words, the nearest words and its name", () => {
    const words = "found no crack in Halvern Dam";
    const finding = near("altered", 2, words, { kind: "negation", quoted: "a", stands: "no" });
    expect(printedBy(quoteStandsInArticle, { finding })).toBe(
      "claims.yaml:5:31  The quote is not in passage 2 of courier, which says something else: “found a crack in Halvern Dam”\n" +
        "  hint: Nearest words there: “found no crack in Halvern Dam” (negation: “a” for “no”). Copy them, or cite another passage.   (quote-stands-in-article)",
    );
  });
});
