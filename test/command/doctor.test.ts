import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshClone, type Clone } from "./fresh-clone.ts";

let clone: Clone;
beforeAll(() => {
  clone = freshClone();
});
afterAll(() => clone.remove());

describe("npm run doctor", () => {
  it("exits with 3 where something is lacking, with the remedy under it", async () => {
    const missing = { PUPPETEER_EXECUTABLE_PATH: "/none" };
    const { code, out, error } = await clone.runWith(missing, "doctor");
    expect([code, error]).toEqual([3, ""]);
    expect(out).toMatch(/^LACKS {2}browser .* there is no such file\.\n +hint: Set it to /mu);
    expect(out).toMatch(/^ok +node +\d+\./mu);
    expect(out).toMatch(/\n1 thing lacking\.\n$/u);
    const { ready, findings } = JSON.parse((await clone.runWith(missing, "doctor", "--json")).out) as {
      readonly ready: boolean;
      readonly findings: readonly unknown[];
    };
    expect(ready).toBe(false);
    expect(findings).toHaveLength(9);
  });
});
