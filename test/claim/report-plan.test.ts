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

  it.each<[string, Record<string, unknown>]>([
    ["a mark of another protocol", { handling: "SECRET" }],
    ["a mark in lower case", { handling: "tlp:clear" }],
    ["a day that no calendar has", { asOf: "2031-02-29" }],
    ["a month for a day", { asOf: "2031-03" }],
    ["no edition", { editions: [] }],
    ["an edition 0", { editions: [{ number: 0, date: "2031-03-07", change: "None." }] }],
    ["no bottom line", { bottomLine: [] }],
    ["an empty paragraph", { sections: [{ id: "a", title: "A", paragraphs: [[]] }] }],
    ["an unknown part", { sections: [{ id: "a", title: "A", part: "map" }] }],
    ["an unknown key", { author: "Nobody" }],
  ])("refuses %s", (_what, change) => {
    expect(reportPlanSchema.safeParse({ ...PLAN, ...change }).success).toBe(false);
  });
});
