import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/search/places-of.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { english } from "../texts/english.ts";
import { briefing, chart, documents, entities } from "../view/example-briefing.ts";

const view = viewBriefing(briefing({}), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});
const places = placesOf(view, 3, entities, english);

/** The place that an address leads to, by what stands behind its “#”. */
const at = (anchor: string) =>
  places.find(({ place }) => place.href === `briefings/dam/index.html${anchor === "" ? "" : `#${anchor}`}`);

describe("placesOf(view, briefing, entities, texts)", () => {
  it("tells of the briefing itself first, by its number", () => {
    expect(places[0]?.place).toEqual({
      briefing: 3,
      href: "briefings/dam/index.html",
      heading: "BB-2026-07",
      text: "The dam is inspected. What two reports say",
      quotes: "",
    });
  });

  it("has every section, sentence, article and document once, in the order of the page", () => {
    const anchors = places.map(({ place }) => place.href.split("#")[1] ?? "");
    expect(anchors).toEqual([
      "",
      "inspection",
      "differ",
      "gaps",
      "sentence-inspected",
      "sentence-cost-unknown",
      "sentence-safe",
      "sentence-cracked",
      "sentence-height",
      "sentence-date-unknown",
      "sentence-crew-unknown",
      "source-inspection",
      "source-visit",
      "document-yearbook",
    ]);
  });

  it("says where a sentence stands, and of what kind one is that is no report", () => {
    const headings = ["inspected", "cost-unknown", "safe", "height"].map(
      (id) => at(`sentence-${id}`)?.place.heading,
    );
    expect(headings).toEqual([
      "Bottom line 1",
      "Bottom line 2 · Not known",
      "Sentence 1.1a",
      "Sentence 1.2 · From documents",
    ]);
  });

  it("has the quoted words behind their marks, contradicting ones too, and marks of documents alone", () => {
    expect(at("sentence-safe")?.place.quotes).toBe(
      "[1.3] “the dam is safe” [2.2] “cracks run through the wall”",
    );
    expect(at("sentence-height")?.place.quotes).toBe("[C3]");
  });

  it("names those of the register that a sentence names, and nobody else", () => {
    expect(at("sentence-safe")?.names).toEqual(["an engineer"]);
    expect(at("sentence-inspected")?.names).toEqual([]);
  });

  it("does not say a title again that stands in the citation behind it", () => {
    expect(at("source-visit")?.place.text).toBe(
      "“Article visit”, The Valley Post, 2 May 2026, https://example.org/dam · News report in English.",
    );
  });
});
