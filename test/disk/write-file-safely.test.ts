import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileSafely } from "../../src/disk/write-file-safely.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFileSafely(path, content)", () => {
  it("writes a new file, and the folders above it", async () => {
    const path = join(folder, "data", "dam", "sources.yaml");
    expect(await writeFileSafely(path, "wörds\n")).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("wörds\n");
    expect(readdirSync(join(folder, "data", "dam"))).toEqual(["sources.yaml"]);
  });

  it("replaces a file that says something else", async () => {
    const path = existing("old, and longer than the new one");
    expect(await writeFileSafely(path, "new")).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("does not touch a file that says the same", async () => {
    const path = existing("same");
    const before = statSync(path, { bigint: true });
    expect(await writeFileSafely(path, "same")).toBe(false);
    const after = statSync(path, { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  it("overwrites what an interrupted run left beside it", async () => {
    const path = existing("old");
    writeFileSync(`${path}.new`, "half of a much longer text");
    await writeFileSafely(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it("shows a reader the old file or the new one, at every moment", async () => {
    const path = existing("0".repeat(10_000));
    const seen = new Set<string>();
    const look = (): void => void seen.add(readFileSync(path, "utf8").replace(/^(.)\1{9999}$/u, "whole"));
    const rounds = (async () => {
      for (let round = 1; round <= 50; round++)
        await writeFileSafely(path, String(round % 10).repeat(10_000));
      return "done";
    })();
    const tick = (): Promise<"running"> =>
      new Promise((resolve) => {
        setImmediate(resolve, "running");
      });
    while ((await Promise.race([rounds, tick()])) === "running") look();
    expect([...seen]).toEqual(["whole"]);
  });

  it("leaves the old file as it was where the new one cannot be written beside it", async () => {
    // The name of the file beside it is longer than file systems allow.
    const path = existing("old", "n".repeat(253));
    await expect(writeFileSafely(path, "new")).rejects.toThrow("ENAMETOOLONG");
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it.runIf(existsSync("/dev/full"))(
    "leaves the old file as it was where the disk is full, and says so",
    async () => {
      const path = existing("old");
      symlinkSync("/dev/full", `${path}.new`);
      const failure = writeFileSafely(path, "new");
      await expect(failure).rejects.toThrow(MachineLacks);
      await expect(failure).rejects.toThrow("The disk is full");
      expect(readFileSync(path, "utf8")).toBe("old");
      expect(readdirSync(folder)).toEqual(["lock.json"]);
    },
  );

  it("leaves the old file as it was where it cannot take its place", async () => {
    const path = join(folder, "lock.json");
    writeFileSync(path, "a file, where a folder is wanted");
    await expect(writeFileSafely(join(path, "inside.json"), "new")).rejects.toThrow(MachineLacks);
    expect(readFileSync(path, "utf8")).toBe("a file, where a folder is wanted");
  });
});

function existing(text: string, name = "lock.json"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
