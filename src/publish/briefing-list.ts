import type { BriefingView } from "../view/briefing-view.ts";
import { newestFirst, strictestMark } from "./imprint-view.ts";

/** The briefings whose newest edition is of one year, the newest first. */
export type ListedYear = {
  readonly year: string;
  /** The strictest mark of them. */
  readonly handling: string;
  readonly briefings: readonly BriefingView[];
};

/** What the first page lists, and where the others are. */
export type BriefingList = {
  readonly shown: readonly ListedYear[];
  /** Each has a page of its own; none where the first page has room for all. */
  readonly years: readonly ListedYear[];
};

/** As many as a reader goes through; with their bottom lines they make a page of some screens. */
export const MOST_SHOWN = 20;

export function listBriefings(views: readonly BriefingView[]): BriefingList {
  const all = newestFirst(views);
  return { shown: byYear(all.slice(0, MOST_SHOWN)), years: all.length > MOST_SHOWN ? byYear(all) : [] };
}

/** e.g. years/2026/index.html */
export function yearPage({ year }: Pick<ListedYear, "year">): string {
  return `years/${year}/index.html`;
}

function byYear(views: readonly BriefingView[]): readonly ListedYear[] {
  const years = Map.groupBy(views, ({ edition }) => edition.date.slice(0, 4));
  return [...years].map(([year, briefings]) => ({ year, handling: strictestMark(briefings), briefings }));
}

/** What the first page lists, in one row. */
export function shownIn({ shown }: BriefingList): readonly BriefingView[] {
  return shown.flatMap(({ briefings }) => briefings);
}
