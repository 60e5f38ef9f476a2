import { describe, expect, it } from "vitest";
import { judgementHasIndicator } from "../../src/rules/judgement-has-indicator.ts";
import { judgedPlaces, judgedPrinted } from "./judged-briefing.ts";

describe("judgementHasIndicator", () => {
  it.each(["2031-03-10", "2031-03", "2031", "2031-03-01/2031-04-01", "../2031-03-10", "2031-02/.."])(
    "lets an indicator pass that is to be seen by %s, as of 10 March",
    (by) => {
      expect(judgedPlaces(judgementHasIndicator, ["judgements.yaml", "by: 2031-04", `by: "${by}"`])).toEqual(
        [],
      );
    },
  );

  it.each(["2031-03-09", "2031-02", "2030", "../2031-03-09", "2030/2031-02"])(
    "refuses one that was to be seen by %s",
    (by) => {
      expect(judgedPlaces(judgementHasIndicator, ["judgements.yaml", "by: 2031-04", `by: "${by}"`])).toEqual([
        "judgements.yaml:17:53 judgement-has-indicator",
      ]);
    },
  );

  it("refuses a judgement on which none bears", () => {
    const edit = ["judgements.yaml", "on: dam-holds", "on: crack-grows"] as const;
    expect(judgedPrinted(judgementHasIndicator, edit)).toBe(
      "judgements.yaml:7:12  No indicator bears on the judgement “dam-holds”.\n" +
        "  hint: Add one to indicators: something that can be seen or not, by when, and in which direction it counts.   (judgement-has-indicator)",
    );
  });

  it("refuses an indicator that bears on what is no judgement", () => {
    const edit = [
      "judgements.yaml",
      "on: dam-shut, direction: weakens",
      "on: dam-shut, direction: weakens }, { on: one-crack, direction: weakens",
    ] as const;
    expect(judgedPrinted(judgementHasIndicator, edit)).toBe(
      "judgements.yaml:18:113  The indicator “order” bears on “one-crack”, which is no recorded judgement.\n" +
        "  hint: Name one of: crack-grows, dam-holds, dam-shut.   (judgement-has-indicator)",
    );
  });

  it("leaves an id that stands for nothing to another rule", () => {
    const edit = ["judgements.yaml", "on: dam-shut", "on: dam-shot"] as const;
    expect(judgedPlaces(judgementHasIndicator, edit)).toEqual([
      "judgements.yaml:11:12 judgement-has-indicator",
    ]);
  });

  it("prints both days", () => {
    expect(judgedPrinted(judgementHasIndicator, ["judgements.yaml", "by: 2031-04", "by: 2031-02"])).toBe(
      "judgements.yaml:17:53  The indicator “second-look” was to be seen by a day before the as-of date, 10 March 2031: February 2031.\n" +
        "  hint: Give a date that is still to come; what was seen already is a claim, and belongs into the basis.   (judgement-has-indicator)",
    );
  });
});
