import type { TextRun } from "./page-text.ts";

/** The texts of a page that belong to no element, one for each margin box, white space as single spaces. */
export function marginBlocks(runs: readonly TextRun[]): readonly string[] {
  const blocks = new Map<number, string>();
  for (const { text, mcid, block } of runs) {
    if (mcid === undefined) blocks.set(block, (blocks.get(block) ?? "") + text);
  }
  return [...blocks.values()].map((text) => text.replace(/\s+/gu, " "));
}
