import { describe, expect, it } from "vitest";
import { tellPages } from "../../src/view/tell-pages.ts";

const told = (...labels: readonly string[]): readonly (string | undefined)[] =>
  tellPages(labels.map((label) => ({ label, href: `#sentence-${label}`, name: label }))).map(
    ({ page }) => page,
  );

describe("tellPages(links)", () => {
  it.each([
    {
      case: "each of two paragraphs",
      labels: ["1.2", "4.1"],
      pages: ["paragraph-1-2 sentence-1.2", "paragraph-4-1 sentence-4.1"],
    },
    {
      case: "sentences of one paragraph once, behind the last, where the first of them stands",
      labels: ["1.2a", "1.2b", "1.3a"],
      pages: [undefined, "paragraph-1-2 sentence-1.2a", "paragraph-1-3 sentence-1.3a"],
    },
    {
      case: "a paragraph that comes back again",
      labels: ["1.2a", "4.1", "1.2b"],
      pages: ["paragraph-1-2 sentence-1.2a", "paragraph-4-1 sentence-4.1", "paragraph-1-2 sentence-1.2b"],
    },
    {
      case: "paragraphs 1.1 and 1.11 apart",
      labels: ["1.1a", "1.11a"],
      pages: ["paragraph-1-1 sentence-1.1a", "paragraph-1-11 sentence-1.11a"],
    },
    { case: "indicators once", labels: ["I1", "I3"], pages: [undefined, "sentence-I1"] },
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
