import { describe, expect, it } from "vitest";
import { clauseEdges } from "../../../src/language/words/clause-edges.ts";

/** The clauses that the edges part. */
function clausesOf(sentence: string): readonly string[] {
  const bounds = [0, ...clauseEdges(sentence), sentence.length];
  return bounds.slice(1).map((end, index) => sentence.slice(bounds[index], end));
}

describe("clauseEdges(sentence)", () => {
  it.each([
    ["The board left, and the gates were shut.", ["The board left", ", and the gates were shut."]],
    ["The board left, while the gates held.", ["The board left", ", while the gates held."]],
    ["The board left; the gates held.", ["The board left", "; the gates held."]],
    ["While it is unclear, the plan stands.", ["While it is unclear", ", the plan stands."]],
    ["The board left the dam, which was old.", ["The board left the dam", ", which was old."]],
    ["The board confirmed it, without details.", ["The board confirmed it", ", without details."]],
    ["The board left — nobody knew.", ["The board left ", "— nobody knew."]],
    ["The board left - nobody knew.", ["The board left ", "- nobody knew."]],
    ["The board left--nobody knew.", ["The board left", "--nobody knew."]],
  ])("parts %s", (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it.each([
    ["an enumeration", "It will focus on training, equipment, and operational coordination."],
    ["a phrase", "Hundreds will leave by May, with the rest exiting in June."],
    ["a relative clause in the middle", "The board, which met on Monday, will lower it."],
    ["what the same verb of saying carries on", "It said that they left, and that the gates were shut."],
    ["a quotation", "“We left, and the gates were shut; nobody knew.”"],
    ["a quotation in straight marks", '"We left, and the gates were shut; nobody knew."'],
    ["a time of day", "The last convoy left at 6:45 on that day."],
    ["a range of years", "It held in the war of 1994–1996."],
    ["a result", "The advisers left the base, ending a presence of years."],
  ])("keeps %s whole", (_case, sentence) => {
    expect(clauseEdges(sentence)).toEqual([]);
  });

  it("goes on parting after a quotation", () => {
    expect(clausesOf("“We left, and that was it,” he said, although nobody knew.")).toEqual([
      "“We left, and that was it,” he said",
      ", although nobody knew.",
    ]);
  });
});
