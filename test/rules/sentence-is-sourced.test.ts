import { describe, expect, it } from "vitest";
import { sentenceIsSourced } from "../../src/rules/sentence-is-sourced.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

const EVIDENCE = "  evidence: [{ at: courier.2, quote: found a crack }]";
const AGAINST = "  evidence: [{ at: courier.2, quote: found a crack, stance: contradicts }]";
const QUALIFIED = "  evidence: [{ at: courier.2, quote: found a crack, stance: qualifies }]";
const DOCUMENTS = "  documents: [gauge-book]";
const BASIS = "  basis: [crack-found]";
const SILENT = "  silent: [courier]";

describe("sentenceIsSourced", () => {
  it.each([
    ["fact", EVIDENCE],
    ["reported", EVIDENCE],
    ["plan", EVIDENCE],
    ["commentary", EVIDENCE],
    ["fact", EVIDENCE.replace("]", ", { at: courier.2, quote: no crack, stance: contradicts }]")],
    ["context", DOCUMENTS],
    ["judgement", BASIS],
    ["assumption", BASIS],
    ["judgement", `${BASIS}\n${EVIDENCE}`],
    ["gap", SILENT],
  ])("lets a %s pass with\n%s", (kind, lines) => {
    expect(placesOf(sentenceIsSourced, sentence(kind, lines))).toEqual([]);
  });

  it.each([
    ["fact", "", "no words of an article that support it"],
    ["reported", "", "no words of an article that support it"],
    ["plan", "", "no words of an article that support it"],
    ["commentary", "", "no words of an article that support it"],
    ["fact", AGAINST, "no words of an article that support it"],
    ["fact", QUALIFIED, "no words of an article that support it"],
    ["fact", BASIS, "no words of an article that support it"],
    ["fact", `${EVIDENCE}\n${DOCUMENTS}`, "is of kind fact and rests on a document"],
    ["reported", DOCUMENTS, "is of kind reported and rests on a document"],
    ["context", "", "names no document"],
    ["context", EVIDENCE, "is of kind context and quotes an article"],
    ["context", `${EVIDENCE}\n${DOCUMENTS}`, "is of kind context and quotes an article"],
    ["judgement", "", "is our judgement and does not say what it rests on"],
    ["judgement", EVIDENCE, "is our judgement and does not say what it rests on"],
    ["assumption", "", "is our assumption and does not say what it rests on"],
    ["gap", "", "but not which sources were read for it"],
    ["gap", EVIDENCE, "but not which sources were read for it"],
  ])("refuses a %s with “%s”", (kind, lines, message) => {
    expect(placesOf(sentenceIsSourced, sentence(kind, lines))).toEqual([
      "claims.yaml:7:9 sentence-is-sourced",
    ]);
    expect(printedBy(sentenceIsSourced, sentence(kind, lines))).toContain(message);
  });

  it.each([
    ["fact", "", "Add evidence with at and quote, or make it a judgement, an assumption or a gap."],
    [
      "fact",
      DOCUMENTS,
      "Documents carry sentences of kind context only, so that the two classes of source stay apart.",
    ],
    ["context", EVIDENCE, "Make two sentences of it: one from the article, one from the document."],
    ["context", "", "Add documents: with at least one id of documents.yaml."],
    ["judgement", "", "Add basis: with the ids of the claims it follows from."],
    ["gap", "", "Add silent: with the ids of the sources that do not say it."],
  ])("says what to do about a %s with “%s”", (kind, lines, hint) => {
    expect(printedBy(sentenceIsSourced, sentence(kind, lines))).toContain(
      `\n  hint: ${hint}   (sentence-is-sourced)`,
    );
  });

  it("prints the sentence's name and what to add", () => {
    expect(printedBy(sentenceIsSourced, sentence("gap", ""))).toBe(
      "claims.yaml:7:9  The sentence “second” says that something is not known, but not which sources were read for it.\n" +
        "  hint: Add silent: with the ids of the sources that do not say it.   (sentence-is-sourced)",
    );
  });
});

function sentence(kind: string, lines: string): Difference {
  const evidence = "said: inspectors }\n";
  const second = `- id: second\n  says: A second sentence.\n  kind: ${kind}\n${lines}\n`;
  return { edits: [["claims.yaml", evidence, `${evidence}${second}`]] };
}
