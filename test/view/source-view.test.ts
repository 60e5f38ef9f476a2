import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { viewSource } from "../../src/view/source-view.ts";
import { record, source } from "./example-briefing.ts";

const facts = (...given: Parameters<typeof viewSource>) =>
  new Map(viewSource(...given).facts.map(({ term, text, known }) => [term, { text, known }]));

const uses = { passages: [], loss: { falling: 3, weakened: 1, derived: 2 } };

describe("viewSource(entry, record, number, passages, coverage)", () => {
  it("shows what is known, and why something is not", () => {
    const shown = facts(source("inspection"), record("inspection"), 1, uses, undefined, english);
    expect(shown.get("Publisher")).toEqual({ text: "The Valley Post", known: true });
    expect(shown.get("Author")).toEqual({ text: "Not known. The file names no author.", known: false });
  });

  it("shows every field of provenance, known or not", () => {
    const shown = facts(
      source("bare", { title: null, author: null, publisher: null, published: null, url: null, unknown: {} }),
      record("bare"),
      1,
      uses,
      undefined,
      english,
    );
    const unknown = [...shown].filter(([, { known }]) => !known).map(([term]) => term);
    expect(unknown).toEqual(["Title", "Author", "Publisher", "Published", "Address"]);
  });

  it("calls an article without a title untitled", () => {
    expect(
      viewSource(source("bare", { title: null }), record("bare"), 2, uses, undefined, english).heading,
    ).toBe("Untitled article");
  });

  it.each([
    ["A", "A: completely reliable. It has corrected its errors."],
    ["C", "C: fairly reliable. It has corrected its errors."],
    ["F", "F: reliability cannot be judged. It has corrected its errors."],
  ])("spells out the grade %s", (reliability, grade) => {
    expect(viewSource(source("any", { reliability }), record("any"), 1, uses, undefined, english).grade).toBe(
      grade,
    );
  });

  it("tells the size of the text and its headings", () => {
    expect(facts(source("any"), record("any"), 1, uses, undefined, english).get("Text")?.text).toBe(
      "50 words in 3 passages, 1 of them headings; 321 bytes of UTF-8.",
    );
    const plain = record("any", { passages: record("any").passages.slice(1) });
    expect(facts(source("any"), plain, 1, uses, undefined, english).get("Text")?.text).toBe(
      "50 words in 2 passages; 321 bytes of UTF-8.",
    );
  });

  it.each([
    ["full", "The whole text is published here."],
    ["excerpts", "Only the quoted words are published here, at most twelve at a time."],
    ["fingerprint", "Only fingerprints are published here."],
  ])("says what the rights “%s” allow", (rights, text) => {
    expect(
      facts(source("any", { rights }), record("any"), 1, uses, undefined, english).get("Rights")?.text,
    ).toBe(text);
  });

  it("counts what the report loses with it", () => {
    expect(viewSource(source("any"), record("any"), 1, uses, undefined, english).loss).toBe(
      "Left without words that carry them: 3 sentences; left with those of other articles alone: 1 sentence; resting on either: 2 judgements or assumptions.",
    );
  });

  it.each([
    ["https://example.org/dam?a=1&b=2", "https://example.org/dam?a=1&b=2"],
    ["javascript:alert(1)", ""],
    ["on paper", ""],
    [null, ""],
  ])("leads to the address %s only where it is one of the web", (url, address) => {
    // The schema lets neither of the two through; the view does not rely on it.
    const entry = { ...source("any"), url };
    expect(viewSource(entry, record("any"), 1, uses, undefined, english).address).toBe(address);
  });
});
