import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { compareText } from "../../problem.ts";
import { makeFolder } from "../make-folder.ts";
import { PROJECT_ROOT } from "../project.ts";

/** The validator veraPDF, or why it cannot be had here; it is no part of the product, and never needed to build. */
export type FoundVeraPdf =
  | { readonly kind: "found"; readonly jar: string }
  | { readonly kind: "missing"; readonly why: string };

/** The first version with all rules of PDF/UA-1; the assembly of it holds what it needs. */
const ARTIFACT = "org.verapdf.apps:greenfield-apps:1.28.2";

/** Finds the jar by VERAPDF_JAR, or in `.cache/`, and last fetches it there from Maven Central, unless told not to. */
export async function findVeraPdf(
  options: { readonly fetch: boolean },
  cache = join(PROJECT_ROOT, ".cache"),
): Promise<FoundVeraPdf> {
  const run = promisify(execFile);
  if ((await run("java", ["-version"]).catch(() => undefined)) === undefined)
    return { kind: "missing", why: "there is no Java on this machine" };
  const named = process.env["VERAPDF_JAR"];
  const jar = named === undefined || named === "" ? await jarIn(cache) : named;
  if (jar !== undefined) return { kind: "found", jar };
  if (!options.fetch)
    return { kind: "missing", why: "VERAPDF_JAR names none, and npm run conformance fetched none" };
  await makeFolder(cache);
  try {
    await run("mvn", ["-q", "-B", "dependency:copy", `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${cache}`]);
  } catch {
    return { kind: "missing", why: "VERAPDF_JAR names none, and Maven cannot fetch it" };
  }
  const fetched = await jarIn(cache);
  return fetched === undefined
    ? { kind: "missing", why: "Maven fetched something else" }
    : { kind: "found", jar: fetched };
}

async function jarIn(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const name = names
    .toSorted(compareText)
    .findLast((each) => /^(?:greenfield-apps|cli)-[\d.]+\.jar$/u.test(each));
  return name === undefined ? undefined : join(folder, name);
}
