import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listBriefings, misnamedBriefings, readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("listBriefings(dataFolder)", () => {
  it("lists folders named as a slug, in order, and nothing else", async () => {
    for (const name of ["river-dam", "a1", "schema", "Upper", "two words", ".hidden"])
      mkdirSync(join(folder, name));
    writeFileSync(join(folder, "note"), "a file");
    expect(await listBriefings(folder)).toEqual(["a1", "river-dam"]);
  });

  it("finds none in an empty folder", async () => {
    expect(await listBriefings(folder)).toEqual([]);
  });

  it.each([
    ["is not there", "gone"],
    ["is a file", "note"],
  ])("says that the data folder is not there where it %s", async (_case, name) => {
    writeFileSync(join(folder, "note"), "a file");
    const list = listBriefings(join(folder, name));
    await expect(list).rejects.toThrow(MachineLacks);
    await expect(list).rejects.toThrow(`The folder with the briefings is not there: ${join(folder, name)}`);
  });
});

describe("misnamedBriefings(dataFolder)", () => {
  const toldOf = async (...names: readonly string[]) => {
    for (const name of names) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "briefing.yaml"), "title: x\n");
    }
    return (await misnamedBriefings(folder)).map(({ problem: { file, message, hint } }) => [
      file,
      message,
      hint,
    ]);
  };

  it.each([
    [
      "capital letters",
      "Halvern-Dam",
      "is not lower-case words joined by hyphens",
      "Rename the folder: halvern-dam",
    ],
    ["spaces", "halvern dam", "is not lower-case words joined by hyphens", "Rename the folder: halvern-dam"],
    ["a full stop at its end", "dam.", "is not lower-case words joined by hyphens", "Rename the folder: dam"],
    [
      "a name of Windows’ own",
      "nul",
      "is a name that Windows keeps for a device",
      "Rename the folder, e.g. to bridge-closure.",
    ],
  ])("tells of a folder with %s, which would be passed over", async (_what, name, fault, hint) => {
    expect(await toldOf(name)).toEqual([
      [`data/${name}/briefing.yaml`, `The folder of a briefing, “${name}”, ${fault}.`, hint],
    ]);
  });

  it.skipIf(process.platform !== "linux")("says that two names are one on other systems", async () => {
    expect(await toldOf("dam", "Dam")).toEqual([
      [
        "data/Dam/briefing.yaml",
        "The folder of a briefing, “Dam”, is not lower-case words joined by hyphens. On macOS and Windows it would be the same as “dam”.",
        "Rename the folder, e.g. to bridge-closure.",
      ],
    ]);
  });

  it("passes over what holds no plan of a briefing", async () => {
    for (const name of ["Drafts", "schema", ".git"]) mkdirSync(join(folder, name));
    expect(await misnamedBriefings(folder)).toEqual([]);
  });
});

describe("readBriefingFolder(dataFolder, slug)", () => {
  it("reads a file whose ending is the other of YAML, so that it can be told of", async () => {
    write("claims.yml", "a");
    expect([...(await readBriefingFolder(folder, "dam")).files.keys()]).toEqual(["claims.yml"]);
  });

  it("reads the YAML, CSV and JSON files and the records, with paths as a reader of the project writes them", async () => {
    write("claims.yaml", "a");
    write("troop-levels.csv", "b");
    write("evidence.lock.json", "c");
    write("notes.md", "not read");
    write("sources/courier.json", "d");
    write("sources/deeper/more.json", "not read");
    const { slug, files } = await readBriefingFolder(folder, "dam");
    expect(slug).toBe("dam");
    expect([...files]).toEqual([
      ["claims.yaml", { path: "data/dam/claims.yaml", text: "a" }],
      ["evidence.lock.json", { path: "data/dam/evidence.lock.json", text: "c" }],
      ["troop-levels.csv", { path: "data/dam/troop-levels.csv", text: "b" }],
      ["sources/courier.json", { path: "data/dam/sources/courier.json", text: "d" }],
    ]);
  });

  it("reads text alike whatever its line ends, and without a byte order mark", async () => {
    for (const name of ["claims.yaml", "rows.csv"]) {
      for (const end of ["\r\n", "\r"]) {
        write(name, `\ufeffone${end}two${end}`);
        const { files } = await readBriefingFolder(folder, "dam");
        expect(files.get(name)?.text).toBe("one\ntwo\n");
      }
    }
  });

  it("keeps the fault of a file that is not UTF-8", async () => {
    for (const name of ["claims.yaml", "rows.csv"]) {
      write(name, "");
      writeFileSync(join(folder, "dam", name), Buffer.from("a: b\nname: Caf\u00e9\n", "latin1"));
      const { files } = await readBriefingFolder(folder, "dam");
      expect(files.get(name)?.fault).toMatchObject({ line: 2, column: 10 });
    }
  });

  it("finds no file in a briefing that is not there", async () => {
    expect((await readBriefingFolder(folder, "gone")).files.size).toBe(0);
  });
});

function write(name: string, text: string): void {
  const path = join(folder, "dam", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
