import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchFolders } from "../../../src/disk/serve/watch-folders.ts";

let folder = "";
let told: string[][] = [];
let stop = (): void => undefined;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "briefbook-watch-")));
  mkdirSync(join(folder, "bridge/sources"), { recursive: true });
  save("bridge/claims.yaml");
  told = [];
  stop = await watchFolders([folder], (paths) => told.push(paths.map((path) => relative(folder, path))));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const save = (name: string): void => writeFileSync(join(folder, name), `${name} is changed`);
/** What was told until a path is among it, or for long enough. */
const toldUntil = async (name: string): Promise<readonly string[]> => {
  const paths = (): readonly string[] => told.flat().map((path) => path.replaceAll("\\", "/"));
  await vi.waitUntil(() => paths().includes(name), 10_000).catch(() => undefined);
  return paths();
};

describe("watchFolders(folders, changed)", () => {
  it("tells of a file that is changed, however deep", async () => {
    save("bridge/claims.yaml");
    expect(await toldUntil("bridge/claims.yaml")).toContain("bridge/claims.yaml");
    save("bridge/sources/a.json");
    expect(await toldUntil("bridge/sources/a.json")).toContain("bridge/sources/a.json");
  });

  it("tells of each save by an editor that renames", async () => {
    for (let time = 1; time <= 3; time += 1) {
      told = [];
      save("bridge/.claims.yaml.swp");
      renameSync(join(folder, "bridge/.claims.yaml.swp"), join(folder, "bridge/claims.yaml"));
      expect(await toldUntil("bridge/claims.yaml")).toContain("bridge/claims.yaml");
    }
  });

  it("tells of a save within a tenth of a second, in which nobody sees a delay", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      save("bridge/claims.yaml");
      // The system tells of it when it likes; from then on the clock is ours.
      while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(100);
      expect(told.flat()).toContain(join("bridge", "claims.yaml"));
    } finally {
      vi.useRealTimers();
    }
  });

  it("tells of a burst of saves at once", async () => {
    for (const name of ["a.yaml", "b.yaml", "a.yaml"]) save(`bridge/${name}`);
    expect(await toldUntil("bridge/b.yaml")).toContain("bridge/b.yaml");
    expect(told).toEqual([
      expect.arrayContaining(["bridge/a.yaml", "bridge/b.yaml"].map((path) => join(path))),
    ]);
  });

  it("tells of files in a folder that was made later", async () => {
    mkdirSync(join(folder, "tunnel"));
    expect(await toldUntil("tunnel")).toContain("tunnel");
    save("tunnel/claims.yaml");
    expect(await toldUntil("tunnel/claims.yaml")).toContain("tunnel/claims.yaml");
  });

  it("keeps quiet about what editors, systems and ingest put there, and after it was stopped", async () => {
    for (const name of [".claims.yaml.swp", "claims.yaml~", "4913", ".DS_Store", "sources/a.candidates.json"])
      save(`bridge/${name}`);
    save("bridge/claims.yaml");
    expect(await toldUntil("bridge/claims.yaml")).toContain("bridge/claims.yaml");
    expect(told.flat()).toEqual([join("bridge", "claims.yaml")]);
    stop();
    told = [];
    save("bridge/claims.yaml");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toEqual([]);
  });
});
