import { describe, expect, it } from "vitest";
import { renamePatiently, type RenameEffects } from "../../src/disk/rename-patiently.ts";

/** A machine on which so many renames are refused before one is done. */
function refusing(times: number, code: string, platform: NodeJS.Platform) {
  const [tries, waited]: [string[], number[]] = [[], []];
  const effects: RenameEffects = {
    platform,
    rename: async (from, to) => {
      tries.push(`${from} ${to}`);
      if (tries.length <= times) throw Object.assign(new Error(code), { code });
    },
    wait: async (milliseconds) => waited.push(milliseconds),
  };
  return { effects, tries, waited };
}

describe("renamePatiently(from, to)", () => {
  it.each(["EPERM", "EACCES", "EBUSY"])("waits on Windows while something is open: %s", async (code) => {
    const { effects, tries, waited } = refusing(3, code, "win32");
    await renamePatiently("a", "b", effects);
    expect(tries).toEqual(["a b", "a b", "a b", "a b"]);
    expect(waited).toEqual([10, 20, 40]);
  });

  it("believes a refusal that lasts", async () => {
    const { effects, waited } = refusing(100, "EPERM", "win32");
    await expect(renamePatiently("a", "b", effects)).rejects.toThrow("EPERM");
    expect(waited.reduce((sum, one) => sum + one, 0)).toBe(1270);
  });

  it.each<readonly [string, NodeJS.Platform]>([
    ["ENOSPC", "win32"],
    ["EPERM", "linux"],
    ["EBUSY", "darwin"],
  ])("waits for nothing where %s is final, on %s", async (code, platform) => {
    const { effects, waited } = refusing(1, code, platform);
    await expect(renamePatiently("a", "b", effects)).rejects.toThrow(code);
    expect(waited).toEqual([]);
  });
});
