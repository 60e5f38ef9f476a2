import { describe, expect, it } from "vitest";
import { progressBar, progressOn } from "../../src/command/progress.ts";

describe("progressBar(done, total)", () => {
  it.each([
    [0, 4, "░░░░░░░░░░░░░░░░░░░░░░░░  0/4"],
    [2, 4, "████████████░░░░░░░░░░░░  2/4"],
    [999, 1000, "███████████████████████░  999/1000"],
    [4, 4, "████████████████████████  4/4"],
    [0, 0, "████████████████████████  0/0"],
  ])("draws %i of %i", (done, total, bar) => {
    expect(progressBar(done, total)).toBe(bar);
  });
});

describe("progressOn(stream)", () => {
  const drawn = (isTTY: boolean): readonly string[] => {
    const written: string[] = [];
    const tell = progressOn({ isTTY, write: (text) => written.push(text) });
    tell(1, 2);
    tell(2, 2);
    return written;
  };

  it("draws over its own line on a terminal, and leaves it empty", () => {
    expect(drawn(true)).toEqual([`\r\u001b[K      ${progressBar(1, 2)}`, "\r\u001b[K"]);
  });

  it("writes nothing into a log", () => {
    expect(drawn(false)).toEqual([]);
  });
});
