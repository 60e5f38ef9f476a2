import { describe, expect, it } from "vitest";
import { pageInView } from "../../src/browser/page-in-view.ts";

const PAGES = { first: 2, second: 4, third: 9 };
const at = (first: number, second: number, third: number) => [
  { id: "first", top: first },
  { id: "figure-of-no-link", top: 0 },
  { id: "second", top: second },
  { id: "third", top: third },
];

describe("pageInView(seen, pageOf)", () => {
  it.each([
    ["before the first section", at(400, 900, 2000), 1],
    ["within the first", at(-100, 400, 1500), 2],
    ["where a section has just come into view", at(-600, 80, 1000), 4],
    ["at the end", at(-3000, -2000, -500), 9],
  ])("gives the page of what is read %s", (_where, seen, page) => {
    expect(pageInView(seen, PAGES)).toBe(page);
  });
});
