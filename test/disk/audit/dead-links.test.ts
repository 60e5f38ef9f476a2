import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadLinks } from "../../../src/disk/audit/dead-links.ts";

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "briefbook-"));
  await mkdir(join(site, "briefings/dam/data"), { recursive: true });
  await writeFile(join(site, "index.html"), "");
  await writeFile(join(site, "briefings/dam/index.html"), '<p id="crack"></p><p id="صدع"></p>');
  await writeFile(join(site, "briefings/dam/data/levels.csv"), "");
});

afterAll(() => rm(site, { recursive: true }));

describe("deadLinks(site)", () => {
  it.each([
    "data/levels.csv",
    "../../index.html",
    "../../briefings/dam/",
    "#top",
    "#",
    "#here",
    "../../briefings/dam/#crack",
    "../../briefings/dam/index.html?from=list#%D8%B5%D8%AF%D8%B9",
    "https://example.org/x#y",
    "mailto:a@example.org",
    "data/levels.csv#row-1",
  ])("follows %s", async (link) => {
    expect(await deadLinks(site)(`<a id="here" href="${link}">x</a>`, "briefings/dam/")).toEqual([]);
  });

  it("takes what begins with the path that the site will stand below for its own", async () => {
    const links = ["/some/path/", "/some/path/briefings/dam/index.html", "/some/path/nothing.html"];
    const html = links.map((link) => `<a href="${link}">x</a>`).join("");
    expect(await deadLinks(site, "/some/path/")(html, "briefings/dam/")).toEqual([
      "A link leads to /some/path/nothing.html, which is not on the site.",
    ]);
  });

  it.each(["data/levels.svg", "../index.html", "data/", "data"])("finds nothing behind %s", async (link) => {
    expect(await deadLinks(site)(`<a href="${link}">x</a>`, "briefings/dam/")).toEqual([
      `A link leads to ${link}, which is not on the site.`,
    ]);
  });

  it.each([
    ["#crack", "“#crack”, which is not there"],
    ["../dam/#cracks", "../dam/, which has no “#cracks”"],
    ["../../briefings/dam/index.html#here", "../../briefings/dam/index.html, which has no “#here”"],
  ])("finds no such place in a page behind %s", async (link, what) => {
    expect(await deadLinks(site)(`<a id="here" href="${link}">x</a>`, "briefings/dam/")).toEqual([
      `A link leads to ${what}.`,
    ]);
  });
});
