import { execFileSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Browser } from "puppeteer";
import type { PrintSource } from "../../src/disk/print/print-key.ts";
import { printOurs } from "./measure-prints.ts";

/**
 * Kilobytes by which memory grows a document, after a start: of the browser with its children what is resident, of this
 * process what is left once garbage is collected, as Node gives back little of what it once took.
 */
export type Growth = { readonly browser: number; readonly ours: number };

const [STEP, SKIPPED] = [25, 4];

/** Prints a small document again and again; the slope is that of a line through the samples (least squares). */
export async function measureMemory(
  browser: Browser,
  origin: string,
  source: PrintSource,
  count: number,
): Promise<Growth> {
  const samples: { readonly at: number; readonly browser: number; readonly ours: number }[] = [];
  for (let at = 1; at <= count; at += 1) {
    await printOurs(browser, origin, source);
    if (at % STEP !== 0) continue;
    samples.push({
      at,
      browser: groupMemory(browser.process()?.pid ?? 0),
      ours: heldMemory(),
    });
  }
  const settled = samples.slice(SKIPPED);
  const at = settled.map((sample) => sample.at);
  return {
    browser: slopeOf(
      at,
      settled.map((sample) => sample.browser),
    ),
    ours: slopeOf(
      at,
      settled.map((sample) => sample.ours),
    ),
  };
}

function heldMemory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024;
}

/** Kilobytes that a process group has in memory. */
function groupMemory(group: number): number {
  return execFileSync("ps", ["-eo", "pgid=,rss="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .reduce((total, [leader, kilobytes = 0]) => (leader === group ? total + kilobytes : total), 0);
}

function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((total, each, index) => total + (each - x) * ((ys[index] ?? 0) - y), 0);
  return above / xs.reduce((total, each) => total + (each - x) ** 2, 0);
}
