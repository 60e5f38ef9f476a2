import { describe, expect, it } from "vitest";
import { inPairs } from "../../src/pdf/press/in-pairs.ts";

describe("inPairs(things, make, use)", () => {
  it("makes two things at a time, and the next while one is used, but no more than two for each of the two", async () => {
    const told: string[] = [];
    const release: (() => void)[] = [];
    const uses = Promise.withResolvers<undefined>();
    const all = inPairs(
      ["a", "b", "c", "d", "e", "f"],
      async (thing) => {
        told.push(`make ${thing}`);
        await new Promise<void>((resolve) => release.push(resolve));
        return thing.toUpperCase();
      },
      async (_thing, made) => {
        told.push(`use ${made}`);
        await uses.promise;
      },
    );
    expect(told).toEqual(["make a", "make b"]);
    await letGo(release);
    expect(told.slice(2).toSorted()).toEqual(["make c", "make d", "use A", "use B"]);
    // C and D are made, but wait for A and B: nothing more is begun.
    await letGo(release);
    expect(told).toHaveLength(6);
    uses.resolve(undefined);
    await letGo(release);
    await letGo(release);
    await all;
    expect(told).toHaveLength(12);
  });

  it.each([
    ["made", "make"],
    ["used", "use"],
  ])(
    "begins nothing after one could not be %s, and throws the failure of the earliest",
    async (_which, at) => {
      const begun: string[] = [];
      const failAt = async (step: string, thing: string): Promise<void> => {
        // The first fails last.
        if (thing === "a") await new Promise((resolve) => setTimeout(resolve, 5));
        if (step === at) throw new Error(`${thing} failed`);
      };
      const all = inPairs(
        ["a", "b", "c", "d", "e", "f"],
        async (thing) => {
          begun.push(thing);
          await failAt("make", thing);
        },
        async (thing) => await failAt("use", thing),
      );
      await expect(all).rejects.toThrow("a failed");
      expect(begun).not.toContain("f");
    },
  );
});

/** Ends what is being made, and lets what follows begin. */
async function letGo(release: (() => void)[]): Promise<void> {
  for (const resolve of release.splice(0)) resolve();
  await new Promise((resolve) => setImmediate(resolve));
}
