import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printDocuments } from "../../pdf/press/print-documents.ts";
import type { FoundBrowser } from "../machine/find-browser.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** That a browser tells its version does not mean that it starts, or that it may write where it spools. */
export async function printOnePage(found: FoundBrowser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-doctor-"));
  try {
    await writeFile(
      join(folder, "index.html"),
      '<!doctype html><html lang="en"><title>Doctor</title><p>A page.</p>',
    );
    const server = await serveFolder(folder);
    try {
      const jobs = [{ id: "doctor", path: "/" }];
      await printDocuments({ browser: found, origin: server.origin, jobs, onPrinted: async () => {} });
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
