import { describe, expect, it } from "vitest";
import { movedQuotes, withMovedQuotes, type MovedQuote } from "../../src/claim/moved-quotes.ts";
import { exampleBriefing } from "../rules/example-briefing.ts";

describe("movedQuotes(briefing)", () => {
  it("gives each quote that stands in another passage, with the place of its address", () => {
    const briefing = exampleBriefing({ finding: { verdict: "moved", to: 7 } });
    expect(movedQuotes(briefing)).toEqual([
      { place: { file: "claims.yaml", line: 5, column: 13 }, from: "courier.2", to: "courier.7" },
    ]);
  });

  it("gives none where quotes stand, or stand nowhere", () => {
    expect(movedQuotes(exampleBriefing())).toEqual([]);
    expect(movedQuotes(exampleBriefing({ finding: { verdict: "missing" } }))).toEqual([]);
  });
});

describe("withMovedQuotes(text, moved)", () => {
  const move = (line: number, column: number, from: string, to: string): MovedQuote => ({
    place: { file: "claims.yaml", line, column },
    from,
    to,
  });

  it("changes the address at its place and nothing else", () => {
    const text = "# courier.2\n- { at: courier.2, quote: see courier.2 } # courier.2\n";
    expect(withMovedQuotes(text, [move(2, 9, "courier.2", "courier.11")])).toBe(
      "# courier.2\n- { at: courier.11, quote: see courier.2 } # courier.2\n",
    );
  });

  it("changes two addresses of one line", () => {
    const text = "[{ at: a.1, quote: x }, { at: a.2, quote: y }]";
    const moved = [move(1, 8, "a.1", "a.10"), move(1, 31, "a.2", "a.20")];
    expect(withMovedQuotes(text, moved)).toBe("[{ at: a.10, quote: x }, { at: a.20, quote: y }]");
  });

  it("changes an address in quotation marks", () => {
    expect(withMovedQuotes('at: "a.1"', [move(1, 5, "a.1", "a.2")])).toBe('at: "a.2"');
  });
});
