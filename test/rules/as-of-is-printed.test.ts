import { describe, expect, it } from "vitest";
import { asOfIsPrinted } from "../../src/rules/as-of-is-printed.ts";
import type { Edit } from "./example-briefing.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const SAYS = "There is one crack.";
const KIND = "kind: assumption\n  basis: [crack-found]";

/** The second claim is of another kind and date; the small briefing is as of 10 March 2031. */
const dated = (kind: string, when: string, says = SAYS): readonly Edit[] => [
  ["claims.yaml", SAYS, says],
  ["claims.yaml", KIND, `kind: ${kind}\n  when: ${when}\n  documents: [gauge-book]`],
];

/** The section that prints it is one for what came later. */
const LATER: Edit = ["briefing.yaml", "title: The repair", "title: Later, part: later"];

const DISPUTED: Edit = [
  "disagreements.yaml",
  "[]\n",
  `- id: crack
  point: Is there a crack?
  positions: [{ holds: Yes., claims: [one-crack] }, { holds: No., claims: [crack-found] }]
  differs: The finding.
  readings: [One is wrong.]
  assessment: none
`,
];

const SAID = "On 11 March 2031 the crack was sealed.";

describe("asOfIsPrinted", () => {
  it.each(["2031-03-10", "2031-03-10/..", "2031-03", "2031", "unknown", "../2031-06", "2030/2032"])(
    "lets anything be told of %s",
    (when) => {
      for (const kind of ["fact", "context", "assumption", "gap"])
        expect(judgedPlaces(asOfIsPrinted, ...dated(kind, when))).toEqual([]);
    },
  );

  it.each(["plan", "judgement"])("lets a %s tell of later", (kind) => {
    expect(judgedPlaces(asOfIsPrinted, ...dated(kind, "2031-04"))).toEqual([]);
  });

  it.each(["fact", "reported", "commentary", "assumption", "gap"])(
    "refuses a %s that tells of later",
    (kind) => {
      expect(judgedPlaces(asOfIsPrinted, ...dated(kind, "2031-03-11"))).toEqual([
        "claims.yaml:9:9 as-of-is-printed",
      ]);
    },
  );

  it.each(["2031-03-11", "2031-04", "2031-04/..", "2032"])(
    "refuses %s, which begins after 10 March 2031",
    (when) => {
      expect(judgedPlaces(asOfIsPrinted, ...dated("fact", when))).toHaveLength(1);
    },
  );

  it("lets a document tell of later in the section for it, with its date", () => {
    expect(judgedPlaces(asOfIsPrinted, ...dated("context", "2031-03-11", SAID), LATER)).toEqual([]);
    expect(judgedPlaces(asOfIsPrinted, ...dated("context", "2031-03", SAID), LATER)).toEqual([
      "briefing.yaml:11:67 as-of-is-printed",
    ]);
  });

  it.each<[string, string, Edit[]]>([
    ["in another section", "stands 0 times in a section for what came later and 1 times elsewhere", []],
    [
      "in the bottom line too",
      "stands 1 times in a section for what came later and 1 times elsewhere",
      [LATER, ["briefing.yaml", "[crack-found]", "[crack-found, one-crack]"]],
    ],
    [
      "among the judgements too",
      "stands 1 times in a section for what came later and 1 times elsewhere",
      [LATER, ["judgements.yaml", "claim: dam-shut", "claim: one-crack"]],
    ],
    [
      "in a disagreement too",
      "stands 1 times in a section for what came later and 1 times elsewhere",
      [LATER, DISPUTED],
    ],
    [
      "twice there",
      "stands 2 times in a section for what came later and 0 times elsewhere",
      [LATER, ["briefing.yaml", "[[one-crack]]", "[[one-crack], [one-crack]]"]],
    ],
  ])("refuses a document’s later word %s", (_case, message, edits) => {
    const all = [...dated("context", "2031-03-11", SAID), ...edits];
    expect(judgedPlaces(asOfIsPrinted, ...all)).toEqual(["claims.yaml:9:9 as-of-is-printed"]);
    expect(judgedPrinted(asOfIsPrinted, ...all)).toBe(
      `claims.yaml:9:9  “one-crack” tells of 11 March 2031, after the as-of date, 10 March 2031, and ${message}.\n` +
        "  hint: Let it stand once, in a section of briefing.yaml with part: later.   (as-of-is-printed)",
    );
  });

  it.each([
    "The crack was sealed.",
    "On 12 March 2031 the crack was sealed.",
    "In March the crack was sealed.",
    "On 11 March the crack was sealed.",
  ])("refuses it without its date: %s", (says) => {
    const printed = judgedPrinted(asOfIsPrinted, ...dated("context", "2031-03-11", says), LATER);
    expect(printed).toBe(
      `claims.yaml:9:9  “one-crack” tells of 11 March 2031, after the as-of date, 10 March 2031, and its sentence does not give that date: “${says}”\n` +
        "  hint: Say when it was in the sentence itself, so that nobody takes it for what was known before.   (as-of-is-printed)",
    );
  });

  it("refuses anything else in the section for what came later", () => {
    expect(judgedPrinted(asOfIsPrinted, LATER)).toBe(
      "briefing.yaml:11:67  “one-crack” stands among what came after the as-of date, 10 March 2031, and is of kind assumption.\n" +
        "  hint: Only claims of kind context with a later date belong there; put it into another section.   (as-of-is-printed)",
    );
    const plan = judgedPrinted(asOfIsPrinted, ...dated("plan", "2031-04"), LATER);
    expect(plan).toContain("and is of kind plan.");
    const early = judgedPrinted(asOfIsPrinted, ...dated("context", "2031-03-10", SAID), LATER);
    expect(early).toContain("and is not dated after it.");
  });

  it("refuses an edition of a day before, and lets one of the day pass", () => {
    expect(judgedPlaces(asOfIsPrinted, ["briefing.yaml", "date: 2031-03-11", "date: 2031-03-10"])).toEqual(
      [],
    );
    expect(judgedPrinted(asOfIsPrinted, ["briefing.yaml", "date: 2031-03-11", "date: 2031-03-09"])).toBe(
      "briefing.yaml:9:31  Edition 1 is dated 9 March 2031, before the as-of date, 10 March 2031.\n" +
        "  hint: Correct the one that is wrong: nothing is taken into account after a briefing has come out.   (as-of-is-printed)",
    );
  });

  it("lets an earlier edition be older, which had an as-of date of its own", () => {
    const two: Edit = [
      "briefing.yaml",
      "editions: [{ number: 1",
      "editions: [{ number: 1, date: 2031-01-01, change: Initial coverage. }, { number: 2",
    ];
    expect(judgedPlaces(asOfIsPrinted, two)).toEqual([]);
  });

  it.each([
    ["until May 2031", []],
    ["by the end of 2031", []],
    ["until March 2031", []],
    ["until 10 March 2031", []],
    ["until 4 March", []],
    ["as it was in May 2030", []],
    ["as it was before the flood of May 2030", []],
    ["since May 2030", []],
    ["until May 2030", ["claims.yaml:7:9 as-of-is-printed"]],
    ["by the end of 2030", ["claims.yaml:7:9 as-of-is-printed"]],
    ["before 9 March 2031", ["claims.yaml:7:9 as-of-is-printed"]],
  ])("holds what a judgement says of “%s” to the as-of date", (horizon, places) => {
    const judged: readonly Edit[] = [
      ["claims.yaml", SAYS, `It is likely that the crack stays ${horizon}.`],
      ["claims.yaml", KIND, "kind: judgement\n  basis: [crack-found]"],
    ];
    expect(judgedPlaces(asOfIsPrinted, ...judged)).toEqual(places);
  });

  it("lets a sentence that judges nothing tell of a day that is past", () => {
    expect(judgedPlaces(asOfIsPrinted, ["claims.yaml", SAYS, "It was sound until May 2030."])).toEqual([]);
  });

  it.each([
    "It is likely that fewer cars cross than until May 2030.",
    "It is likely that it is as dry as before May 2030.",
  ])("lets a judgement compare with what was: %s", (says) => {
    const judged: readonly Edit[] = [
      ["claims.yaml", SAYS, says],
      ["claims.yaml", KIND, "kind: judgement\n  basis: [crack-found]"],
    ];
    expect(judgedPlaces(asOfIsPrinted, ...judged)).toEqual([]);
  });

  it("takes “no longer than until” for no comparison", () => {
    expect(
      judgedPlaces(
        asOfIsPrinted,
        ["claims.yaml", SAYS, "It is likely that the crack stays no longer than until May 2030."],
        ["claims.yaml", KIND, "kind: judgement\n  basis: [crack-found]"],
      ),
    ).toHaveLength(1);
  });

  it("prints the day to which a judgement looks ahead", () => {
    const judged: readonly Edit[] = [
      ["claims.yaml", SAYS, "It is likely that the crack stays until May 2030."],
      ["claims.yaml", KIND, "kind: judgement\n  basis: [crack-found]"],
    ];
    expect(judgedPrinted(asOfIsPrinted, ...judged)).toBe(
      "claims.yaml:7:9  The judgement “one-crack” looks ahead: “until May 2030”, which is before the as-of date, 10 March 2031.\n" +
        "  hint: Correct the date: a judgement of what is to come ends after the day up to which it was made.   (as-of-is-printed)",
    );
  });

  it("prints both days and what to do", () => {
    expect(judgedPrinted(asOfIsPrinted, ...dated("fact", "2031-03-11"))).toBe(
      "claims.yaml:9:9  “one-crack” tells of 11 March 2031, after the as-of date, 10 March 2031, and is of kind fact.\n" +
        "  hint: Move asOf in briefing.yaml, or tell it from a document, as a claim of kind context in a section of part: later.   (as-of-is-printed)",
    );
  });
});
