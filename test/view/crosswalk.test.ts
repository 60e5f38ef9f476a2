import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/all-rules.ts";
import { CROSSWALK, viewCrosswalk } from "../../src/view/crosswalk.ts";
import { viewMethod } from "../../src/view/method-view.ts";
import { componentNames } from "../templates/render-component.ts";
import { english } from "../texts/english.ts";

const template = (path: string): string =>
  readFileSync(new URL(`../../templates/${path}`, import.meta.url), "utf8");

/** Whatever the pages of a briefing print, components within components too. */
const printed = new Set(
  [
    "pages/briefing.njk",
    "pages/handout.njk",
    ...componentNames.map((name) => `components/${name}/template.njk`),
  ]
    .map(template)
    .flatMap((text) => Array.from(text.matchAll(/([a-z-]+)\/macro\.njk/gu), ([, name]) => name)),
);

describe("the crosswalk", () => {
  it.each(CROSSWALK)("names promises and parts that are there: $standard, $key", ({ rules, parts }) => {
    expect(rules.filter((rule) => RULES.every(({ name }) => name !== rule))).toEqual([]);
    expect(parts.filter((part) => !componentNames.includes(part))).toEqual([]);
    expect(parts.filter((part) => !printed.has(part))).toEqual([]);
  });

  it("has every point of ICD 203’s standards of tradecraft, once", () => {
    const points = CROSSWALK.filter(({ standard }) => standard === "ICD 203").map(({ point }) => point);
    const tradecraft = Array.from({ length: 9 }, (_, index) => `D.6.e(${index + 1})`);
    expect(points).toEqual(["D.6.a", "D.6.b", "D.6.c", "D.6.d", ...tradecraft]);
  });

  it("leads to promises of the same page", () => {
    const { rules } = viewMethod(english);
    const anchors = new Set(rules.map(({ anchor }) => `#${anchor}`));
    const hrefs = viewCrosswalk(english).flatMap((row) => row.rules.map(({ href }) => href));
    expect(hrefs.length).toBeGreaterThan(25);
    expect(hrefs.filter((href) => !anchors.has(href))).toEqual([]);
  });
});
