import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const slashed = (path: string): string => path.replaceAll("\\", "/");
const names = globSync("{data/{al-asad-handover,schema},docs,scripts,src,templates,test}/**", {
  cwd: PROJECT_ROOT,
}).map(slashed);
const code = globSync("{scripts,src,test}/**/*.{ts,cjs}", { cwd: PROJECT_ROOT })
  .map(slashed)
  .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), "utf8") }));

/** The places of code that a pattern finds. */
const places = (pattern: RegExp, within: RegExp): readonly string[] =>
  code
    .filter(({ path }) => within.test(path) && path !== "test/portable.test.ts")
    .flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([found]) => `${path}: ${found}`));

const ANY = /^/u;
const PROGRAM = /^(?:src|scripts)\//u;

describe("the names of files", () => {
  it("are such that Windows takes them", () => {
    const refused = names.filter((path) =>
      path.split("/").some((part) => /[:*?"<>|]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(part)),
    );
    expect(refused).toEqual([]);
    expect(names.length).toBeGreaterThan(1000);
  });

  it("differ not by case alone, which Windows and macOS do not tell apart", () => {
    const lower = names.map((path) => path.toLowerCase());
    expect(lower.filter((path, at) => lower.indexOf(path) !== at)).toEqual([]);
  });

  it("leave room in the 260 characters of a path on Windows", () => {
    expect(names.filter((path) => path.length > 120)).toEqual([]);
  });

  it("are checked out with the line ends that they are kept with", () => {
    const attributes = readFileSync(join(PROJECT_ROOT, ".gitattributes"), "utf8").split(/\r?\n/u);
    expect(attributes).toContain("* text=auto eol=lf");
    expect(attributes).toContain("test/**/articles/** -text");
  });
});

describe("the code", () => {
  it.each<readonly [string, RegExp, RegExp]>([
    [
      "takes no path from the address of a module by hand",
      /import\.meta\.url\)?\s*\.(?:pathname|slice|replace)/gu,
      ANY,
    ],
    ["writes no address of a file by hand", /[`"']file:\/\/\/?\$\{/gu, ANY],
    ["imports files by their address, not by their path", /\bimport\((?:join|resolve)\(/gu, ANY],
    ["names no folder of one system", /["'`]\/(?:tmp|home|var|Users)\//gu, PROGRAM],
    ["asks for no folder by a name of one system", /env(?:\.|\[")(?:HOME|TMPDIR)\b/gu, PROGRAM],
    [
      "renames with patience",
      /(?<![.\w])rename(?:Sync)?\((?=\w)/gu,
      /^(?:src\/(?!disk\/rename-patiently)|scripts\/)/u,
    ],
    ["makes links that need no rights", /\bsymlink(?:Sync)?\((?![^;]*"junction")[^;]*;/gu, PROGRAM],
    [
      "starts no program of one system's shell",
      /\b(?:spawn|exec|execFile)(?:Sync)?\(\s*"(?:sh|bash|cmd|rm|cp|mv|cat|which)"/gu,
      ANY,
    ],
  ])("%s", (_promise, pattern, within) => {
    expect(places(pattern, within)).toEqual([]);
  });
});
