import { describe, expect, it } from "vitest";
import { printedTexts } from "../../src/claim/printed-texts.ts";
import { exampleBriefing, type Edit } from "../rules/example-briefing.ts";
import { judged } from "../rules/judged-briefing.ts";

const textsOf = (...edits: readonly Edit[]): readonly string[] =>
  printedTexts(exampleBriefing(judged(...edits))).map(({ text }) => text);

const DISAGREEMENT = `- id: when-found
  point: When was it found?
  positions: [{ holds: Early., claims: [crack-found] }, { holds: Late., claims: [one-crack] }]
  differs: The time.
  readings: [One is wrong.]
  assessment: The first is right.
`;

describe("printedTexts(briefing)", () => {
  it("has every text of ours once, in reading order", () => {
    expect(textsOf(["disagreements.yaml", "[]\n", DISAGREEMENT]).join(" | ")).toBe(
      [
        "Dam | Dam | An example | A crack was found in Halvern Dam.",
        "It is likely that the crack grows. | One newspaper saw the crack once. | A second look at the crack.",
        "It is very likely that the dam holds. | Every inspector says so. | Water below the dam.",
        "It is unlikely that the dam is shut. | Nobody has written of it. | An order to shut it.",
        "The repair | There is one crack.",
        "It stays as it is. | It is small. | It is shut. | It has a crack.",
        "When was it found? | Early. | Late. | The time. | One is wrong. | The first is right.",
        "They look again. | An order is given. | Initial coverage.",
        "Is there a crack? | One newspaper was there. | It is one. | It counts.",
        "Invented news report. | Graded as an example. | None is named. | It was printed on paper.",
        "Written for this example. | Its own reporting | It says so.",
      ].join(" | "),
    );
  });

  it("puts what a part shows where its section stands", () => {
    const sections =
      "{ id: watch, title: Watch, part: indicators }, { id: else, title: Else, part: alternatives }, { id: repair,";
    const texts = textsOf(["briefing.yaml", "{ id: repair,", sections]);
    const from = texts.indexOf("Watch");
    expect(texts.slice(from, from + 9).join(" | ")).toBe(
      "Watch | They look again. | An order is given. | " +
        "Else | It stays as it is. | It is small. | It is shut. | It has a crack. | The repair",
    );
    expect(texts.filter((text) => text === "They look again.")).toHaveLength(1);
  });

  it("says first why a newer briefing takes its place", () => {
    const superseded =
      "superseded: { by: EX-2, date: 2031-06-01, because: The dam was mended. }\nnumber: EX-1";
    expect(textsOf(["briefing.yaml", "number: EX-1", superseded])[0]).toBe("The dam was mended.");
  });

  it("says before that why it was withdrawn", () => {
    const withdrawn = "withdrawn: { on: 2031-06-01, why: The crack was painted on. }\nnumber: EX-1";
    expect(textsOf(["briefing.yaml", "number: EX-1", withdrawn])[0]).toBe("The crack was painted on.");
  });

  it("has what nobody could assess as no text", () => {
    const texts = textsOf([
      "disagreements.yaml",
      "[]\n",
      DISAGREEMENT.replace("The first is right.", "none"),
    ]);
    expect(texts).not.toContain("none");
  });

  it("has sentences that stand nowhere last", () => {
    const claim = "- { id: lost, says: Nobody knows why., kind: gap, silent: [courier] }\n- id: crack-found";
    expect(textsOf(["claims.yaml", "- id: crack-found", claim]).at(-1)).toBe("Nobody knows why.");
  });

  it("has the place and the claim of each", () => {
    const texts = printedTexts(exampleBriefing(judged()));
    expect(texts.find(({ claim }) => claim?.id === "dam-holds")).toMatchObject({
      text: "It is very likely that the dam holds.",
      place: { file: "claims.yaml", line: 15, column: 9 },
    });
    expect(texts.find(({ text }) => text === "An order to shut it.")?.place).toEqual({
      file: "judgements.yaml",
      line: 14,
      column: 18,
    });
  });
});
