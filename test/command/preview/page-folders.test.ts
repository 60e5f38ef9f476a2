import { describe, expect, it } from "vitest";
import { pageFolders } from "../../../src/command/preview/page-folders.ts";

function tried() {
  const removed: string[] = [];
  return { removed, folders: pageFolders((folder) => Promise.resolve(void removed.push(folder))) };
}

describe("pageFolders(remove)", () => {
  it("keeps the newest folder and the one before it", async () => {
    const { removed, folders } = tried();
    for (const folder of ["one", "two"]) await folders.add(folder);
    expect(removed).toEqual([]);
    await folders.add("three");
    expect(removed).toEqual(["one"]);
  });

  it("keeps a folder while it is read, however many are added, and no longer", async () => {
    const { removed, folders } = tried();
    await folders.add("one");
    const answer = await folders.whileRead("one", async () => {
      for (const folder of ["two", "three", "four"]) await folders.add(folder);
      expect(removed).toEqual(["two"]);
      return "printed";
    });
    expect(answer).toBe("printed");
    expect(removed).toEqual(["two", "one"]);
  });

  it("lets a folder go where what read it failed", async () => {
    const { removed, folders } = tried();
    await folders.add("one");
    const failing = folders.whileRead("one", async () => {
      for (const folder of ["two", "three"]) await folders.add(folder);
      throw new Error("No print.");
    });
    await expect(failing).rejects.toThrow("No print.");
    expect(removed).toEqual(["one"]);
  });
});
