import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asMachineLacks } from "../read-text.ts";

/** What a page loads where a letter of it stands. `src/texts/drawn-characters.ts` tells of what all of them hold. */
const SUBSETS = ["latin", "latin-ext", "cyrillic", "greek"];

/** By family: faces and subsets. Arabic is for names in their own script and for title pages. */
const FONTS: Readonly<
  Record<string, { readonly faces: readonly string[]; readonly subsets: readonly string[] }>
> = {
  "source-serif-4": { faces: ["400-normal", "400-italic", "600-normal"], subsets: SUBSETS },
  "source-sans-3": { faces: ["400-normal", "600-normal"], subsets: SUBSETS },
  "noto-naskh-arabic": { faces: ["400-normal", "600-normal"], subsets: ["arabic"] },
};

/** The files of all faces, and where they are installed. */
export function fontFiles(): readonly { readonly name: string; readonly from: string }[] {
  return Object.entries(FONTS).flatMap(([family, { faces, subsets }]) =>
    subsets.flatMap((subset) =>
      faces.map((face) => {
        const name = `${family}-${subset}-${face}.woff2`;
        return { name, from: fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${name}`)) };
      }),
    ),
  );
}

/**
 * Copies the faces of page and paper into a site. Not left to Eleventy: where one of its copies fails on a full disk,
 * the others fail after it unheard, and end the process.
 */
export async function copyFonts(site: string): Promise<void> {
  const folder = join(site, "assets", "fonts");
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, from } of fontFiles()) await copyFile(from, join(folder, name));
  } catch (error) {
    throw asMachineLacks(error);
  }
}
