import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { problemsOf, readCatalogues, type Catalogues } from "../../src/disk/read-catalogues.ts";

/** The catalogues with words replaced in one of them. */
async function spoiled(name: string, find: string, replace: string): Promise<Catalogues> {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-texts-"));
  try {
    await cp(join(PROJECT_ROOT, "templates", "texts"), folder, { recursive: true });
    const text = await readFile(join(folder, name), "utf8");
    expect(text).toContain(find);
    await writeFile(join(folder, name), text.replace(find, replace));
    return await readCatalogues(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("readCatalogues(folder)", () => {
  it("tells what a language lacks, for those who use it and for nobody else", async () => {
    const catalogues = await spoiled("ar.yaml", '    skip: "انتقل إلى النص"\n', "");
    expect(problemsOf(catalogues, ["en"])).toEqual([]);
    expect(problemsOf(catalogues, ["en", "ar"])).toEqual([
      expect.objectContaining({
        file: "templates/texts/ar.yaml",
        rule: "catalogue-is-whole",
        message: "The text “general.skip” is missing.",
        hint: "Translate “Skip to the text”.",
      }),
    ]);
  });

  it("tells of a catalogue that cannot be read", async () => {
    const catalogues = await spoiled("ar.yaml", "locale: ar\n", "locale: not a language\n");
    expect(catalogues.texts.has("ar")).toBe(false);
    expect(problemsOf(catalogues, ["ar"]).map(({ rule, line }) => [rule, line])).toEqual([
      ["file-fits-its-schema", 3],
    ]);
  });
});
