import { join } from "node:path";
import { hostFiles } from "../publish/host-files.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Writes what hosts need to send the right headers. */
export async function writeHostFiles(site: string): Promise<void> {
  for (const { path, text } of hostFiles()) await writeFileSafely(join(site, path), text);
}
