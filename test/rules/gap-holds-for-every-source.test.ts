import { describe, expect, it } from "vitest";
import { countedAlone, countedSources } from "../../src/claim/counted-sources.ts";
import { deniedFields, unknownFields } from "../../src/claim/denied-provenance.ts";
import { gapHoldsForEverySource } from "../../src/rules/gap-holds-for-every-source.ts";
import { COURIER_RECORD, placesOf, printedBy, type Difference, type Edit } from "./example-briefing.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const OBSERVER = `- { id: observer, title: A, author: A, publisher: A, published: A, url: "https://example.org/a", descriptor: A., provenance: A.,
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
    ["names none, of what the register knows", gap("No article names its publisher.", "")],
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

  it("keeps counting all sources in gaps and titles that name one kind of them", () => {
    const gapOf = gap("Neither newspaper says why.", "  silent: [courier]\n");
    expect(placesOf(gapHoldsForEverySource, gapOf)).toEqual(["claims.yaml:7:9 gap-holds-for-every-source"]);
  });

  it("asks of gaps alone what was looked for, and what the register knows", () => {
    const silent: Edit = ["claims.yaml", "kind: fact", "kind: fact\n  silent: [courier]"];
    const two: Edit = ["sources.yaml", "- id: courier", OBSERVER];
    expect(placesOf(gapHoldsForEverySource, { edits: [silent, two] })).toEqual([]);
    const says: Edit = [
      "claims.yaml",
      "A crack was found in Halvern Dam.",
      "No article names its publisher.",
    ];
    expect(placesOf(gapHoldsForEverySource, { edits: [silent, says] })).toEqual([]);
  });

  it("leaves sentences alone that tell what articles tell", () => {
    const edits = [["claims.yaml", "A crack was found", "Both reports say that a crack was found"]] as const;
    expect(placesOf(gapHoldsForEverySource, { edits })).toEqual([]);
  });
});

/** The small register has one source, of one origin. */
describe("gapHoldsForEverySource, of what counts the sources elsewhere,", () => {
  const faults = (...edits: readonly Edit[]) => judgedPlaces(gapHoldsForEverySource, ...edits);

  it.each<[string, string, Edit]>([
    [
      "a strength",
      "source-base.yaml:1:13",
      ["source-base.yaml", "One newspaper was there.", "Both articles agree."],
    ],
    ["a weakness", "source-base.yaml:2:14", ["source-base.yaml", "It is one.", "It hangs on either."]],
    ["the weight", "source-base.yaml:3:9", ["source-base.yaml", "It counts.", "Both, as we assume, count."]],
    ["a reason", "judgements.yaml:4:14", ["judgements.yaml", "One newspaper saw", "Both reports saw"]],
    [
      "what would change it",
      "judgements.yaml:5:18",
      ["judgements.yaml", "A second look", "Both reports look"],
    ],
    [
      "an alternative",
      "judgements.yaml:6:29",
      ["judgements.yaml", "It stays as it is", "Neither report is right"],
    ],
    ["its reason", "judgements.yaml:6:54", ["judgements.yaml", "It is small", "Neither report says why"]],
    [
      "an indicator",
      "judgements.yaml:17:31",
      ["judgements.yaml", "They look again", "The three sources look"],
    ],
    ["a judgement", "claims.yaml:11:9", ["claims.yaml", "that the crack grows", "that both articles err"]],
    [
      "an assumption",
      "claims.yaml:7:9",
      ["claims.yaml", "There is one crack", "Both articles tell of one crack"],
    ],
    [
      "a point of comparison",
      "comparison.yaml:1:24",
      ["comparison.yaml", "Is there a crack?", "Do both reports err?"],
    ],
    [
      "the title of a section",
      "briefing.yaml:11:33",
      ["briefing.yaml", "title: The repair", "title: Both reports"],
    ],
    [
      "a description",
      "sources.yaml:8:15",
      ["sources.yaml", "Invented news report.", "Both reports are invented."],
    ],
    ["origins", "source-base.yaml:3:9", ["source-base.yaml", "It counts.", "It has two origins."]],
  ])("refuses %s", (_case, place, edit) => {
    expect(faults(edit).map((fault) => fault.split(" ")[0])).toEqual([place]);
  });

  const THIRD = OBSERVER.replace("id: observer", "id: third").replace("- id: courier", "");
  const registered = (sources: string, ...edits: readonly Edit[]) =>
    faults(["sources.yaml", "- id: courier", sources], ...edits);

  it.each<[string, number]>([
    ["Two newspapers were there.", 0],
    ["Three newspapers were there.", 0],
    ["Four newspapers were there.", 1],
    ["Two reports were there.", 1],
    ["Three reports were there.", 0],
  ])("lets some of three sources be of one kind, but not some be all: “%s”", (strength, count) => {
    const edit: Edit = ["source-base.yaml", "One newspaper was there.", strength];
    expect(registered(THIRD + OBSERVER, edit)).toHaveLength(count);
    const title: Edit = ["briefing.yaml", "title: Dam\n", "title: What two newspapers say\n"];
    expect(registered(THIRD + OBSERVER, title)).toEqual(["briefing.yaml:1:8 gap-holds-for-every-source"]);
  });

  it("counts origins by what the register gives for one, not by its sources", () => {
    const edit: Edit = ["source-base.yaml", "It counts.", "It has two origins."];
    expect(registered(OBSERVER, edit)).toEqual([]);
    expect(registered(THIRD + OBSERVER, edit)).toEqual([]);
    const one = OBSERVER.replace("id: a, name", "id: courier, name");
    const printed = judgedPrinted(gapHoldsForEverySource, ["sources.yaml", "- id: courier", one], edit);
    expect(printed).toContain(
      "source-base.yaml:3:9  “two origins” counts the origins of the sources, and the register has 1: “It has two origins.”",
    );
  });

  it.each<Edit>([
    ["source-base.yaml", "It counts.", "It counts on both sides, and neither side knew."],
    ["judgements.yaml", "One newspaper saw the crack once", "Neither board saw it"],
    ["judgements.yaml", "One newspaper saw the crack once", "Both cracks were seen, by one report each"],
    ["comparison.yaml", "Is there a crack?", "Are there two cracks?"],
  ])("lets %s say “%s” → “%s”", (...edit) => {
    expect(faults(edit)).toEqual([]);
  });

  it("lets a disagreement count those who take part in it", () => {
    const disagreement = (readings: string) =>
      placesOf(gapHoldsForEverySource, {
        ...gap("No article says why.", "  silent: [courier, observer, third]\n", 2),
        files: {
          "disagreements.yaml": `- id: crack
  point: Is there one?
  positions:
    - { holds: There is., claims: [crack-found] }
    - { holds: There is none., claims: [none-found] }
  differs: What was seen.
  readings: [${readings}]
  assessment: none
`,
        },
        edits: [
          [
            "claims.yaml",
            "said: inspectors }\n",
            "said: inspectors }\n- { id: none-found, says: None was found., kind: fact, evidence: [{ at: observer.1, quote: none was found }] }\n",
          ],
          [
            "sources.yaml",
            "- id: courier",
            `${OBSERVER.replace("id: observer", "id: third").replace("- id: courier", "")}${OBSERVER}`,
          ],
        ],
      });
    expect(disagreement("The two reports speak of different dams.")).toEqual([]);
    expect(disagreement("The three reports speak of different dams.")).toEqual([]);
    expect(disagreement("The four reports speak of different dams.")).toEqual([
      "disagreements.yaml:7:14 gap-holds-for-every-source",
    ]);
  });
});

describe("gapHoldsForEverySource, of what the register knows,", () => {
  it("refuses a gap that says that it is not known", () => {
    expect(
      printedBy(gapHoldsForEverySource, gap("No article names its publisher.", "  silent: [courier]\n")),
    ).toBe(
      "claims.yaml:7:9  This says that the publisher is not known, and of courier it is, “The Quillmere Courier”: “No article names its publisher.”\n" +
        "  hint: Leave courier out of it, or delete what is known by now.   (gap-holds-for-every-source)",
    );
  });

  it("takes what the page states for known, unless the register says why not", () => {
    const stated = {
      title: null,
      author: "Ilsa Noor",
      publisher: null,
      published: null,
      language: null,
      url: null,
    };
    const difference = gap("No article names its author.", "  silent: [courier]\n");
    const records = [{ ...COURIER_RECORD, stated }];
    expect(placesOf(gapHoldsForEverySource, difference)).toEqual([]);
    expect(placesOf(gapHoldsForEverySource, { ...difference, records })).toHaveLength(1);
    const edits: Difference["edits"] = [
      ...(difference.edits ?? []),
      ["sources.yaml", "  descriptor:", "  differs: { author: It is a pen name. }\n  descriptor:"],
    ];
    expect(placesOf(gapHoldsForEverySource, { ...difference, records, edits })).toEqual([]);
  });

  it("refuses a description of a source and of all of them that denies it", () => {
    const edit = (words: string): Edit => ["sources.yaml", "Invented news report.", words];
    expect(judgedPlaces(gapHoldsForEverySource, edit("Undated report without headline."))).toEqual([
      "sources.yaml:8:15 gap-holds-for-every-source",
      "sources.yaml:8:15 gap-holds-for-every-source",
    ]);
    expect(judgedPlaces(gapHoldsForEverySource, edit("Anonymous report."))).toEqual([]);
    const two = OBSERVER.replace("published: A", "published: null, unknown: { published: A. }");
    const base = (weakness: string): readonly string[] =>
      judgedPlaces(
        gapHoldsForEverySource,
        ["sources.yaml", "- id: courier", two],
        ["source-base.yaml", "It is one.", weakness],
      );
    expect(base("One report is undated.")).toEqual([]);
    expect(base("Both reports are undated.")).toEqual(["source-base.yaml:2:14 gap-holds-for-every-source"]);
  });
});

describe("unknownFields(gap)", () => {
  it.each([
    ["Neither file names its publisher, its author or its date.", ["author", "publisher", "published"]],
    ["No article says who wrote it.", ["author"]],
    ["Nobody knows the publisher of either file.", ["publisher"]],
    ["No article says who published it.", ["publisher"]],
    ["No article says when it was published.", ["published"]],
    ["No report gives its date of publication.", ["published"]],
    ["No file has a headline or an address.", ["title", "url"]],
    ["No article says when it was handed over.", []],
    ["No article gives the day of the hand-over.", []],
    ["No article gives a date of the hand-over.", []],
    ["Neither report names or dates the agreement.", []],
    ["Neither report can name or date the agreement.", []],
    ["No article says who the author of the letter is.", []],
  ])("reads %j", (gapText, fields) => {
    expect(unknownFields(gapText)).toEqual(fields);
  });
});

describe("deniedFields(description)", () => {
  it.each([
    ["Anonymous report in English, without headline or date.", ["title", "author", "published"]],
    ["The file names no author.", ["author"]],
    ["An undated copy without a publisher.", ["publisher", "published"]],
    ["It tells no dates of the hand-over.", []],
    ["A report that cites nobody and names no official.", []],
  ])("reads %j", (description, fields) => {
    expect(deniedFields(description)).toEqual(fields);
  });
});

describe("countedAlone(text)", () => {
  it.each([
    ["Both are copies, and neither names an official.", ["Both are copies", "neither names an"]],
    ["Nobody is heard in either.", ["either"]],
    ["On control both matter.", ["both matter"]],
    ["Neither was signed.", ["Neither was signed"]],
    ["Both sides err. Neither side knew. Both the board and the town err.", []],
    ["Neither the board nor the town knew; it is either late or early.", []],
    ["Both articles err, and neither of them is dated.", []],
  ])("reads %j", (text, words) => {
    expect(countedAlone(text).map((one) => one.words)).toEqual(words);
  });
});

describe("countedSources(text)", () => {
  it.each([
    ["Neither report says why.", ["Neither report", 2]],
    ["What neither of them says", ["neither of them", 2]],
    ["Both of the articles are silent.", ["Both of the articles", 2]],
    ["What three press reports carry", ["three press reports", 3]],
    ["None of the 12 sources says so.", ["12 sources", 12]],
    ["Nobody is heard in either report.", ["either report", 2]],
    ["It has two origins.", ["two origins", 2]],
  ])("counts in %j", (text, [words, count]) => {
    expect(countedSources(text)).toMatchObject([{ words, count }]);
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
