import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printDocuments } from "../../pdf/press/print-documents.ts";
import { makeScratchFolder } from "../../pdf/press/scratch-folder.ts";
import type { FoundBrowser } from "../machine/find-browser.ts";
import { serveFolder } from "../serve/serve-folder.ts";

/** That a browser tells its version does not mean that it starts, or that it may write where it spools. */
export async function printOnePage(found: FoundBrowser): Promise<void> {
  const scratch = makeScratchFolder("doctor");
  try {
    await writeFile(
      join(scratch.path, "index.html"),
      '<!doctype html><html lang="en"><title>Doctor</title><p>A page.</p>',
    );
    const server = await serveFolder(scratch.path);
    try {
      const jobs = [{ id: "doctor", path: "/" }];
      await printDocuments({ browser: found, origin: server.origin, jobs, onPrinted: async () => {} });
    } finally {
      await server.close();
    }
  } finally {
    scratch.remove();
  }
}
