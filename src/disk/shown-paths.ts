import { isAbsolute, relative } from "node:path";
import type { Problem } from "../problem.ts";

/** A folder as seen from another: the way there if it lies below, else in full; with forward slashes. */
export function shownFolder(folder: string, from: string): string {
  const near = relative(from, folder);
  const shown = near === "" ? "." : near.startsWith("..") || isAbsolute(near) ? folder : near;
  return shown.replaceAll("\\", "/");
}

/** Where the briefings lie, where the command was run, and what its options are taken from. */
export type Whereabouts = { readonly dataFolder: string; readonly cwd: string; readonly root: string };

/**
 * A problem with its paths as whoever ran the command finds them, and its commands as they have to be typed. Rules know
 * of no folder but data/.
 */
export function withShownPaths(problem: Problem, slug: string, where: Whereabouts): Problem {
  const shown = shownFolder(where.dataFolder, where.cwd);
  const given = shownFolder(where.dataFolder, where.root);
  const inText = (text: string): string => {
    const found = text.replaceAll(`data/${slug}/`, `${shown}/${slug}/`);
    return given === "data"
      ? found
      : found.replaceAll(/npm run (?<command>check|ingest) -- /gu, `npm run $<command> -- --data ${given} `);
  };
  const { file, message, hint } = problem;
  const isOfBriefing = file.startsWith(`data/${slug}/`);
  return {
    ...problem,
    file: isOfBriefing ? `${shown}/${file.slice("data/".length)}` : file,
    message: inText(message),
    hint: inText(hint),
  };
}
