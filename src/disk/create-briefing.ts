import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { asMachineLacks } from "./read-text.ts";
import { renamePatiently } from "./rename-patiently.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** A briefing that is not there yet, and the article that goes into the library with it, if it is not in it. */
export type BriefingToCreate = {
  readonly dataFolder: string;
  readonly slug: string;
  readonly files: ReadonlyMap<string, string>;
  readonly article:
    | { readonly folder: string; readonly name: string; readonly bytes: Uint8Array }
    | undefined;
};

/** Writes all files beside the place of the briefing and moves them there at the end: all of it is there, or nothing. */
export async function createBriefing(briefing: BriefingToCreate): Promise<void> {
  const { dataFolder, slug, files, article } = briefing;
  // No briefing is called so, and no command takes it for one.
  const next = join(dataFolder, `.${slug}.new`);
  const added = article && join(article.folder, article.name);
  let isAdded = false;
  try {
    await rm(next, { recursive: true, force: true });
    await makeFolder(next);
    for (const [name, content] of files) await writeFileSafely(join(next, ...name.split("/")), content);
    if (article && added !== undefined) {
      await makeFolder(article.folder);
      await writeFile(added, article.bytes, { flag: "wx" });
      isAdded = true;
    }
    await renamePatiently(next, join(dataFolder, slug));
  } catch (error) {
    if (isAdded && added !== undefined) await rm(added, { force: true });
    await rm(next, { recursive: true, force: true });
    throw asMachineLacks(error);
  }
}
