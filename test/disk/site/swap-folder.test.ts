import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskEffects, swapFolder, type SwapEffects } from "../../../src/disk/site/swap-folder.ts";
import { MachineLacks } from "../../../src/machine-lacks.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STEPS = ["exists", "remove", "rename", "rename", "remove"] as const;

describe("swapFolder(next, current)", () => {
  it("puts the new output in the place of the old one and leaves nothing else", async () => {
    output("_site", "old");
    output("_site.next", "new");
    await swap();
    expect(outputs()).toEqual({ _site: "new" });
  });

  it("puts the new output where there was none", async () => {
    output("_site.next", "new");
    await swap();
    expect(outputs()).toEqual({ _site: "new" });
  });

  it("removes what an earlier swap could not", async () => {
    output("_site", "old");
    output("_site.old", "older");
    output("_site.next", "new");
    await swap();
    expect(outputs()).toEqual({ _site: "new" });
  });

  it("takes these steps where there is an output", async () => {
    output("_site", "old");
    output("_site.next", "new");
    const taken: string[] = [];
    await swap(failing((step) => (taken.push(step), false)));
    expect(taken).toEqual(STEPS);
  });

  describe("where a step fails", () => {
    it.each([
      ["looking for the old output", 1, "old"],
      ["removing an older one", 2, "old"],
      ["moving the old output away", 3, "old"],
      ["moving the new output in", 4, "old"],
      ["removing the old output", 5, "new"],
    ])("leaves a whole output in place: %s", async (_step, failingStep, whole) => {
      output("_site", "old");
      output("_site.next", "new");
      await expect(swap(failing((_name, number) => number === failingStep))).rejects.toThrow(MachineLacks);
      expect(outputs()["_site"]).toBe(whole);
    });

    it.each([3, 4, 5])("leaves a whole output somewhere, if every step from %i on fails", async (first) => {
      output("_site", "old");
      output("_site.next", "new");
      await expect(swap(failing((_name, number) => number >= first))).rejects.toThrow("The disk is full");
      const left = outputs();
      expect(left["_site"] ?? left["_site.old"]).toMatch(/^(?:old|new)$/u);
    });
  });

  describe("after a swap that was cut off between its two renamings", () => {
    it("puts the new output in place and removes the old one", async () => {
      output("_site.old", "old");
      output("_site.next", "new");
      await swap();
      expect(outputs()).toEqual({ _site: "new" });
    });

    it.each(["exists", "rename"])(
      "keeps the old output, the only whole one, if it fails to %s",
      async (failingStep) => {
        output("_site.old", "old");
        output("_site.next", "new");
        await expect(swap(failing((step) => step === failingStep))).rejects.toThrow(MachineLacks);
        expect(outputs()["_site.old"]).toBe("old");
      },
    );
  });
});

function swap(effects?: SwapEffects): Promise<void> {
  return swapFolder(join(folder, "_site.next"), join(folder, "_site"), effects);
}

/** The disk, but for the steps that fail as on a full one; steps count from 1. */
function failing(fails: (step: string, number: number) => boolean): SwapEffects {
  let number = 0;
  const take = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
    number += 1;
    if (fails(step, number)) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
    return run();
  };
  return {
    rename: (from, to) => take("rename", () => diskEffects.rename(from, to)),
    remove: (path) => take("remove", () => diskEffects.remove(path)),
    exists: (path) => take("exists", () => diskEffects.exists(path)),
  };
}

/** A whole output: two pages that say the same. */
function output(name: string, says: string): void {
  mkdirSync(join(folder, name, "briefings"), { recursive: true });
  writeFileSync(join(folder, name, "index.html"), says);
  writeFileSync(join(folder, name, "briefings", "index.html"), says);
}

/** What each folder says, where it is whole. */
function outputs(): Record<string, string | undefined> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const pages = ["index.html", "briefings/index.html"].map((page) =>
        readFileSync(join(folder, name, page), "utf8"),
      );
      return [name, pages[0] === pages[1] ? pages[0] : undefined];
    }),
  );
}
