import { measureShipped, measureSite, secondsOf } from "./measure-pages.ts";

/** What the pages of one briefing and of a large site may take: seconds, MiB, and how much dearer a briefing may be among many. */
const GOALS = { page: 1, site: 60, memory: 1024, growth: 1.2 } as const;

const SIZES = [250, 500, 1000] as const;

/** Says what pages take without PDFs, each site in a process of its own; `reach` hears of goals. */
export function benchPages(
  print: (line: string) => void,
  reach: (name: string, used: number, goal: number) => void,
): void {
  const { views, pages } = measureShipped();
  print(
    `${`pages of the shipped briefing (goal ${GOALS.page} s)`.padEnd(42)} ${(views + pages).toFixed(3)} s`,
  );
  reach("pages of the shipped briefing", views + pages, GOALS.page);
  const sites = SIZES.map((size) => {
    const laps = measureSite(size);
    const parts = `check ${laps.check.toFixed(1)}, views ${laps.views.toFixed(1)}, pages ${laps.pages.toFixed(1)}, search ${laps.search.toFixed(1)}`;
    print(
      `${`pages of ${size} briefings`.padEnd(42)} ${secondsOf(laps).toFixed(1)} s (${parts})   ${laps.memory.toFixed(0)} MiB`,
    );
    return { size, laps };
  });
  const [small, , large] = sites;
  if (!small || !large) return;
  reach(`pages of ${large.size} briefings`, secondsOf(large.laps), GOALS.site);
  reach(`memory for ${large.size} briefings`, large.laps.memory, GOALS.memory);
  const growth = secondsOf(large.laps) / large.size / (secondsOf(small.laps) / small.size);
  print(
    `${`a briefing of ${large.size} beside one of ${small.size}`.padEnd(42)} ${growth.toFixed(2)} times the seconds`,
  );
  reach("growth", growth, GOALS.growth);
}
