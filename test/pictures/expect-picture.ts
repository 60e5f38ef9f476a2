import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import { comparePictures } from "./compare-pictures.ts";
import { packPicture } from "./pack-picture.ts";

/**
 * The share of cells that may differ. Measured on the first screen of the shipped briefing, 1280 × 1000: other smoothing,
 * gamma, contrast or colour profile, no cell; letters fitted to whole pixels, as some machines do, 0.9 %; a rule at the
 * side of a paragraph gone, 1.4 %; everything 4 px further down, 11 %; a word gone, so that lines break elsewhere, 21 %.
 * What a page says is held by other tests; this one holds how it looks.
 */
const MOST = 0.01;

/** The browser that the golden pictures were taken with: another may break lines elsewhere. */
const TAKEN_WITH = "156.";
const TAKEN_ON = "linux";

/** Why golden pictures are not compared on this machine, in words for a test’s name; empty where they are. */
export function whyNotCompared(browserVersion: string, platform: string = process.platform): string {
  if (!browserVersion.startsWith(TAKEN_WITH))
    return `taken with browser ${TAKEN_WITH}x, this is ${browserVersion}`;
  return platform === TAKEN_ON ? "" : `taken on ${TAKEN_ON}, this is ${platform}`;
}

/**
 * Holds a PNG against the golden picture at `path`. Where they differ, what was found is left beside it as
 * `<name>-changed.png`, and `<name>-difference.png` shows expected, found and where they differ. Look at them; if the new
 * one is right, move it over the golden picture.
 */
export async function expectPicture(path: string, png: Uint8Array): Promise<void> {
  const found = await packPicture(png);
  const [twin, shown] = ["changed", "difference"].map((what) => path.replace(/(?=\.png$)/u, `-${what}`));
  for (const left of [twin!, shown!]) rmSync(left, { force: true });
  const expected = existsSync(path) ? readFileSync(path) : undefined;
  const comparison = expected && (await comparePictures(expected, found));
  const share = comparison?.share ?? 1;
  if (share > MOST) {
    writeFileSync(twin!, found);
    if (comparison) writeFileSync(shown!, await comparison.difference());
  }
  const where = comparison ? `, and where, in ${shown}` : "";
  expect(share, `${path} is not what comes out; that is in ${twin}${where}`).toBeLessThanOrEqual(MOST);
}
