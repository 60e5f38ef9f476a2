import { afterEach, describe, expect, it, vi } from "vitest";
import { SCRIPT_NAMES } from "../../src/article/script-names.ts";

const MIXED = "the m\u{43e}del"; // with a Cyrillic о

afterEach(() => {
  vi.doUnmock("../../src/article/script-names.ts");
  vi.resetModules();
});

describe("findOddWords(text)", () => {
  it("reads on a Node whose Unicode is older than the youngest script", async () => {
    vi.resetModules();
    vi.doMock("../../src/article/script-names.ts", () => ({
      SCRIPT_NAMES: ["Script_Of_Tomorrow", ...SCRIPT_NAMES],
    }));
    const { findOddWords } = await import("../../src/article/odd-words.ts");
    expect(findOddWords(MIXED)).toEqual([{ at: 4, kind: "word of mixed scripts", shown: "m\u{43e}del" }]);
    expect(findOddWords("слова")).toEqual([]);
  });
});

describe("the names of scripts", () => {
  it("are those of every letter that this Node knows", () => {
    const known = [...SCRIPT_NAMES, "Common", "Inherited"].filter(isKnown);
    const ofOne = new RegExp(`[${known.map((name) => `\\p{Script=${name}}`).join("")}]`, "u");
    const without: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/\p{L}/u.test(character) && !ofOne.test(character)) without.push(code.toString(16));
    }
    expect(without).toEqual([]);
  });
});

function isKnown(script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, "u").unicode;
  } catch {
    return false;
  }
}
