import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";
import { brokenRules, readVeraReport, type BrokenRule } from "../../pdf/check/read-vera-report.ts";
import { PROJECT_ROOT } from "../project.ts";

/** What the documents claim to be. */
export const FLAVOURS = ["ua1", "3a"] as const;
export type Flavour = (typeof FLAVOURS)[number];

/** The rules that each file breaks, by its path, as veraPDF sees it. Some seconds for each flavour. */
export async function validatePdfs(
  jar: string,
  flavour: Flavour,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly BrokenRule[]>> {
  const main = jar.includes("greenfield")
    ? "org.verapdf.apps.GreenfieldCliWrapper"
    : "org.verapdf.apps.cli.VeraPdfCli";
  const options = ["-cp", jar, main, "-f", flavour, "--format", "json", "--maxfailuresdisplayed", "2"];
  // Its exit code is not 0 where a rule is broken: what it prints tells more.
  const { stdout } = await promisify(execFile)("java", [...options, ...files], { maxBuffer: 2 ** 28 }).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  const broken = new Map<string, readonly BrokenRule[]>();
  for (const job of readVeraReport(stdout)) broken.set(job.itemDetails.name, brokenRules(job));
  for (const file of files) {
    if (!broken.has(file)) throw new Error(`veraPDF says nothing of ${relative(PROJECT_ROOT, file)}.`);
  }
  return broken;
}
