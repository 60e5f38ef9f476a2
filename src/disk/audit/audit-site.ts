import { globSync } from "node:fs";
import { GOALS, HEAD, judgeRuns, type LighthouseRun, type Profile } from "../../publish/lighthouse-goals.ts";
import { dressAsHost } from "./dress-as-host.ts";
import { withLighthouse } from "./run-lighthouse.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** One run tells of the machine’s other work as much as of the page. */
const RUNS = 3;

/** The pages of a built site that are measured: the list, a briefing, and an article where one is printed whole. */
export function measuredPages(site: string): readonly string[] {
  const first = (pattern: string): readonly string[] =>
    globSync(pattern, { cwd: site })
      .map((path) => path.replaceAll("\\", "/"))
      .toSorted()
      .slice(0, 1);
  return [
    ...first("index.html"),
    ...first("briefings/*/index.html"),
    ...first("briefings/*/sources/*/index.html"),
  ].map((path) => path.replace(/index\.html$/u, ""));
}

/** Holds pages against the goals as a host would send them; prints a table, and answers with the goals that are missed. */
export async function auditSite(
  site: string,
  pages: readonly string[],
  say: (line: string) => void,
): Promise<readonly string[]> {
  const server = await serveFolder(site, dressAsHost);
  try {
    return await withLighthouse(say, async (run) => {
      const missed: string[] = [];
      say(HEAD);
      for (const page of pages) {
        for (const profile of Object.keys(GOALS) as readonly Profile[]) {
          const runs: LighthouseRun[] = [];
          while (runs.length < RUNS) runs.push(await run(`${server.origin}/${page}`, profile));
          const verdict = judgeRuns(`/${page}`, profile, runs);
          say(verdict.row);
          missed.push(...verdict.missed);
        }
      }
      return missed;
    });
  } finally {
    await server.close();
  }
}
