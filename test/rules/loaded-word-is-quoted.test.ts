import { describe, expect, it } from "vitest";
import { loadedWordIsQuoted } from "../../src/rules/loaded-word-is-quoted.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

describe("loadedWordIsQuoted", () => {
  it.each([
    "They call it a “regime”.",
    "They call it ‘the council’s regime’, they say.",
    "They “speak of the ‘regimes’ there”.",
    "A regimen, a bullet and a cover.",
  ])("lets pass: %s", (text) => {
    expect(judgedPlaces(loadedWordIsQuoted, ["claims.yaml", "There is one crack.", text])).toEqual([]);
  });

  it.each([
    ["The regime fell.", "regime"],
    ["Regimes fell.", "Regimes"],
    ["The regime’s men fell.", "regime’s"],
    ["The regime-made crack fell.", "regime"],
    ["They bullied the board.", "bullied"],
    ["A bully, ‘the bully’.", "bully"],
    ["They are bullying it.", "bullying"],
    ["It was a cover up.", "cover up"],
    ["These are cover-ups.", "cover-ups"],
    ["He says “regime” of the regime.", "regime"],
    ["An open “regime fell.", "regime"],
  ])("refuses: %s", (text, word) => {
    const printed = judgedPrinted(loadedWordIsQuoted, ["claims.yaml", "There is one crack.", text]);
    expect(printed).toContain(`claims.yaml:7:9  “${word}” takes sides`);
    expect(printed.match(/\(loaded-word-is-quoted\)/gu)).toHaveLength(1);
  });

  it.each([
    ["invade", "They invaded it.", "invaded"],
    ["invade", "He invades it.", "invades"],
    ["invade", "They are invading it.", "invading"],
    ["occupy", "It was occupied.", "occupied"],
    ["occupy", "He occupies it.", "occupies"],
    ["plot", "They plotted it.", "plotted"],
    ["plot", "They are plotting it.", "plotting"],
    ["thug", "The thugs’ men fell.", "thugs"],
    ["crush", "He crushes it.", "crushes"],
    ["crush", "They crushed it.", "crushed"],
    ["crush", "They are crushing it.", "crushing"],
    ["bad actor", "The bad-actors fell.", "bad-actors"],
    ["cover-up", "It was a cover - up.", "cover - up"],
  ])("knows “%s” in: %s", (word, text, found) => {
    const printed = judgedPrinted(
      loadedWordIsQuoted,
      ["lexicon.yaml", "[regime, bully, cover-up]", `[${word}]`],
      ["claims.yaml", "There is one crack.", text],
    );
    expect(printed).toContain(`claims.yaml:7:9  “${found}” takes sides`);
  });

  it.each([
    ["plot", "The plotters of plotless tales fell."],
    ["bully", "They are bulling it."],
    ["crone", "The cronies fell."],
    ["crony", "A crone fell."],
    ["crush", "The crushhing noise fell."],
  ])("takes no other word for “%s”: %s", (word, text) => {
    expect(
      judgedPlaces(
        loadedWordIsQuoted,
        ["lexicon.yaml", "[regime, bully, cover-up]", `[${word}]`],
        ["claims.yaml", "There is one crack.", text],
      ),
    ).toEqual([]);
  });

  it.each([
    ["briefing.yaml", "title: Dam\n", "title: The dam of the regime\n", "1:8"],
    ["briefing.yaml", "title: The repair", "title: The regime", "11:33"],
    ["sources.yaml", "Written for this example.", "Sent by the regime.", "9:15"],
    ["comparison.yaml", "Is there a crack?", "Is there a cover-up?", "1:24"],
  ])("refuses one in %s: %s → %s", (file, from, to, place) => {
    expect(judgedPlaces(loadedWordIsQuoted, [file, from, to])).toEqual([
      `${file}:${place} loaded-word-is-quoted`,
    ]);
  });

  it("prints the word, the text and what to do", () => {
    expect(
      judgedPrinted(loadedWordIsQuoted, ["claims.yaml", "There is one crack.", "The regime fell."]),
    ).toBe(
      "claims.yaml:7:9  “regime” takes sides, and stands there as our word: “The regime fell.”\n" +
        "  hint: Say it neutrally; or quote it in “…” and say whose word it is.   (loaded-word-is-quoted)",
    );
  });
});
