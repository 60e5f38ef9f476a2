import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshClone, type Clone, type Outcome } from "./fresh-clone.ts";

let clone: Clone;
let folder = "";
beforeAll(() => {
  clone = freshClone();
});
afterAll(() => clone.remove());
beforeEach(() => {
  folder = mkdtempSync(join(clone.root, "ingest-"));
  mkdirSync(join(folder, "articles"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ingest = (...args: readonly string[]): Promise<Outcome> =>
  clone.run("ingest", "--data", join(folder, "data"), "--articles", join(folder, "articles"), ...args);

describe("npm run ingest", () => {
  it("writes the record and the entry, says what it read, and does nothing when run again", async () => {
    const args = [
      "--new",
      "--briefing",
      "dam",
      "--id",
      "courier",
      join(clone.root, "example/articles/courier.txt"),
    ];
    expect(await ingest(...args)).toEqual({
      code: 0,
      out:
        "142 words in 7 passages, utf-8, en. Written: sources/courier.json, sources/courier.candidates.json, sources.yaml\n" +
        `Added to the article library, which is no part of the repository: ${join(relative(clone.root, folder), "articles/courier.txt")}\n` +
        "Now replace every “Not yet …” of its entry in sources.yaml; npm run check names them.\n",
      error: "",
    });
    expect(await ingest(...args)).toEqual({
      code: 0,
      out: "142 words in 7 passages, utf-8, en. Nothing had changed.\n",
      error: "",
    });
  });

  it("writes the records of the example briefing, byte for byte", async () => {
    for (const id of ["courier", "observer", "notice"]) {
      await ingest("--new", "--briefing", "dam", "--id", id, join(clone.root, `example/articles/${id}.txt`));
      expect(readFileSync(join(folder, `data/dam/sources/${id}.json`), "utf8")).toBe(
        readFileSync(join(clone.root, `example/data/dam-inspection/sources/${id}.json`), "utf8"),
      );
    }
  });

  it("names the briefing that a mistyped one was meant to be, and makes no folder", async () => {
    const file = join(clone.root, "example/articles/courier.txt");
    await ingest("--new", "--briefing", "dam", "--id", "courier", file);
    const { code, out, error } = await ingest("--briefing", "dame", "--id", "courier", file);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(
      "There is no briefing “dame”. Did you mean “dam”? Add --new to start a briefing of that name.",
    );
    expect(existsSync(join(folder, "data/dame"))).toBe(false);
    expect((await ingest("--briefing", "dam", "--id", "courier", file)).code).toBe(0);
  });

  describe("of an article that is not in the library", () => {
    const courier = (): string => join(clone.root, "example/articles/courier.txt");
    const asCourier = ["--new", "--briefing", "dam", "--id", "courier"];
    const inLibrary = (): string => join(folder, "articles/courier.txt");

    it("copies it there, byte for byte, so that the next check finds it", async () => {
      await ingest(...asCourier, courier());
      expect(readFileSync(inLibrary()).equals(readFileSync(courier()))).toBe(true);
    });

    it("leaves another of its name as it is, and says what to do", async () => {
      writeFileSync(inLibrary(), "Another article.\n");
      const { code, out } = await ingest(...asCourier, courier());
      expect(code).toBe(0);
      expect(out).toContain("Not added to the article library, which has another article of that name: ");
      expect(out).toContain("Put this one in its place if it is the newer");
      expect(readFileSync(inLibrary(), "utf8")).toBe("Another article.\n");
    });

    it("knows it there under another name, and copies nothing", async () => {
      writeFileSync(join(folder, "articles/other.txt"), readFileSync(courier()));
      expect((await ingest(...asCourier, courier())).out).not.toContain("article library");
      expect(existsSync(inLibrary())).toBe(false);
    });

    it("writes nothing where the library that is named is not there", async () => {
      const { code, error } = await ingest(...asCourier, "--articles", join(folder, "gone"), courier());
      expect([code, existsSync(join(folder, "data"))]).toEqual([3, false]);
      expect(error).toContain("The article folder given by --articles is not there");
    });
  });

  it("lists the readings whose words an edited article no longer has", async () => {
    const file = join(folder, "courier.txt");
    const ingestFile = () => ingest("--new", "--briefing", "dam", "--id", "courier", file);
    writeFileSync(file, "A crack was found.\n\nIt is small. It is dry.\n");
    await ingestFile();
    const register = join(folder, "data/dam/sources.yaml");
    writeFileSync(register, `${readFileSync(register, "utf8")}  reading: [{ at: "2.2", as: plan }]\n`);
    writeFileSync(file, "A crack was found.\n\nIt is small. It was dry.\n");
    expect((await ingestFile()).out).toMatch(
      /\nChanged since they were read, to be read again: 2\.2 \(plan\)\.\n$/u,
    );
  });

  it("reads windows-1252 and takes a language, where they are given", async () => {
    const file = join(folder, "old.txt");
    writeFileSync(file, Buffer.from("Y crac \x96 bach.\n", "latin1"));
    const args = ["--new", "--briefing", "dam", "--id", "old", file];
    expect((await ingest(...args, "--encoding", "windows-1252", "--language", "cy")).out).toMatch(
      /^3 words in 1 passages, windows-1252, cy\./u,
    );
  });

  it.each([
    ["a file that is not there", "gone.txt", undefined, "There is no such file."],
    ["an empty file", "empty.txt", "", "The article is empty."],
    ["a file with a NUL", "nul.txt", "a\0b", "The article holds a NUL character, number 2 in it."],
  ])("prints the problem with %s, writes nothing and exits with 1", async (_case, name, text, message) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const { code, out, error } = await ingest("--new", "--briefing", "dam", "--id", "courier", file);
    expect([code, out]).toEqual([1, ""]);
    expect(error.startsWith(`${file}:1:1  ${message}\n  hint: `)).toBe(true);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it.each([
    ["no briefing", ["--id", "courier", "x.txt"], "--briefing SLUG is missing"],
    [
      "a briefing outside the data folder",
      ["--briefing", "../dam", "--id", "courier", "x.txt"],
      "--briefing: “../dam” is not lower-case words joined by hyphens.",
    ],
    [
      "an id that Windows keeps",
      ["--briefing", "dam", "--id", "nul", "x.txt"],
      "--id: “nul” is a name that Windows keeps for a device.",
    ],
    ["no id", ["--briefing", "dam", "x.txt"], "--id ID is missing"],
    [
      "an id outside the folder",
      ["--briefing", "dam", "--id", "../courier", "x.txt"],
      "--id: “../courier” is not",
    ],
    ["no file", ["--briefing", "dam", "--id", "courier"], "Name one article file."],
    ["two files", ["--briefing", "dam", "--id", "courier", "x.txt", "y.txt"], "Name one article file."],
    [
      "an encoding that is none",
      ["--briefing", "dam", "--id", "courier", "--encoding", "ebcdic", "x.txt"],
      "Unknown encoding. Known are: utf-8, utf-16le, utf-16be, windows-1252.",
    ],
    ["an option misspelt", ["--breifing", "dam"], "Unknown option --breifing. Did you mean “--briefing”?"],
  ])("says what is wrong with %s, prints the help and exits with 2", async (_case, args, message) => {
    const { code, out, error } = await ingest(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error.startsWith(message)).toBe(true);
    expect(error).toContain("\n\nReads an article and writes its record.");
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("says what stands in its way on the disk, and exits with 3", async () => {
    const data = join(folder, "data");
    writeFileSync(data, "a file, where a folder is wanted");
    const file = join(clone.root, "example/articles/courier.txt");
    const { code, out, error } = await ingest("--new", "--briefing", "dam", "--id", "courier", file);
    expect([code, out]).toEqual([3, ""]);
    expect(error).toMatch(/^A file stands where a folder is needed: .*\n {2}hint: \S.*\n$/u);
    expect(readFileSync(data, "utf8")).toBe("a file, where a folder is wanted");
  });

  it("prints its help and exits with 0", async () => {
    const { code, out, error } = await clone.runAlone("ingest", "--help");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Reads an article and writes its record\. The article is copied into the article library, never/u,
    );
  });
});
