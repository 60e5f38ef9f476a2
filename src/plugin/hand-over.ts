import { cp, readdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { asMachineLacks } from "../disk/read-text.ts";

/** A page that Eleventy has written, and what it was made from. */
export type WrittenPage = { readonly outputPath?: string | false; readonly inputPath: string };

/** What a host reads at the root of a site only, and what tells how to host one that is nothing but Briefbook. */
const OF_A_WHOLE_SITE = ["404.html", "_headers", "robots.txt", "sitemap.xml", "hosting"];

/** Takes out what has no meaning below a path of somebody else's site. */
export async function leavePart(made: string): Promise<void> {
  for (const name of OF_A_WHOLE_SITE) await rm(join(made, name), { recursive: true, force: true });
}

/**
 * Copies what was made into the output of somebody else's site. Not as templates of theirs: what a transform changes
 * would no longer be what was checked.
 *
 * @throws before anything is copied, if a page of the site lies where one of ours would.
 */
export async function handOver(
  made: string,
  output: string,
  written: readonly WrittenPage[],
): Promise<number> {
  const theirs = new Map(
    written.flatMap(({ outputPath, inputPath }) =>
      typeof outputPath === "string" ? [[resolve(outputPath), inputPath] as const] : [],
    ),
  );
  const entries = await readdir(made, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(made, join(entry.parentPath, entry.name)));
  for (const file of files) {
    const page = theirs.get(resolve(output, file));
    if (page !== undefined)
      throw new Error(
        `Briefbook and ${page} would both write ${join(output, file)}. Give Briefbook another “prefix”, or the page another permalink.`,
      );
  }
  await cp(made, output, { recursive: true }).catch((error: unknown) => {
    throw asMachineLacks(error);
  });
  return files.length;
}
