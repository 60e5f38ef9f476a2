import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { runNode } from "./fresh-clone.ts";

const start = (...args: readonly string[]) =>
  runNode(PROJECT_ROOT, [join(PROJECT_ROOT, "scripts/preflight.cjs"), ...args]);

describe("scripts/preflight.cjs", () => {
  it("runs the command that is named, with its options", async () => {
    const { code, out } = await start("why", "--help");
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "Prints what a sentence rests on, or what rests on a passage.",
    ]);
  });

  it("names the command that a mistyped one was meant to be, and exits with 2", async () => {
    expect(await start("biuld")).toEqual({
      code: 2,
      out: "",
      error: "There is no command biuld. Did you mean “build”?\n",
    });
  });
});
