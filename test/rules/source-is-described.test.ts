import { describe, expect, it } from "vitest";
import { PROVENANCE_FIELDS } from "../../src/source/source-entry.ts";
import { sourceIsDescribed } from "../../src/rules/source-is-described.ts";
import { COURIER, COURIER_RECORD, placesOf, printedBy, recordOf } from "./example-briefing.ts";

describe("sourceIsDescribed", () => {
  it("lets a source pass that has a record, and a reason for each blank", () => {
    expect(placesOf(sourceIsDescribed)).toEqual([]);
  });

  it.each([
    ["author", "author: None is named., ", "", "sources.yaml:3:11", "null without a reason"],
    ["url", ", url: It was printed on paper.", "", "sources.yaml:6:8", "null without a reason"],
    ["title", "title: The crack", "title: null", "sources.yaml:2:10", "null without a reason"],
    ["author", "author: null", "author: Tomas Erlund", "sources.yaml:7:22", "reason for being unknown too"],
  ])("refuses a register whose %s does not agree with its reason", (field, find, replace, place, message) => {
    const difference = { edits: [["sources.yaml", find, replace]] } as const;
    expect(placesOf(sourceIsDescribed, difference)).toEqual([`${place} source-is-described`]);
    expect(printedBy(sourceIsDescribed, difference)).toContain(`The ${field} of “courier” is`);
    expect(printedBy(sourceIsDescribed, difference)).toContain(message);
  });

  it("looks at every field that a file may not say", () => {
    const edits = [
      ["sources.yaml", "title: The crack", "title: null"],
      ["sources.yaml", "publisher: The Quillmere Courier", "publisher: null"],
      ["sources.yaml", "published: 2031-03-05", "published: null"],
      ["sources.yaml", "  unknown: { author: None is named., url: It was printed on paper. }\n", ""],
    ] as const;
    const printed = printedBy(sourceIsDescribed, { edits });
    for (const field of PROVENANCE_FIELDS) expect(printed).toContain(`The ${field} of “courier” is null`);
  });

  it("refuses a source without a record, and says how to make it", () => {
    const records = [] as const;
    expect(placesOf(sourceIsDescribed, { records })).toEqual(["sources.yaml:1:7 source-is-described"]);
    expect(printedBy(sourceIsDescribed, { records })).toContain(
      "npm run ingest -- --briefing dam --id courier FILE",
    );
  });

  it("takes a mistyped source for the record that it was meant to be", () => {
    const edits = [["sources.yaml", "- id: courier", "- id: courrier"]] as const;
    expect(placesOf(sourceIsDescribed, { edits })).toEqual([
      "sources.yaml:1:7 source-is-described",
      "sources.yaml:1:1 source-is-described",
    ]);
    expect(printedBy(sourceIsDescribed, { edits })).toContain("Did you mean “courier”?");
  });

  it("refuses a record that the register does not describe", () => {
    const records = [COURIER_RECORD, recordOf("observer", COURIER)];
    expect(placesOf(sourceIsDescribed, { records })).toEqual(["sources.yaml:1:1 source-is-described"]);
    expect(printedBy(sourceIsDescribed, { records })).toContain("sources/observer.json has no entry");
  });

  it.each([
    [
      "a record that is missing",
      { records: [] },
      "sources.yaml:1:7  The source “courier” has no record in sources/.\n" +
        "  hint: Ingest its article: npm run ingest -- --briefing dam --id courier FILE   (source-is-described)",
    ],
    [
      "a field that is given and unknown",
      { edits: [["sources.yaml", "author: null", "author: Tomas Erlund"]] },
      "sources.yaml:7:22  The author of “courier” is given, and its reason for being unknown too.\n" +
        "  hint: Remove the one that is not true.   (source-is-described)",
    ],
    [
      "a record without an entry",
      { records: [COURIER_RECORD, recordOf("observer", COURIER)] },
      "sources.yaml:1:1  The record sources/observer.json has no entry in the register.\n" +
        "  hint: Describe it in sources.yaml, or delete the record if nothing rests on it.   (source-is-described)",
    ],
  ] as const)("prints what to do about %s", (_case, difference, printed) => {
    expect(printedBy(sourceIsDescribed, difference)).toBe(printed);
  });

  it("says how to make a record where another source has one", () => {
    const second = `- { id: observer, title: A, author: A, publisher: A, published: A, url: "https://example.org/a", descriptor: A, provenance: A,
    origin: { id: a, name: A, basis: A }, reliability: A, reliabilityBasis: A }
- id: courier`;
    const edits = [["sources.yaml", "- id: courier", second]] as const;
    expect(printedBy(sourceIsDescribed, { edits })).toContain(
      "npm run ingest -- --briefing dam --id observer FILE",
    );
  });

  it("prints the field, the source and an example of a reason", () => {
    const edits = [["sources.yaml", "author: None is named., ", ""]] as const;
    expect(printedBy(sourceIsDescribed, { edits })).toBe(
      "sources.yaml:3:11  The author of “courier” is null without a reason.\n" +
        "  hint: Say under unknown: why it is not known, e.g. “author: The file names none.”   (source-is-described)",
    );
  });

  it("refuses everything that ingest wrote in the place of a person, each at its place", () => {
    const edits = [
      ["sources.yaml", "None is named.", "Not yet looked for."],
      ["sources.yaml", "descriptor: Invented news report.", "descriptor: Not yet described."],
      ["sources.yaml", "Written for this example.", "Not yet looked into."],
      ["sources.yaml", "name: Its own reporting", "name: Not yet looked for"],
      ["sources.yaml", "basis: It says so.", "basis: Not yet compared with the other sources."],
      ["sources.yaml", "Graded as an example.", "Not yet judged."],
    ] as const;
    expect(placesOf(sourceIsDescribed, { edits })).toEqual(
      ["7:22", "8:15", "9:15", "10:32", "10:59", "12:21"].map(
        (at) => `sources.yaml:${at} source-is-described`,
      ),
    );
    const printed = printedBy(sourceIsDescribed, { edits });
    for (const field of ["unknown.author", "descriptor", "provenance", "origin.name", "origin.basis"]) {
      expect(printed).toContain(`Nobody has filled in ${field} of “courier”`);
    }
    for (const hint of [
      "Say what kind of text it is and what bears on its worth.",
      "Say how it came to you and what is known of where it comes from.",
      "Find out who told it first, and how that is known; sources with one origin get the same origin id.",
    ])
      expect(printed).toContain(`hint: ${hint}   (source-is-described)`);
    expect(printed).toContain(
      "sources.yaml:12:21  Nobody has filled in reliabilityBasis of “courier”; ingest wrote: “Not yet judged.”\n" +
        "  hint: Grade it at reliability:, A to F, and say why; F is for what cannot be judged.   (source-is-described)",
    );
  });
});
