import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { manyBriefings } from "./many-briefings.ts";

/** Seconds of each part, the lesser of those of the clock and of the processor; and MiB at most. */
export type Laps = {
  readonly check: number;
  readonly views: number;
  readonly pages: number;
  readonly search: number;
  readonly memory: number;
};

/** What the pages of the shipped briefing take, in a process of its own. */
export function measureShipped(): Laps {
  return inFolder((folder) => buildPages(join(PROJECT_ROOT, "data"), folder));
}

/** What the pages of a site of many briefings take, from reading them to the index of the search. */
export function measureSite(count: number): Laps {
  return inFolder((folder) => {
    const data = join(folder, "data");
    manyBriefings(data, count);
    return buildPages(data, folder);
  });
}

export function secondsOf({ check, views, pages, search }: Laps): number {
  return check + views + pages + search;
}

function inFolder(run: (folder: string) => Laps): Laps {
  const folder = mkdtempSync(join(tmpdir(), "briefbook-bench-"));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildPages(data: string, folder: string): Laps {
  const command = [join(import.meta.dirname, "build-pages.ts"), data, join(folder, "site")];
  const { BRIEFBOOK_ARTICLES: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ["--max-semi-space-size=8", ...command], { encoding: "utf8", env });
  if (run.status !== 0) throw new Error(`The pages were not built: ${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout) as Laps;
}
