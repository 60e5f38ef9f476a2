import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { z } from "zod";
import { sha256 } from "../../article/hash.ts";
import { parseJson } from "../../yaml/parse-json.ts";
import { asMachineLacks, readTextIfAny } from "../read-text.ts";

/** A path below the site, with forward slashes and nothing that leads out of it. */
const pathSchema = z
  .string()
  .refine((path) => path.split("/").every((part) => !/^\.{0,2}$|[\\:]/u.test(part)));

const manifestSchema = z.object({
  format: z.literal("briefbook-manifest/1"),
  files: z.record(pathSchema, z.object({ sha256: z.string(), bytes: z.number() })),
});

/** A site that is as its manifest says: the hash of the manifest, and every file, that one and the sums included. */
export type ProvenSite =
  | { readonly kind: "whole"; readonly hash: string; readonly files: readonly string[] }
  | { readonly kind: "unbuilt" }
  /** Each with what is wrong with it. e.g. index.html was changed */
  | { readonly kind: "changed"; readonly faults: readonly string[] };

const [MANIFEST, CHECKSUMS] = ["manifest.json", "SHA256SUMS"];

/** Holds every file of a site against its manifest; none may be changed, missing or added. */
export async function readManifest(site: string): Promise<ProvenSite> {
  const text = await readTextIfAny(join(site, MANIFEST)).catch(() => undefined);
  if (text === undefined) return { kind: "unbuilt" };
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (!manifest.success) return { kind: "changed", faults: ["manifest.json is none of ours"] };
  const { files } = manifest.data;
  const faults: string[] = [];
  const found = await filesBelow(site, faults);
  for (const path of Object.keys(files)) {
    if (!found.includes(path)) faults.push(`${path} is missing`);
    else if (sha256(await readFile(join(site, path))) !== files[path]?.sha256)
      faults.push(`${path} was changed`);
  }
  const sums = (await readTextIfAny(join(site, CHECKSUMS))) ?? "";
  if (!sums.includes(`${sha256(text)}  ${MANIFEST}`))
    faults.push("manifest.json is not the one of SHA256SUMS");
  const own = [...Object.keys(files), MANIFEST, CHECKSUMS];
  faults.push(...found.filter((path) => !own.includes(path)).map((path) => `${path} was added`));
  return faults.length > 0 ? { kind: "changed", faults } : { kind: "whole", hash: sha256(text), files: own };
}

async function filesBelow(site: string, faults: string[]): Promise<readonly string[]> {
  try {
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const named = entries.map((entry) => ({
      entry,
      path: relative(site, join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
    }));
    // A link would publish what it leads to today, and something else tomorrow.
    faults.push(
      ...named
        .filter(({ entry }) => !entry.isFile() && !entry.isDirectory())
        .map(({ path }) => `${path} is no file`),
    );
    return named.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
  } catch (error) {
    throw asMachineLacks(error);
  }
}
