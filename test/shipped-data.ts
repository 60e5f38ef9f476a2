import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const SHIPPED = "al-asad-handover";
const DATA = join(PROJECT_ROOT, "data");

/** Copies data/ without the briefings that somebody has added: no test depends on what they write. */
export function copyShippedData(to: string): void {
  const folders = new Set([SHIPPED, "schema"]);
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(DATA, { withFileTypes: true })) {
    if (entry.isFile() || folders.has(entry.name))
      cpSync(join(DATA, entry.name), join(to, entry.name), { recursive: true });
  }
}

let copy: string | undefined;

/** The same in a folder that is gone with the process. */
export function shippedDataFolder(): string {
  if (copy === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "briefbook-shipped-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    copy = join(folder, "data");
    copyShippedData(copy);
  }
  return copy;
}
