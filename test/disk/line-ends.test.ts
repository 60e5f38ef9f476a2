import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { ingestArticle } from "../../src/disk/ingest-article.ts";
import { checkFolders, PROJECT_ROOT, type CheckedFolder } from "../../src/disk/project.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";

/** The second example with LF, as it is, and with CR LF, as Windows may check it out. */
let folders: { readonly lf: string; readonly crlf: string };

beforeAll(async () => {
  const made = await mkdtemp(join(tmpdir(), "briefbook-line-ends-"));
  folders = { lf: join(made, "lf"), crlf: join(made, "crlf") };
  for (const folder of Object.values(folders))
    await cp(join(PROJECT_ROOT, "test/briefings/dam-inspection"), folder, { recursive: true });
  for (const entry of await readdir(folders.crlf, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      await change(join(entry.parentPath, entry.name), (text) => text.replaceAll("\n", "\r\n"));
});

afterAll(async () => await rm(join(folders.lf, ".."), { recursive: true, force: true }));

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, "utf8")));
}

async function check(folder: string, withArticles: boolean): Promise<CheckedFolder> {
  const articles = withArticles ? { articles: join(folder, "articles") } : {};
  const [checked] = await checkFolders({ dataFolder: join(folder, "data"), ...articles });
  if (!checked) throw new Error("There is no briefing.");
  return checked;
}

describe("a briefing whose files end their lines with CR LF", () => {
  it("keeps its promises and prints the same", async () => {
    const english = await readEnglish();
    const [lf, crlf] = await Promise.all([check(folders.lf, false), check(folders.crlf, false)]);
    expect(crlf.check.problems).toEqual([]);
    expect(crlf.check.counts.standing).toBeGreaterThan(20);
    expect(viewsOf([crlf], english)).toEqual(viewsOf([lf], english));
  });

  it("is verified in its articles, which are those that were read, and prints the same", async () => {
    const english = await readEnglish();
    const lf = await check(folders.lf, true);
    const crlf = await check(folders.crlf, true);
    expect(crlf.check.problems).toEqual([]);
    expect(crlf.check.basis).toBe("verified");
    expect(viewsOf([crlf], english)).toEqual(viewsOf([lf], english));
  });

  it("keeps its records where its articles are ingested again", async () => {
    const [dataFolder, slug, id] = [join(folders.crlf, "data"), "dam-inspection", "courier"];
    const file = join(folders.crlf, "articles/courier.txt");
    const path = join(dataFolder, slug, "sources/courier.json");
    const before: unknown = JSON.parse(await readFile(path, "utf8"));
    expect((await ingestArticle({ dataFolder, slug, id, file })).ok).toBe(true);
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(before);
  });

  it("is told of problems at the same places", async () => {
    const found = await Promise.all(
      Object.values(folders).map(async (folder) => {
        await change(join(folder, "data/dam-inspection/claims.yaml"), (text) =>
          text.replaceAll("by two metres", "by three metres"),
        );
        const { problems } = (await check(folder, false)).check;
        return problems.map(({ rule, line, column, message }) => ({ rule, line, column, message }));
      }),
    );
    expect(found[0]?.length).toBeGreaterThan(0);
    expect(found[1]).toEqual(found[0]);
  });
});
