import { describe, expect, it } from "vitest";
import { reportPlanSchema } from "../../src/claim/report-plan.ts";

const PAGE = {
  language: "ar",
  title: "جسر أوسك",
  subtitle: "لماذا أُغلق",
  bottomLine: ["أُغلق الجسر."],
  sections: { "what-happened": "ما حدث" },
  translated: { by: "مترجم", note: "مسودة." },
};
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
const issues = (...titlePages: readonly object[]) =>
  reportPlanSchema
    .safeParse({ ...PLAN, titlePages })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("a title page in another language", () => {
  it("is accepted with a sentence for each of the bottom line", () => {
    expect(issues(PAGE)).toBeUndefined();
    expect(issues({ ...PAGE, sections: {} })).toBeUndefined();
  });

  it.each([
    [
      "a sentence too many",
      [{ ...PAGE, bottomLine: ["أُغلق.", "فُتح."] }],
      ["titlePages.0.bottomLine", "the bottom line has 1 sentences, and its translation 2"],
    ],
    [
      "a title of no section",
      [{ ...PAGE, sections: { "what-was": "ما كان" } }],
      ["titlePages.0.sections.what-was", "there is no section “what-was”"],
    ],
    [
      "another in its language",
      [PAGE, PAGE],
      ["titlePages.1.language", "there is a title page in this language already"],
    ],
  ])("is refused with %s", (_what, pages, issue) => {
    expect(issues(...pages)).toEqual([issue]);
  });

  it.each([["translated"], ["bottomLine"], ["title"]])("is refused without “%s”", (field) => {
    const { [field as "title"]: _, ...rest } = PAGE;
    expect(issues(rest)?.map(([path]) => path)).toEqual([`titlePages.0.${field}`]);
  });

  it("is refused in a language that has no words of ours", () => {
    expect(issues({ ...PAGE, language: "xx" })?.map(([path]) => path)).toEqual(["titlePages.0.language"]);
  });
});
