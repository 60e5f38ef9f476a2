/** What Lighthouse scores, from 0 to 100. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What each profile has to reach: all that there is, but for the speed of a slow telephone on a slow line. */
export const GOALS = {
  desktop: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 },
  mobile: { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 },
} as const satisfies Readonly<Record<string, Readonly<Record<Category, number>>>>;

export type Profile = keyof typeof GOALS;

/** One run: scores, milliseconds to the largest text and of a blocked page, and what is below the best, in words. */
export type LighthouseRun = {
  readonly scores: Readonly<Record<Category, number>>;
  readonly largest: number;
  readonly blocked: number;
  readonly findings: Readonly<Record<Category, readonly string[]>>;
};

type LighthouseVerdict = { readonly row: string; readonly missed: readonly string[] };

export const HEAD =
  "page".padEnd(44) + "profile  performance  accessibility  best-practices  seo  LCP      TBT";

/** What several runs of a page come to: medians as a row, and each goal that they do not reach. */
export function judgeRuns(page: string, profile: Profile, runs: readonly LighthouseRun[]): LighthouseVerdict {
  const scores = CATEGORIES.map((category) => ({
    category,
    score: median(runs.map((run) => run.scores[category])),
  }));
  const figures = [
    ...scores.map(({ category, score }) => String(score).padStart(category.length)),
    `${(median(runs.map(({ largest }) => largest)) / 1000).toFixed(1)} s`,
    `${median(runs.map(({ blocked }) => blocked)).toFixed(0)} ms`,
  ];
  const low = scores.filter(({ category, score }) => score < GOALS[profile][category]);
  const found = (category: Category): string =>
    [...new Set(runs.flatMap(({ findings }) => findings[category]))].join("; ");
  return {
    row: `${page.padEnd(43)} ${profile.padEnd(7)}  ${figures.join("  ")}`,
    missed: low.map(
      ({ category, score }) =>
        `${page}, ${profile}: ${category} ${score}, and ${GOALS[profile][category]} was the goal (${found(category)})`,
    ),
  };
}

/** The one in the middle; of an even number the lower of the two, so that no score is better than one that was run. */
function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
  if (middle === undefined) throw new Error("There is no median of nothing.");
  return middle;
}
