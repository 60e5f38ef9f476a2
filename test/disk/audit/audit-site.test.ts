import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measuredPages } from "../../../src/disk/audit/audit-site.ts";

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "briefbook-audit-"));
});
afterAll(async () => {
  await rm(site, { recursive: true });
});

describe("measuredPages(site)", () => {
  it("finds none where nothing is built", () => {
    expect(measuredPages(site)).toEqual([]);
  });

  it("takes the list, a briefing, and an article where one has a page", async () => {
    const add = async (path: string): Promise<void> => {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), "");
    };
    for (const path of [
      "index.html",
      "briefings/b/index.html",
      "briefings/a/index.html",
      "method/index.html",
    ])
      await add(path);
    expect(measuredPages(site)).toEqual(["", "briefings/a/"]);
    await add("briefings/b/sources/courier/index.html");
    expect(measuredPages(site)).toEqual(["", "briefings/a/", "briefings/b/sources/courier/"]);
  });
});
