import { describe, expect, it } from "vitest";
import { remembering } from "../../../src/language/words/remembering.ts";

describe("remembering(read, most)", () => {
  it("reads a text once while it is among the last, and again when it was forgotten", () => {
    const seen: string[] = [];
    const read = remembering((text) => seen.push(text), 2);
    expect(["a", "a", "b", "a"].map(read)).toEqual([1, 1, 2, 1]);
    read("c");
    expect(seen).toEqual(["a", "b", "c"]);
    expect(read("a")).toBe(4);
    expect(read("c")).toBe(3);
  });
});
