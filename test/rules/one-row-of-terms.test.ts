import { describe, expect, it } from "vitest";
import { oneRowOfTerms } from "../../src/rules/one-row-of-terms.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";
import type { Edit } from "./example-briefing.ts";

const SECOND: readonly Edit[] = [
  ["claims.yaml", "It is likely that", "It is probable that"],
  ["claims.yaml", "It is very likely that", "It is highly probable that"],
  ["claims.yaml", "It is unlikely that", "It is improbable that"],
];

describe("oneRowOfTerms", () => {
  it("lets judgements pass that keep to either row", () => {
    expect(judgedPlaces(oneRowOfTerms)).toEqual([]);
    expect(judgedPlaces(oneRowOfTerms, ...SECOND)).toEqual([]);
  });

  it("refuses every term of the other row than the first", () => {
    expect(judgedPlaces(oneRowOfTerms, ...SECOND.slice(1))).toEqual([
      "claims.yaml:15:9 one-row-of-terms",
      "claims.yaml:19:9 one-row-of-terms",
    ]);
    expect(judgedPlaces(oneRowOfTerms, ...SECOND.slice(0, 2))).toEqual(["claims.yaml:19:9 one-row-of-terms"]);
  });

  it("asks nothing of sentences that are no judgement", () => {
    const says = ["claims.yaml", "There is one crack.", "There is a crack, as is probable."] as const;
    expect(judgedPlaces(oneRowOfTerms, says)).toEqual([]);
    const title = ["briefing.yaml", "title: The repair", "title: A repair is probable"] as const;
    expect(judgedPlaces(oneRowOfTerms, title)).toEqual([]);
  });

  it("lets the other row stand in quotation marks", () => {
    const quoted = "It is unlikely, or “improbable”, that";
    expect(judgedPlaces(oneRowOfTerms, ["claims.yaml", "It is unlikely that", quoted])).toEqual([]);
  });

  it("prints both terms and the one to take", () => {
    expect(judgedPrinted(oneRowOfTerms, ...SECOND.slice(1, 2))).toBe(
      "claims.yaml:15:9  The judgement “dam-holds” says “highly probable”, and “crack-grows” before it says “likely”, which is of the other row.\n" +
        "  hint: Take all terms from one row, here e.g. “very likely”, or change those before it.   (one-row-of-terms)",
    );
  });
});
