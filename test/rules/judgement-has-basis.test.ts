import { describe, expect, it } from "vitest";
import { judgementHasBasis } from "../../src/rules/judgement-has-basis.ts";
import type { Edit } from "./example-briefing.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

const ASSUMED = "kind: assumption\n  basis: [crack-found]";

describe("judgementHasBasis", () => {
  it("lets judgements pass that lead to words of an article, through other claims too", () => {
    expect(judgedPlaces(judgementHasBasis)).toEqual([]);
  });

  it("lets a document carry them", () => {
    const context = "kind: context\n  documents: [gauge-book]";
    expect(judgedPlaces(judgementHasBasis, ["claims.yaml", ASSUMED, context])).toEqual([]);
  });

  it.each([
    [
      "a record of a claim that is no judgement",
      ["judgements.yaml", "claim: dam-shut", "claim: one-crack"],
      ["claims.yaml:20:9", "judgements.yaml:11:12"],
      "a sentence of kind assumption",
    ],
    [
      "a second record",
      ["judgements.yaml", "claim: dam-holds", "claim: crack-grows"],
      ["claims.yaml:16:9", "judgements.yaml:7:12"],
      "recorded twice",
    ],
    [
      "a judgement without a record",
      [
        "claims.yaml",
        "- id: dam-shut",
        "- { id: lost, says: It rains., kind: judgement, basis: [crack-found] }\n- id: dam-shut",
      ],
      ["claims.yaml:18:38"],
      "“lost” has no record",
    ],
    [
      "a basis that leads nowhere",
      ["claims.yaml", ASSUMED, "kind: gap\n  silent: [courier]"],
      ["claims.yaml:13:10"],
      "leads to no words of an article and to no document",
    ],
    [
      "a circle",
      ["claims.yaml", ASSUMED, ASSUMED.replace("[crack-found]", "[crack-found, crack-grows]")],
      ["claims.yaml:13:10"],
      "circle: crack-grows → one-crack → crack-grows.",
    ],
    [
      "a circle below it",
      ["claims.yaml", ASSUMED, ASSUMED.replace("[crack-found]", "[crack-found, one-crack]")],
      ["claims.yaml:13:10"],
      "circle: one-crack → one-crack.",
    ],
    [
      "a basis that is not printed",
      ["briefing.yaml", "[[one-crack]]", "[]"],
      ["claims.yaml:13:10"],
      "“crack-grows” rests on “one-crack”, whose sentence is not printed.",
    ],
    [
      "a reason that is the level",
      [
        "judgements.yaml",
        "Every inspector says so.",
        "We hold this with high confidence because it is high.",
      ],
      ["judgements.yaml:9:14"],
      "says little more than its level, high",
    ],
    [
      "a reason of one word",
      ["judgements.yaml", "Nobody has written of it.", "Unknown."],
      ["judgements.yaml:13:14"],
      "not-assigned: “Unknown.”",
    ],
  ] as const)("refuses %s", (_case, edit, places, message) => {
    const found = judgedPlaces(judgementHasBasis, edit);
    expect(found.toSorted()).toEqual(places.map((place) => `${place} judgement-has-basis`));
    expect(judgedPrinted(judgementHasBasis, edit)).toContain(message);
  });

  it("leaves a claim that is not there, and a judgement without basis, to other rules", () => {
    const astray = ["judgements.yaml", "claim: dam-shut", "claim: dam-shot"] as const;
    expect(judgedPlaces(judgementHasBasis, astray)).toEqual(["claims.yaml:20:9 judgement-has-basis"]);
    const bare = ["claims.yaml", "  basis: [one-crack]\n", ""] as const;
    expect(judgedPlaces(judgementHasBasis, bare)).toEqual([]);
  });

  it("goes through claims that rest on each other in many ways only once", () => {
    const steps = Array.from(
      { length: 40 },
      (_, step) =>
        `- { id: step-${step}, says: It is., kind: assumption, basis: [step-${step + 1}, step-${step + 2}] }\n`,
    );
    const ends = [40, 41].map(
      (step) => `- { id: step-${step}, says: It is., kind: assumption, basis: [crack-found] }\n`,
    );
    const all = Array.from({ length: 42 }, (_, step) => `step-${step}`).join(", ");
    expect(
      judgedPlaces(
        judgementHasBasis,
        ["claims.yaml", "- id: crack-grows", `${[...steps, ...ends].join("")}- id: crack-grows`],
        ["claims.yaml", "basis: [one-crack]", "basis: [step-0]"],
        ["briefing.yaml", "[[one-crack]]", `[[one-crack, ${all}]]`],
      ),
    ).toEqual([]);
  });

  it.each<[string, Edit, string]>([
    [
      "a record of what is no judgement",
      ["judgements.yaml", "claim: dam-shut", "claim: one-crack"],
      "judgements.yaml:11:12  The record is of “one-crack”, a sentence of kind assumption.\n" +
        "  hint: Name a claim of kind judgement; what is told, planned or assumed has no likelihood and no confidence.",
    ],
    [
      "a second record",
      ["judgements.yaml", "claim: dam-holds", "claim: crack-grows"],
      "judgements.yaml:7:12  The judgement “crack-grows” is recorded twice.\n" +
        "  hint: Keep one record of it, with one level of confidence.",
    ],
    [
      "a judgement without a record",
      ["judgements.yaml", "claim: dam-holds", "claim: crack-grows"],
      "claims.yaml:16:9  The judgement “dam-holds” has no record in judgements.yaml.\n" +
        "  hint: Add one with its confidence, the reason for it and what would change it; or make it an assumption.",
    ],
    [
      "a circle",
      ["claims.yaml", ASSUMED, ASSUMED.replace("[crack-found]", "[crack-found, crack-grows]")],
      "claims.yaml:13:10  The basis of “crack-grows” runs in a circle: crack-grows → one-crack → crack-grows.\n" +
        "  hint: Take out the step that has no other ground than what follows from it.",
    ],
    [
      "a basis that leads nowhere",
      ["claims.yaml", ASSUMED, "kind: gap\n  silent: [courier]"],
      "claims.yaml:13:10  The basis of “crack-grows” leads to no words of an article and to no document.\n" +
        "  hint: Name a claim that a source carries, here or in the basis of what it rests on.",
    ],
    [
      "a reason that is the level",
      ["judgements.yaml", "Every inspector says so.", "It is high."],
      "judgements.yaml:9:14  The reason for the confidence in “dam-holds” says little more than its level, high: “It is high.”\n" +
        "  hint: Say what the sources are worth, how many assumptions it takes, and what is missing.",
    ],
  ])("prints what to do about %s", (_case, edit, printed) => {
    expect(judgedPrinted(judgementHasBasis, edit)).toContain(`${printed}   (judgement-has-basis)`);
  });

  it.each([
    ["Every inspector.", 0],
    ["Inspectors … high!", 1],
  ])("counts the words of a reason that say something: “%s”", (reason, count) => {
    const edit: Edit = ["judgements.yaml", "Every inspector says so.", reason];
    expect(judgedPlaces(judgementHasBasis, edit)).toHaveLength(count);
  });

  it("prints what is missing and what to do", () => {
    expect(judgedPrinted(judgementHasBasis, ["briefing.yaml", "[[one-crack]]", "[]"])).toBe(
      "claims.yaml:13:10  “crack-grows” rests on “one-crack”, whose sentence is not printed.\n" +
        "  hint: Put one-crack into a section of briefing.yaml, so that readers can weigh it.   (judgement-has-basis)",
    );
  });
});
