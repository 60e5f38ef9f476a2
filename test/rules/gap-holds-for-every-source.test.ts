import { describe, expect, it } from "vitest";
import { countedSources } from "../../src/claim/counted-sources.ts";
import { gapHoldsForEverySource } from "../../src/rules/gap-holds-for-every-source.ts";
import { placesOf, printedBy, type Difference } from "./example-briefing.ts";

const OBSERVER = `- { id: observer, title: A, author: A, publisher: A, published: A, url: A, descriptor: A., provenance: A.,
    origin: { id: a, name: A, basis: A. }, reliability: A, reliabilityBasis: A. }
- id: courier`;

/** The small briefing with a gap, and with a second source if wanted. */
function gap(says: string, silent: string, sources = 1, subtitle = "An example"): Difference {
  const claim = `said: inspectors }\n- id: cause\n  says: ${says}\n  kind: gap\n${silent}`;
  return {
    edits: [
      ["claims.yaml", "said: inspectors }\n", claim],
      ["briefing.yaml", "subtitle: An example", `subtitle: ${subtitle}`],
      ...(sources === 2 ? ([["sources.yaml", "- id: courier", OBSERVER]] as const) : []),
    ],
  };
}

describe("gapHoldsForEverySource", () => {
  it.each([
    ["names the one source", gap("No article says why.", "  silent: [courier]\n")],
    ["names both, in any order", gap("Neither report says why.", "  silent: [courier, observer]\n", 2)],
    ["names none: another rule says so", gap("No article says why.", "", 2)],
  ])("lets a gap pass that %s", (_case, difference) => {
    expect(placesOf(gapHoldsForEverySource, difference)).toEqual([]);
  });

  it("opens a gap again when a source is added", () => {
    expect(printedBy(gapHoldsForEverySource, gap("No article says why.", "  silent: [courier]\n", 2))).toBe(
      "claims.yaml:9:11  The gap “cause” was not looked for in the source “observer”.\n" +
        "  hint: Read the article observer for it: if it says it, make a claim of its words and mend the gap; if not, add observer to silent:   (gap-holds-for-every-source)",
    );
  });

  it("refuses a gap that counts another number of sources", () => {
    const difference = gap("Neither report says why.", "  silent: [courier]\n");
    expect(printedBy(gapHoldsForEverySource, difference)).toBe(
      "claims.yaml:7:9  “Neither report” counts the sources, and the register has 1: “Neither report says why.”\n" +
        "  hint: Say it of all of them, e.g. “No article says …”; or, of something else than the sources, in other words.   (gap-holds-for-every-source)",
    );
  });

  it.each([
    ["title: Dam", "title: What two news reports say", "briefing.yaml:1:8"],
    ["shortTitle: Dam", "shortTitle: What two news reports say", "briefing.yaml:2:13"],
  ])("refuses one in place of “%s”: %s", (from, to, place) => {
    expect(placesOf(gapHoldsForEverySource, { edits: [["briefing.yaml", from, to]] })).toEqual([
      `${place} gap-holds-for-every-source`,
    ]);
  });

  it("refuses a title that counts another number of sources", () => {
    const difference = gap("No article says why.", "  silent: [courier]\n", 1, "What two news reports say");
    expect(placesOf(gapHoldsForEverySource, difference)).toEqual([
      "briefing.yaml:3:11 gap-holds-for-every-source",
    ]);
    const both = gap(
      "No article says why.",
      "  silent: [courier, observer]\n",
      2,
      "What two news reports say",
    );
    expect(placesOf(gapHoldsForEverySource, both)).toEqual([]);
  });

  it("leaves sentences alone that are no gap", () => {
    const edits = [["claims.yaml", "A crack was found", "Both reports say that a crack was found"]] as const;
    expect(placesOf(gapHoldsForEverySource, { edits })).toEqual([]);
  });
});

describe("countedSources(text)", () => {
  it.each([
    ["Neither report says why.", ["Neither report", 2]],
    ["What neither of them says", ["neither of them", 2]],
    ["Both of the articles are silent.", ["Both of the articles", 2]],
    ["What three press reports carry", ["three press reports", 3]],
    ["None of the 12 sources says so.", ["12 sources", 12]],
  ])("counts in %j", (text, [words, count]) => {
    expect(countedSources(text)).toEqual([{ words, count }]);
  });

  it.each([
    "No article says why.",
    "One report is silent.",
    "Neither Iraq nor Iran says so.",
    "Two bases are left.",
    "Nobody says how many.",
  ])("counts nothing in %j", (text) => {
    expect(countedSources(text)).toEqual([]);
  });
});
