import { describe, expect, it } from "vitest";
import { latestOnly } from "../../../src/command/preview/latest-only.ts";

/** A job whose runs are ended by hand. */
function job() {
  const ends: (() => void)[] = [];
  const run = latestOnly(() => new Promise<void>((resolve) => void ends.push(resolve)));
  const end = async (): Promise<void> => {
    ends.at(-1)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { run, end, started: () => ends.length };
}

describe("latestOnly(work)", () => {
  it("runs at once, and again when it is asked for after the end", async () => {
    const { run, end, started } = job();
    run();
    expect(started()).toBe(1);
    await end();
    run();
    expect(started()).toBe(2);
  });

  it("runs once more for whatever is asked for during a run, and never two at a time", async () => {
    const { run, end, started } = job();
    run();
    run();
    run();
    expect(started()).toBe(1);
    await end();
    expect(started()).toBe(2);
    await end();
    expect(started()).toBe(2);
  });
});
