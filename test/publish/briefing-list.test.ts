import { describe, expect, it } from "vitest";
import { listBriefings, MOST_SHOWN, shownIn, yearPage } from "../../src/publish/briefing-list.ts";
import { viewBriefing, type BriefingView } from "../../src/view/briefing-view.ts";
import { english } from "../texts/english.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});

/** Briefings of several years, four a year, the oldest first. */
const many = (count: number): readonly BriefingView[] =>
  Array.from({ length: count }, (_, index) => ({
    ...view,
    slug: `briefing-${index}`,
    handling: index === 1 ? "TLP:AMBER" : "TLP:CLEAR",
    edition: { ...view.edition, date: `${2000 + Math.floor(index / 4)}-0${1 + (index % 4)}-01` },
  }));

describe("listBriefings(views)", () => {
  it("shows all of a few, by year, the newest first, and needs no other pages", () => {
    const { shown, years } = listBriefings(many(6));
    expect(shown.map(({ year, briefings }) => [year, ...briefings.map(({ slug }) => slug)])).toEqual([
      ["2001", "briefing-5", "briefing-4"],
      ["2000", "briefing-3", "briefing-2", "briefing-1", "briefing-0"],
    ]);
    expect(years).toEqual([]);
  });

  it("shows the newest of many, and gives each year a page with all of its own", () => {
    const list = listBriefings(many(1000));
    expect(shownIn(list)).toHaveLength(MOST_SHOWN);
    expect(shownIn(list)[0]?.slug).toBe("briefing-999");
    expect(list.years).toHaveLength(250);
    expect(list.years.flatMap(({ briefings }) => briefings)).toHaveLength(1000);
    expect(yearPage(list.years[0]!)).toBe("years/2249/index.html");
  });

  it("opens no page for one briefing more than none", () => {
    expect(listBriefings(many(MOST_SHOWN)).years).toEqual([]);
    expect(listBriefings(many(MOST_SHOWN + 1)).years).toHaveLength(6);
    expect(listBriefings([])).toEqual({ shown: [], years: [] });
  });

  it("marks a year as strictly as the strictest of its briefings", () => {
    expect(listBriefings(many(8)).shown.map(({ handling }) => handling)).toEqual(["TLP:CLEAR", "TLP:AMBER"]);
  });
});
