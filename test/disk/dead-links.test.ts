import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadLinks } from "../../src/disk/dead-links.ts";

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "briefbook-"));
  await mkdir(join(site, "briefings/dam/data"), { recursive: true });
  await writeFile(join(site, "index.html"), "");
  await writeFile(join(site, "briefings/dam/index.html"), "");
  await writeFile(join(site, "briefings/dam/data/levels.csv"), "");
});

afterAll(() => rm(site, { recursive: true }));

describe("deadLinks(html, folder, site)", () => {
  it.each([
    "data/levels.csv",
    "../../index.html",
    "../../briefings/dam/",
    "#top",
    "https://example.org/x",
    "mailto:a@example.org",
    "data/levels.csv#row-1",
  ])("follows %s", async (link) => {
    expect(await deadLinks(`<a href="${link}">x</a>`, "briefings/dam/", site)).toEqual([]);
  });

  it("takes what begins with the path that the site will stand below for its own", async () => {
    const links = ["/some/path/", "/some/path/briefings/dam/index.html", "/some/path/nothing.html"];
    const html = links.map((link) => `<a href="${link}">x</a>`).join("");
    expect(await deadLinks(html, "briefings/dam/", site, "/some/path/")).toEqual([
      "A link leads to /some/path/nothing.html, which is not on the site.",
    ]);
  });

  it.each(["data/levels.svg", "../index.html", "data/", "data"])("finds nothing behind %s", async (link) => {
    expect(await deadLinks(`<a href="${link}">x</a>`, "briefings/dam/", site)).toEqual([
      `A link leads to ${link}, which is not on the site.`,
    ]);
  });
});
