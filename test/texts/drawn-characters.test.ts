import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontFiles } from "../../src/disk/site/copy-fonts.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { DRAWN, undrawn } from "../../src/texts/drawn-characters.ts";
import { charactersOf } from "./read-face.ts";

describe("DRAWN", () => {
  it("is what every face of the style sheet has, within the range that the sheet gives it", () => {
    expect(DRAWN).toBe(inRanges(drawnByAll()));
  });
});

describe("undrawn(text)", () => {
  it.each([
    ["English typography", "“A crack” – the council’s – was… found, 5 % of £40 m²."],
    ["names of Europe", "Łódź, Zürich, Ağrı, Győr, Škofja Loka, Ærø, Reykjavík, Iași"],
    ["transliteration", "ʿAyn al-Asad, Qurʾān, Ḥabbāniyya"],
    ["Cyrillic", "Київ, Москва, Београд, № 5, Ґданськ"],
    ["Greek", "Αθήνα, Θεσσαλονίκη"],
    ["Arabic and Persian", "عين الأسد، می\u200cخواهم"],
    ["letters with their marks apart", "Cafe\u0301"],
    ["what takes no room and what is no letter", "a\u00adb\u2060c\u00a0d\u202fe\tf\n"],
  ])("draws %s", (_what, text) => {
    expect(undrawn(text)).toEqual([]);
  });

  it.each([
    ["Japanese", "In 東京 and 大阪, 東", ["東", "京", "大", "阪"]],
    ["an arrow", "40 → 60", ["→"]],
    ["an emoji", "A crack 😀", ["😀"]],
    ["Hebrew", "סכר", ["ס", "כ", "ר"]],
    ["a hyphen that most keyboards lack", "Al\u2011Asad", ["\u2011"]],
    ["a mark that no letter of ours carries", "x\u0353", ["\u0353"]],
  ])("finds each character of %s once", (_what, text, characters) => {
    expect(undrawn(text)).toEqual(characters);
  });
});

/** The characters that each face of serif and sans has, and those of Arabic, which stands behind both. */
function drawnByAll(): readonly number[] {
  const faces = facesOf(readFileSync(join(PROJECT_ROOT, "templates/styles/fonts.css"), "utf8"));
  const own = [...faces].flatMap(([face, characters]) => (face.startsWith("Source ") ? [characters] : []));
  const arabic = [...faces].flatMap(([face, characters]) => (face.startsWith("Noto ") ? [characters] : []));
  expect([own.length, arabic.length]).toEqual([5, 2]);
  return [...all(own).union(all(arabic))].filter((code) => code > 0x20).toSorted((a, b) => a - b);
}

function all([first = new Set<number>(), ...others]: readonly Set<number>[]): Set<number> {
  return others.reduce((common, one) => common.intersection(one), first);
}

/** By family, style and weight: what the files of its subsets hold, each within its range. */
function facesOf(css: string): ReadonlyMap<string, Set<number>> {
  const files = new Map(fontFiles().map(({ name, from }) => [name, from]));
  const faces = new Map<string, Set<number>>();
  for (const [rule] of css.matchAll(/@font-face\s*\{[^}]*\}/gu)) {
    const [, family = ""] = /font-family: "([^"]+)"/u.exec(rule) ?? [];
    const [, name = ""] = /url\("fonts\/([^"]+)"\)/u.exec(rule) ?? [];
    // A face of the machine, which stands in until ours is there, is none that a text may count on.
    if (name === "") continue;
    const key = `${family} ${/font-style: (\w+)/u.exec(rule)?.[1]} ${/font-weight: (\d+)/u.exec(rule)?.[1]}`;
    const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map(([, from = "", to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]);
    const within = [...charactersOf(files.get(name) ?? name)].filter((code) =>
      ranges.some(([from = 0, to = 0]) => code >= from && code <= to),
    );
    faces.set(key, (faces.get(key) ?? new Set()).union(new Set(within)));
  }
  return faces;
}

/** e.g. 21-7e a1-ac; a line of the table each 100 columns */
function inRanges(codes: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(" ");
}
