import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project.ts";
import { asMachineLacks } from "./read-text.ts";

const FONTS: Readonly<Record<string, readonly string[]>> = {
  "source-serif-4": ["400-normal", "400-italic", "600-normal"],
  "source-sans-3": ["400-normal", "600-normal"],
};

/**
 * Copies the faces of page and paper into a site. Not left to Eleventy: where one of its copies fails on a full disk,
 * the others fail after it unheard, and end the process.
 */
export async function copyFonts(site: string): Promise<void> {
  const folder = join(site, "assets", "fonts");
  try {
    await mkdir(folder, { recursive: true });
    for (const [family, faces] of Object.entries(FONTS)) {
      for (const subset of ["latin", "latin-ext"]) {
        for (const face of faces) {
          const name = `${family}-${subset}-${face}.woff2`;
          const from = join(PROJECT_ROOT, "node_modules/@fontsource", family, "files", name);
          await copyFile(from, join(folder, name));
        }
      }
    }
  } catch (error) {
    throw asMachineLacks(error);
  }
}
