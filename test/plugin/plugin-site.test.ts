import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { access, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { deadLinks } from "../../src/disk/audit/dead-links.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { compareText } from "../../src/problem.ts";
import { outsideProject, type Ended, type OutsideProject } from "./outside-project.ts";

let project: OutsideProject;
let built: Ended;

const read = async (path: string): Promise<string> =>
  await readFile(join(project.folder, "public", path), "utf8");
const BRIEFING = "desk/briefings/briefings/dam-inspection";

beforeAll(async () => {
  project = await outsideProject();
  built = await project.eleventy();
}, 300_000);

afterAll(async () => await project.remove());

describe("a site that is not ours", () => {
  it("is built by its own Eleventy and the packed plugin", () => {
    expect(built).toMatchObject({ status: 0 });
    expect(built.output).toContain("dam-inspection: 18 claims, 21 quotes verified in the articles");
  });

  it("has the briefing below its prefix, with PDFs, fonts, styles and scripts", async () => {
    const page = await read(`${BRIEFING}/index.html`);
    expect(page).toContain("<title>A crack in Halvern Dam</title>");
    expect(page).toContain("dam-inspection-a4.pdf");
    expect((await read(`${BRIEFING}/dam-inspection-a4.pdf`)).startsWith("%PDF-")).toBe(true);
    for (const asset of ["briefbook.css", "briefbook.js", "fonts/source-serif-4-latin-400-normal.woff2"])
      await access(join(project.folder, "public/desk/briefings/assets", asset));
  });

  it("lists the briefings on a page of its own, in its own layout", async () => {
    const page = await read("index.html");
    expect(page).toContain("<title>Home – Halvern Water Board</title>");
    expect(page).toContain(
      '<a href="/water/desk/briefings/briefings/dam-inspection/">A crack in Halvern Dam</a>',
    );
  });

  it("holds parts of the briefing as markup that its Markdown leaves whole", async () => {
    const page = await read("about-the-dam/index.html");
    expect(page).toContain('href="../desk/briefings/briefings/dam-inspection/#evidence-crack-found-1"');
    expect(page.match(/<p class="bottom-line__text">[\s\S]*?<\/p>/u)?.[0]).toContain(
      "The reservoir is to be lowered",
    );
    expect(page).toContain("When was the village told of the crack?");
  });

  it("has no link that leads nowhere, below a path of its host", async () => {
    const site = join(project.folder, "public");
    const pages = globSync("**/*.html", { cwd: site }).map((path) => path.replaceAll("\\", "/"));
    expect(pages.length).toBeGreaterThan(8);
    const findDeadLinks = deadLinks(site, "/water/");
    for (const page of pages)
      expect([page, await findDeadLinks(await read(page), posix.dirname(page))]).toEqual([page, []]);
  });

  it("has nothing below the prefix that hosts read at the root only", async () => {
    const files = globSync("desk/briefings/*", { cwd: join(project.folder, "public") }).map((path) =>
      path.replaceAll("\\", "/"),
    );
    expect(files).toContain("desk/briefings/feed.xml");
    expect(files.filter((path) => /404|_headers|robots|hosting/u.test(path))).toEqual([]);
  });

  it("is told by its compiler what the options are", async () => {
    const source = `import briefbook, { type BriefbookOptions, type PluginHost } from "briefbook";
declare const site: PluginHost;
const options: BriefbookOptions = { data: "data", prefix: "desk" };
briefbook(site, options);
// @ts-expect-error: misspelt
briefbook(site, { data: "data", prefx: "desk" });
`;
    await writeFile(join(project.folder, "typed.ts"), source);
    const compiler = join(PROJECT_ROOT, "node_modules/typescript/bin/tsc");
    const args = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "typed.ts",
    ];
    const told = await promisify(execFile)(process.execPath, [compiler, ...args], {
      cwd: project.folder,
    }).catch(({ stdout }: { stdout: string }) => ({ stdout }));
    expect(told.stdout).toBe("");
  }, 60_000);

  it("is not built where a promise is broken, and says where in its own paths", async () => {
    const copy = join(project.folder, "broken");
    await cp(join(project.folder, "data"), copy, { recursive: true });
    const claims = join(copy, "dam-inspection", "claims.yaml");
    await writeFile(claims, (await readFile(claims, "utf8")).replace("by two metres", "by three metres"));
    const config = await readFile(join(project.folder, "eleventy.config.js"), "utf8");
    await writeFile(
      join(project.folder, "broken.config.js"),
      config.replace('"data"', '"broken"').replace('"public"', '"public-broken"'),
    );
    const { status, output } = await project.eleventy("--config=broken.config.js");
    expect(status).toBe(1);
    expect(output).toMatch(/broken\/dam-inspection\/claims\.yaml:\d+:\d+ {2}/u);
    expect(output).toContain("three metres");
    await expect(access(join(project.folder, "public-broken", "desk"))).rejects.toThrow("ENOENT");
    await rm(copy, { recursive: true });
  }, 120_000);
});

describe("a site that is not ours, while Eleventy watches", () => {
  it("has a changed briefing anew at each save, and no PDF", { timeout: 200_000 }, async () => {
    const config = await readFile(join(project.folder, "eleventy.config.js"), "utf8");
    await writeFile(
      join(project.folder, "watched.config.js"),
      config.replace('"public"', '"public-watched"').replaceAll(/"(data|articles)",/gu, '"watched/$1",'),
    );
    for (const name of ["data", "articles"])
      await cp(join(project.folder, name), join(project.folder, "watched", name), { recursive: true });
    const folder = join(project.folder, "public-watched/desk/briefings/briefings/dam-inspection");
    const page = async (): Promise<string> =>
      await readFile(join(folder, "index.html"), "utf8").catch(() => "");
    const watching = project.watching("--watch", "--config=watched.config.js");
    try {
      const patience = { timeout: 80_000, interval: 200 };
      await vi.waitFor(() => expect(watching.printed()).toContain("Watching"), patience);
      expect(await page()).toContain("<h1");
      expect(watching.printed()).toContain("PDFs are made by a build");
      const plan = join(project.folder, "watched/data/dam-inspection/briefing.yaml");
      await writeFile(
        plan,
        (await readFile(plan, "utf8")).replace(/^title: .*$/mu, "title: A title that was saved"),
      );
      await vi.waitFor(async () => expect(await page()).toContain("<title>A title that was saved"), patience);
      expect(globSync("**/*.pdf", { cwd: join(project.folder, "public-watched") })).toEqual([]);
    } finally {
      await watching.end();
    }
  });

  it("is told nothing where it wishes quiet", { timeout: 120_000 }, async () => {
    const config = await readFile(join(project.folder, "eleventy.config.js"), "utf8");
    await writeFile(
      join(project.folder, "quiet.config.js"),
      config.replace('"public"', '"public-quiet"').replace('data: "data",', 'data: "data", quiet: true,'),
    );
    const { status, output } = await project.eleventy("--config=quiet.config.js");
    expect(status).toBe(0);
    expect(built.output).toContain("[briefbook]");
    expect(output).not.toContain("[briefbook]");
  });
});

describe("what npm packs", () => {
  it("is the plugin, what it makes pages of, and what tells about it", () => {
    const folders = new Set(project.packed.map((path) => path.replace(/\/.*$/u, "")));
    expect([...folders].toSorted(compareText)).toEqual([
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "package.json",
      "src",
      "templates",
    ]);
    expect(project.packed).toContain("dist/plugin/briefbook.js");
    expect(project.packed).toContain("dist/plugin/briefbook.d.ts");
  });

  it("holds no data, no test and no article", () => {
    expect(
      project.packed.filter((path) =>
        /^(?:data|test|articles|scripts|_site)\/|examples\.ts$|\.candidates\.json$/u.test(path),
      ),
    ).toEqual([]);
  });
});

describe("docs/plugin.md", () => {
  const part = async (name: string): Promise<string> => {
    const text = await readFile(join(PROJECT_ROOT, "docs/plugin.md"), "utf8");
    return (
      new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\n<!-- /${name} -->`, "u").exec(
        text,
      )?.[1] ?? ""
    );
  };

  it("shows the configuration of this site", async () => {
    expect(await part("config")).toBe(
      await readFile(join(PROJECT_ROOT, "test/plugin-site/eleventy.config.js"), "utf8"),
    );
  });

  it("shows the list of this site", async () => {
    const list = await part("list");
    expect(list).toContain("briefbook.briefings");
    expect(await readFile(join(PROJECT_ROOT, "test/plugin-site/pages/index.md"), "utf8")).toContain(list);
  });
});
