import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { MachineLacks } from "../machine-lacks.ts";
import { compareText, type Problem } from "../problem.ts";
import { faultOfId } from "../yaml/id.ts";
import type { TextFile } from "../yaml/parse-yaml.ts";
import { asMachineLacks, decodeFileIfAny, errorCode } from "./read-text.ts";

/** How files end that ingest leaves for the analyst: suggestions, never evidence, and no part of the briefing. */
export const CANDIDATES = ".candidates.json";

/** A briefing's files as they are on disk: path relative to the project, with forward slashes, and text. */
export type BriefingFolder = { readonly slug: string; readonly files: ReadonlyMap<string, TextFile> };

/** The slugs of the briefings below `dataFolder`, in order. A folder that is not there is {@link MachineLacks}. */
export async function listBriefings(dataFolder: string): Promise<readonly string[]> {
  return (await foldersIn(dataFolder)).filter((name) => faultOfId(name) === undefined);
}

/** Folders with a plan of a briefing whose name can be none, each as a problem: they would be passed over without a word. */
export async function misnamedBriefings(
  dataFolder: string,
): Promise<readonly { readonly slug: string; readonly problem: Problem }[]> {
  const names = await foldersIn(dataFolder);
  const found = names.flatMap((slug) => {
    const fault = faultOfId(slug);
    return fault === undefined ? [] : [{ slug, problem: misnamed(slug, fault, names) }];
  });
  const held = await Promise.all(
    found.map(async ({ slug }) => (await fileNames(join(dataFolder, slug))).includes("briefing.yaml")),
  );
  return found.filter((_one, index) => held[index]);
}

function misnamed(slug: string, fault: string, names: readonly string[]): Problem {
  const right =
    slug
      .toLowerCase()
      .match(/[a-z0-9]+/gu)
      ?.join("-") ?? "";
  const isTaken = names.includes(right) && right !== slug;
  const hint =
    faultOfId(right) === undefined && !isTaken
      ? `Rename the folder: ${right}`
      : "Rename the folder, e.g. to bridge-closure.";
  const same = isTaken ? ` On macOS and Windows it would be the same as “${right}”.` : "";
  return {
    file: `data/${slug}/briefing.yaml`,
    line: 1,
    column: 1,
    rule: "file-is-readable",
    message: `The folder of a briefing, “${slug}”, ${fault}.${same}`,
    hint,
  };
}

async function foldersIn(dataFolder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dataFolder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== "schema" && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .toSorted(compareText);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") throw asMachineLacks(error);
    throw new MachineLacks(
      `The folder with the briefings is not there: ${dataFolder}`,
      "Correct the path after --data, or leave it out; it is taken from the folder that holds package.json.",
      { cause: error },
    );
  }
}

/** Reads the YAML, CSV and JSON files of one briefing; its source records too. */
export async function readBriefingFolder(dataFolder: string, slug: string): Promise<BriefingFolder> {
  const files = new Map<string, TextFile>();
  for (const name of await fileNames(join(dataFolder, slug))) await take(name);
  for (const name of await fileNames(join(dataFolder, slug, "sources"))) await take(`sources/${name}`);
  return { slug, files };

  async function take(name: string): Promise<void> {
    const read = await decodeFileIfAny(join(dataFolder, slug, ...name.split("/")));
    // Git may check text out with CR LF, which is no part of the data; old editors write CR alone.
    const ends = name.endsWith(".json") ? /\r\n/gu : /\r\n?/gu;
    if (read)
      files.set(name, { path: `data/${slug}/${name}`, ...read, text: read.text.replaceAll(ends, "\n") });
  }
}

async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          entry.isFile() && /\.(?:ya?ml|csv|json)$/u.test(entry.name) && !entry.name.endsWith(CANDIDATES),
      )
      .map((entry) => entry.name)
      .toSorted(compareText);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw asMachineLacks(error);
  }
}
