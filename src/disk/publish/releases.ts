import { lstat, readdir, readlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { MachineLacks } from "../../machine-lacks.ts";
import { parseJson } from "../../yaml/parse-json.ts";
import { asMachineLacks, errorCode, readTextIfAny } from "../read-text.ts";
import { compareText } from "../../problem.ts";

/** The folder of the releases, the link that is served, and the names of releases in the order they were published. */
export const [RELEASES, CURRENT, HISTORY] = ["releases", "current", "releases/history.json"];

/** A release is named by its content; a second folder of one content only replaces a damaged first. e.g. 3f9ac01be2d4-2 */
const NAME = /^[0-9a-f]{12}(?:-\d+)?$/u;

const historySchema = z.strictObject({
  format: z.literal("briefbook-releases/1"),
  releases: z.array(z.string().regex(NAME)),
});

export type Releases = {
  /** What is served; undefined before the first release. */
  readonly current: string | undefined;
  /** Newest first, as published. */
  readonly history: readonly string[];
  /** Every release folder that is there. */
  readonly present: readonly string[];
};

/** Reads which releases there are. A `current` that is no link of ours is never touched: it throws. */
export async function readReleases(to: string): Promise<Releases> {
  const history = historySchema.safeParse(parseJson((await readTextIfAny(join(to, HISTORY))) ?? ""));
  return {
    current: await readCurrent(join(to, CURRENT)),
    history: history.success ? history.data.releases : [],
    present: await namesIn(join(to, RELEASES)),
  };
}

export function printHistory(releases: readonly string[]): string {
  return `${JSON.stringify({ format: "briefbook-releases/1", releases }, null, 2)}\n`;
}

async function readCurrent(path: string): Promise<string | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      const name = basename(await readlink(path));
      if (NAME.test(name)) return name;
    }
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw asMachineLacks(error);
  }
  throw new MachineLacks(
    `${path} is no link to a release.`,
    "Move it away, or publish to another folder; what is served must be a link, which can be switched at once.",
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => NAME.test(name)).toSorted(compareText);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw asMachineLacks(error);
  }
}
