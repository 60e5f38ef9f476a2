import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { newBriefing } from "../../src/command/new/new-briefing.ts";
import { CASES, EXAMPLE } from "../briefings/read-case.ts";
import { runBuild, type BuildResult } from "./run-build.ts";

const COURIER = join(CASES, EXAMPLE, "articles/courier.txt");

let folder: string;
let build: BuildResult;
let started: readonly boolean[];
/** Too long for the head of a page, which gets its first words. */
const LONG = "What became of the bridge across the Hald at Halden, and who knew of it before the winter";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-new-"));
  const [dataFolder, articles] = [join(folder, "data"), join(folder, "articles")];
  await mkdir(dataFolder);
  await mkdir(articles);
  await cp(join(PROJECT_ROOT, "data/site.yaml"), join(dataFolder, "site.yaml"));
  const start = async (slug: string, article: string): Promise<boolean> => {
    const answers = {
      title: slug === "given" ? LONG : "The bridge",
      author: "The desk",
      handling: "TLP:CLEAR",
      article,
      "as-of": "2031-03-10",
    };
    const { ok } = await newBriefing({ slug, dataFolder, articles }, new Map(Object.entries(answers)));
    return ok;
  };
  const written = async (slug: string, text: string): Promise<boolean> => {
    await writeFile(join(folder, `${slug}.txt`), text);
    return await start(slug, join(folder, `${slug}.txt`));
  };
  started = [
    await start("invented", ""),
    await start("given", COURIER),
    await written("spoken", "The mayor of Halden said on Friday that the bridge stays shut.\n"),
    await written("arabic", "انفجر أنبوب مياه في شرق المدينة صباح يوم الاثنين وغمر شارعين كبيرين.\n"),
  ];
  build = await runBuild(["--data", dataFolder, "--articles", articles, "--output", join(folder, "site")]);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("a briefing as npm run new writes it", () => {
  it("is built to the end, of the invented example and of articles, before a word of it is changed", () => {
    expect(started).toEqual([true, true, true, true]);
    expect([build.stderr, build.status]).toEqual(["", 0]);
  });

  it.each(["invented", "given", "spoken", "arabic"])("has every document: %s", async (slug) => {
    const files = await readdir(join(folder, "site/briefings", slug));
    expect(files.filter((name) => name.endsWith(".pdf")).toSorted()).toEqual(
      ["a4", "handout", "large-print", "letter"].map((suffix) => `${slug}-${suffix}.pdf`),
    );
  });
});
