import { describe, expect, it } from "vitest";
import { HANDLING_MARKS, reportPlanSchema } from "../../src/claim/report-plan.ts";

const PLAN = {
  title: "The bridge of Osk",
  shortTitle: "Osk bridge",
  subtitle: "Why it shut",
  number: "2031-1",
  language: "en",
  handling: "TLP:CLEAR",
  asOf: "2031-03-06",
  unit: "Bridge desk",
  editions: [{ number: 1, date: "2031-03-07", change: "First edition." }],
  bottomLine: ["bridge-shut"],
  sections: [{ id: "what-happened", title: "What happened", paragraphs: [["bridge-shut"]] }],
};

describe("reportPlanSchema", () => {
  it.each(HANDLING_MARKS)("accepts the mark %s", (handling) => {
    expect(reportPlanSchema.safeParse({ ...PLAN, handling }).success).toBe(true);
  });

  it.each([
    ["withdrawn on the day of its newest edition", { withdrawn: { on: "2031-03-07", why: "It was wrong." } }],
    ["withdrawn by somebody", { withdrawn: { on: "2031-04-01", why: "It was wrong.", by: "The board" } }],
    [
      "superseded later",
      { superseded: { by: "2031-2", date: "2031-04-01", because: "The bridge is open." } },
    ],
  ])("accepts a briefing that is %s", (_what, change) => {
    expect(reportPlanSchema.safeParse({ ...PLAN, ...change }).success).toBe(true);
  });

  it("says of an edition that is older than the one before it where it stands", () => {
    const third = [...PLAN.editions, { number: 3, date: "2031-03-08", change: "Second." }];
    expect(reportPlanSchema.safeParse({ ...PLAN, editions: third }).error?.issues).toMatchObject([
      {
        path: ["editions", 1, "number"],
        message: "editions are counted from 1, oldest first: this one is number 2",
      },
    ]);
    const editions = [...PLAN.editions, { number: 2, date: "2031-03-01", change: "Second." }];
    expect(reportPlanSchema.safeParse({ ...PLAN, editions }).error?.issues).toMatchObject([
      { path: ["editions", 1, "date"], message: "an edition is dated before the one above it" },
    ]);
  });

  it("says how short a title for the head of pages is", () => {
    const issuesOf = (letters: number) =>
      reportPlanSchema.safeParse({ ...PLAN, shortTitle: "x".repeat(letters) }).error?.issues ?? [];
    expect(issuesOf(40)).toEqual([]);
    expect(issuesOf(41)).toMatchObject([{ path: ["shortTitle"], message: "keep it to 40 letters" }]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["a mark of another protocol", { handling: "SECRET" }],
    ["a mark in lower case", { handling: "tlp:clear" }],
    ["a day that no calendar has", { asOf: "2031-02-29" }],
    ["a month for a day", { asOf: "2031-03" }],
    ["no edition", { editions: [] }],
    ["an edition 0", { editions: [{ number: 0, date: "2031-03-07", change: "None." }] }],
    ["a first edition 2", { editions: [{ number: 2, date: "2031-03-07", change: "None." }] }],
    ["a withdrawal without a reason", { withdrawn: { on: "2031-03-08" } }],
    ["a withdrawal on no day", { withdrawn: { on: "soon", why: "It was wrong." } }],
    ["a withdrawal before it was published", { withdrawn: { on: "2031-03-06", why: "It was wrong." } }],
    [
      "a newer briefing before it was published",
      { superseded: { by: "2", date: "2031-03-06", because: "So." } },
    ],
    ["no bottom line", { bottomLine: [] }],
    ["an empty paragraph", { sections: [{ id: "a", title: "A", paragraphs: [[]] }] }],
    ["an unknown part", { sections: [{ id: "a", title: "A", part: "map" }] }],
    ["an unknown key", { author: "Nobody" }],
  ])("refuses %s", (_what, change) => {
    expect(reportPlanSchema.safeParse({ ...PLAN, ...change }).success).toBe(false);
  });
});
