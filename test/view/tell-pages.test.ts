import { describe, expect, it } from "vitest";
import { tellPages } from "../../src/view/tell-pages.ts";

/** e.g. 1.2a unless 1.2b */
const told = (...labels: readonly string[]): readonly (string | undefined)[] =>
  tellPages(labels.map((label) => ({ label, href: `#${label}`, name: label }))).map(({ page, unless }) =>
    unless === undefined ? page : `${page} unless ${unless}`,
  );

describe("tellPages(links)", () => {
  it.each([
    { case: "that of each of two paragraphs", labels: ["1.2", "4.1"], pages: ["1.2", "4.1"] },
    {
      case: "that of a sentence, not of its paragraph, unless the next of the paragraph shares it",
      labels: ["1.2a", "1.2b", "1.3a"],
      pages: ["1.2a unless 1.2b", "1.2b", "1.3a"],
    },
    {
      case: "a paragraph that comes back again",
      labels: ["1.2a", "4.1", "1.2b"],
      pages: ["1.2a", "4.1", "1.2b"],
    },
    { case: "paragraphs 1.1 and 1.11 apart", labels: ["1.1a", "1.11a"], pages: ["1.1a", "1.11a"] },
    {
      case: "indicators on one page once",
      labels: ["I1", "I3", "I4"],
      pages: ["I1 unless I3", "I3 unless I4", "I4"],
    },
    {
      case: "nothing for what stands on the first page",
      labels: ["Bottom line 3", "Judgement 1"],
      pages: [undefined, undefined],
    },
    { case: "nothing for no links", labels: [], pages: [] },
  ])("tells $case", ({ labels, pages }) => {
    expect(told(...labels)).toEqual(pages);
  });
});
