import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLock } from "../../src/evidence/read-lock.ts";

const SHIPPED = readFileSync(
  new URL("../briefings/dam-inspection/data/dam-inspection/evidence.lock.json", import.meta.url),
  "utf8",
);

function messagesOf(text: string): readonly string[] {
  const read = readLock({ path: "some.json", text });
  return read.ok ? [] : read.problems.map(({ message }) => message);
}

describe("readLock(file)", () => {
  it("reads a lock that a check wrote", () => {
    expect(messagesOf(SHIPPED)).toEqual([]);
  });

  it.each([
    ["a list", "- id: a\n"],
    ["another JSON file", '{"name": "a", "format": "briefbook-source/1"}'],
    ["prose", "# A heading\n\nSome words: and more: of them.\n"],
    ["nothing", ""],
  ])("says in one sentence that %s is none", (_case, text) => {
    expect(messagesOf(text)).toEqual(["The file is no evidence lock."]);
  });

  it("tells what is wrong with a lock key by key", () => {
    expect(messagesOf(SHIPPED.replace('"words":', '"wrods":'))).toEqual([
      expect.stringContaining("Unknown key “wrods”"),
    ]);
  });
});
