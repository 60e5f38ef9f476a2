import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { largeBriefing } from "./large-briefing.ts";

/** What Node is started with by `npm run check`: it collects young garbage early, and so keeps less of it. */
function flagsOfCheck(): readonly string[] {
  return manifest.scripts.check.split(" ").filter((word) => word.startsWith("--"));
}

/** The memory at most, in MiB, of the command that checks a briefing in a folder, in a process of its own. */
export function measureCheck({ files, library }: ReturnType<typeof largeBriefing>): number {
  const folder = mkdtempSync(join(tmpdir(), "briefbook-bench-"));
  const [data, articles] = [join(folder, "data"), join(folder, "articles")];
  try {
    mkdirSync(join(data, files.slug, "sources"), { recursive: true });
    mkdirSync(articles);
    for (const [name, { text }] of files.files) writeFileSync(join(data, files.slug, name), text);
    for (const { name, bytes } of library.files) writeFileSync(join(articles, name), bytes);
    const peak = join(import.meta.dirname, "peak-of-check.ts");
    const command = [...flagsOfCheck(), peak, "--data", data, "--articles", articles];
    const run = spawnSync(process.execPath, command, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`The check failed: ${run.stdout}${run.stderr}`);
    return Number(run.stdout.trim().split("\n").at(-1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
