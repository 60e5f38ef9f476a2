import { describe, expect, it } from "vitest";
import { registerFollowsArticle } from "../../src/rules/register-follows-article.ts";
import { COURIER_RECORD, placesOf, printedBy, type Difference } from "./example-briefing.ts";

const NOTHING = { title: null, author: null, publisher: null, published: null, language: null, url: null };

/** The small briefing, whose article states things of itself. */
function stated(statements: object, ...edits: Difference["edits"] & object): Difference {
  const record = {
    ...COURIER_RECORD,
    articleFormat: "html" as const,
    extractor: "html/3",
    stated: { ...NOTHING, ...statements },
  };
  return { records: [record], edits };
}

const differs = (field: string): readonly ["sources.yaml", string, string] => [
  "sources.yaml",
  "  descriptor:",
  `  differs: { ${field}: The page shows another. }\n  descriptor:`,
];

describe("registerFollowsArticle", () => {
  it.each([
    ["plain text, which states nothing", {}],
    ["a page that states nothing", stated({})],
    ["a page that states the same", stated({ title: "The Crack", published: "5 March 2031" })],
    ["another title, with a reason", stated({ title: "The wall" }, differs("title"))],
    ["an author that is not taken over, with a reason", stated({ author: "Desk" }, differs("author"))],
  ])("lets %s pass", (_case, difference) => {
    expect(placesOf(registerFollowsArticle, difference)).toEqual([]);
  });

  it.each([
    ["title", { title: "The wall" }, "sources.yaml:2:10"],
    ["author", { author: "Ana Roe" }, "sources.yaml:3:11"],
    ["publisher", { publisher: "The Observer" }, "sources.yaml:4:14"],
    ["published", { published: "2031-03-06T00:10Z" }, "sources.yaml:5:14"],
    ["url", { url: "https://courier.example/dam" }, "sources.yaml:6:8"],
  ])("refuses another %s than the page states", (_field, statements, place) => {
    expect(placesOf(registerFollowsArticle, stated(statements))).toEqual([
      `${place} register-follows-article`,
    ]);
  });

  it("refuses a reason for a difference that there is not", () => {
    const difference = stated({ title: "The crack" }, differs("title"));
    expect(printedBy(registerFollowsArticle, difference)).toBe(
      "sources.yaml:8:21  The title of “courier” is said to differ from the article, and does not.\n".replace(
        "8:21",
        "8:21",
      ) + "  hint: Delete the reason.   (register-follows-article)",
    );
  });

  it("prints what the page states, what the register says, and what to do", () => {
    expect(printedBy(registerFollowsArticle, stated({ published: "2031-03-06" }))).toBe(
      "sources.yaml:5:14  The article courier states as its date of publication “2031-03-06”; the register has “2031-03-05”.\n" +
        "  hint: Take over what the article states, or say why not under differs:, at published:   (register-follows-article)",
    );
    expect(printedBy(registerFollowsArticle, stated({ author: "Ana Roe" }))).toContain(
      "states as its author “Ana Roe”; the register says that it is not known.",
    );
  });
});
