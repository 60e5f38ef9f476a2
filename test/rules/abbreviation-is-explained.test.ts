import { describe, expect, it } from "vitest";
import { abbreviationIsExplained } from "../../src/rules/abbreviation-is-explained.ts";
import type { Edit } from "./example-briefing.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const LISTED: Edit = [
  "lexicon.yaml",
  "abbreviations: []",
  "abbreviations:\n  - { short: HWB, long: Halvern Water Board }\n  - { short: US, long: United States, everyday: true }",
];
const USED: Edit = ["judgements.yaml", "It is small.", "The Halvern Water Board (HWB) has US divers."];

const LATER: Edit = ["sources.yaml", "Written for this example.", "Written by the HWB."];

describe("abbreviationIsExplained", () => {
  it("lets a text pass that has none", () => {
    expect(judgedPlaces(abbreviationIsExplained)).toEqual([]);
  });

  it.each<[string, Edit[]]>([
    ["in the sentence itself", [USED]],
    ["in an earlier sentence", [USED, LATER]],
    ["in other case", [["judgements.yaml", "It is small.", "The halvern water board or HWB is for US."]]],
    [
      "in an earlier text",
      [
        ["claims.yaml", "There is one crack.", "The Halvern Water Board says so."],
        ["judgements.yaml", "It is small.", "The HWB’s divers are US divers."],
      ],
    ],
  ])("lets a listed one pass that is written out %s, and one that everybody knows", (_case, edits) => {
    expect(judgedPlaces(abbreviationIsExplained, LISTED, ...edits)).toEqual([]);
  });

  it("takes the number of a briefing, handling marks and Roman numbers for none", () => {
    const text = "EX-BB-1 is Part II of TLP:AMBER+STRICT and of EX-US-2.";
    const superseded = "superseded: { by: EX-US-2, date: 2031-06-01, because: It came. }\nnumber: EX-BB-1";
    expect(
      judgedPlaces(
        abbreviationIsExplained,
        ["briefing.yaml", "number: EX-1", superseded],
        ["claims.yaml", "There is one crack.", text],
      ),
    ).toEqual([]);
  });

  it.each<[string, string, Edit[]]>([
    ["is not listed", "judgements.yaml:6:54", [["judgements.yaml", "It is small.", "The HWB has it."]]],
    [
      "is not listed, in a quotation",
      "claims.yaml:7:9",
      [["claims.yaml", "There is one crack.", "So “the HWB”."]],
    ],
    [
      "is written out too late",
      "claims.yaml:7:9",
      [LISTED, USED, ["claims.yaml", "There is one crack.", "The HWB knows of one crack."]],
    ],
    [
      "is written out as a part of other words",
      "judgements.yaml:6:54",
      [LISTED, ["judgements.yaml", "It is small.", "The HWB of the Halvern Water Boards has US divers."]],
    ],
    [
      "no text uses",
      "lexicon.yaml:2:14",
      [LISTED, ["judgements.yaml", "It is small.", "They are US divers."]],
    ],
    [
      "is listed twice",
      "lexicon.yaml:4:14",
      [
        LISTED,
        USED,
        ["lexicon.yaml", "everyday: true }", "everyday: true }\n  - { short: HWB, long: High Weir Bridge }"],
      ],
    ],
  ])("refuses one that %s, once", (_case, place, edits) => {
    expect(judgedPlaces(abbreviationIsExplained, ...edits)).toEqual([`${place} abbreviation-is-explained`]);
  });

  it("names each once, where it is first read", () => {
    const twice: Edit = ["judgements.yaml", "It is small.", "The HWB and the HWB."];
    expect(judgedPlaces(abbreviationIsExplained, twice, LATER)).toHaveLength(1);
  });

  it("prints what may go: an entry that no text needs, and a second one", () => {
    const idle: Edit = ["judgements.yaml", "It is small.", "They are US divers."];
    expect(judgedPrinted(abbreviationIsExplained, LISTED, idle)).toBe(
      "lexicon.yaml:2:14  No text uses the abbreviation “HWB”.\n" +
        "  hint: Delete it; the list is printed for readers who meet the short form.   (abbreviation-is-explained)",
    );
    const second: Edit = [
      "lexicon.yaml",
      "everyday: true }",
      "everyday: true }\n  - { short: HWB, long: High Weir Bridge }",
    ];
    expect(judgedPrinted(abbreviationIsExplained, LISTED, USED, second)).toBe(
      "lexicon.yaml:4:14  The abbreviation “HWB” is listed twice, for “Halvern Water Board” and for “High Weir Bridge”.\n" +
        "  hint: Keep one; where it stands for two things, write one of them out in every text.   (abbreviation-is-explained)",
    );
  });

  it("prints the sentence and how to write it", () => {
    const early: Edit = ["claims.yaml", "There is one crack.", "It is one. The HWB knows it."];
    expect(judgedPrinted(abbreviationIsExplained, LISTED, USED, early)).toBe(
      "claims.yaml:7:9  “HWB” is not written out where it is first read: “The HWB knows it.”\n" +
        "  hint: Write “Halvern Water Board (HWB)” there; or set everyday: true in lexicon.yaml, if every reader knows it.   (abbreviation-is-explained)",
    );
    expect(judgedPrinted(abbreviationIsExplained, early)).toContain(
      "claims.yaml:7:9  The abbreviation “HWB” is not in the lexicon: “The HWB knows it.”\n" +
        "  hint: Write it out, or add it to data/dam/lexicon.yaml with what it stands for.",
    );
  });
});
