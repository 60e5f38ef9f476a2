import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAX_ARTICLE_BYTES } from "../../src/article/decode-article.ts";
import { ingestArticle, type IngestResult, type IngestWish } from "../../src/disk/ingest-article.ts";
import { parseYaml } from "../../src/yaml/parse-yaml.ts";
import { formatProblem } from "../../src/problem.ts";
import { sourceEntriesSchema } from "../../src/source/source-entry.ts";

const TEXT = "The crack\n\nInspectors found a crack in the dam. It is “small”.\n";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("ingestArticle(wish)", () => {
  it("writes the record, and an entry that the register's schema accepts", async () => {
    const result = await ingest(article(TEXT));
    expect(result).toMatchObject({
      ok: true,
      changed: ["sources/courier.json", "sources/courier.candidates.json", "sources.yaml"],
    });
    const register = parseYaml({ path: "sources.yaml", text: read("sources.yaml") }, sourceEntriesSchema);
    expect(register.ok && register.parsed.value.map(({ id }) => id)).toEqual(["courier"]);
    expect(JSON.parse(read("sources/courier.json"))).toMatchObject({
      id: "courier",
      file: { name: "article.txt", bytes: new TextEncoder().encode(TEXT).length },
      encoding: "utf-8",
      words: 12,
    });
  });

  it("leads editors to the schema of a register that it begins, and leaves the head of another alone", async () => {
    await ingest(article(TEXT));
    expect(read("sources.yaml")).toMatch(
      /^# yaml-language-server: \$schema=(?:\.\.\/|file:)\S+\/data\/schema\/sources\.json\n- id: /u,
    );
    write("sources.yaml", `# Ours.\n${entry("observer")}`);
    await ingest(article(TEXT));
    expect(read("sources.yaml")).toMatch(/^# Ours\.\n/u);
  });

  it("writes nothing over a register that is not UTF-8", async () => {
    const bytes = Buffer.from("- id: caf\u00e9\n", "latin1");
    write("sources.yaml", "");
    writeFileSync(join(root, "data", "dam", "sources.yaml"), bytes);
    const result = await ingest(article(TEXT));
    expect(result).toMatchObject({ ok: false, problem: { line: 1, column: 10, rule: "file-is-readable" } });
    expect(readFileSync(join(root, "data", "dam", "sources.yaml"))).toEqual(bytes);
  });

  it("keeps no word of the article in what it writes", async () => {
    await ingest(article(TEXT));
    for (const word of ["Inspectors", "found", "dam", "small"]) {
      expect(read("sources/courier.json") + read("sources.yaml")).not.toContain(word);
    }
  });

  it("changes no byte when it runs again, comments and order of the register included", async () => {
    const register = `# Our register.\n${entry("observer")}# Not yet graded:\n${entry("courier")}# The end.`;
    write("sources.yaml", register);
    const file = article(TEXT);
    await ingest(file);
    const record = read("sources/courier.json");
    expect(await ingest(file)).toMatchObject({ ok: true, changed: [] });
    expect(read("sources.yaml")).toBe(register);
    expect(read("sources/courier.json")).toBe(record);
  });

  it("adds an entry at the end of the register and leaves the rest as it is", async () => {
    const register = `# Our register.\n${entry("courier-2")}# The end, without a line break.`;
    write("sources.yaml", register);
    expect(await ingest(article(TEXT))).toMatchObject({
      changed: ["sources/courier.json", "sources/courier.candidates.json", "sources.yaml"],
    });
    expect(read("sources.yaml")).toMatch(/^# Our register\.\n/u);
    expect(read("sources.yaml").startsWith(`${register}\n- id: courier\n`)).toBe(true);
    const twice = read("sources.yaml");
    await ingest(article(TEXT));
    expect(read("sources.yaml")).toBe(twice);
  });

  it.each([
    ["in quotation marks", '- id: "courier"\n  title: A\n'],
    ["on one line", "- { title: A, id: courier }\n"],
    ["below another key", "- title: A\n  id: courier\n"],
    ["with wider indentation", "-   id: courier\n    title: A\n"],
    ["after a byte order mark", "\ufeff- id: courier\n  title: A\n"],
    ["in a file with CR LF", "- id: courier\r\n  title: A\r\n"],
    ["in a register that cannot be read further on", "- id: courier\n  title: A\n  title: [B\n"],
  ])("finds the entry that is there %s", async (_case, register) => {
    write("sources.yaml", register);
    await ingest(article(TEXT));
    expect(read("sources.yaml")).toBe(register);
  });

  it("is not misled by the id in a comment or in another entry's text", async () => {
    write("sources.yaml", `# - id: courier\n${entry("observer")}  note: "- id: courier"\n`);
    await ingest(article(TEXT));
    expect(read("sources.yaml").match(/^- id: courier$/gmu)).toHaveLength(1);
  });

  it("writes the record anew where the article has changed; readings follow their words", async () => {
    await ingest(article(TEXT));
    const readings =
      '  reading:\n    - { at: "2.2", as: background } # small\n    - { at: "1", as: heading }\n';
    write("sources.yaml", read("sources.yaml") + readings);
    expect(await ingest(article(`Read at once.\n\n${TEXT}`))).toMatchObject({
      changed: ["sources/courier.json", "sources.yaml"],
      unread: [],
    });
    expect(read("sources.yaml")).toContain(
      '    - { at: "3.2", as: background } # small\n    - { at: "2", as: heading }\n',
    );
    const changed = await ingest(article(`Read at once.\n\n${TEXT.replace("It is", "It was")}`));
    expect(changed).toMatchObject({ unread: ["3.2 (background)"] });
    expect(read("sources.yaml")).toContain('{ at: "3.2", as: unread } # small');
  });

  it("leaves an entry without readings but for the text that it numbers", async () => {
    await ingest(article(TEXT));
    const register = read("sources.yaml");
    await ingest(article(`${TEXT}Another passage.\n`));
    const key = /readingOf: "[0-9a-f]{12}"/u;
    expect(read("sources.yaml").replace(key, "")).toBe(register.replace(key, ""));
    expect(key.exec(read("sources.yaml"))?.[0]).not.toBe(key.exec(register)?.[0]);
  });

  describe("of a file that is no article", () => {
    const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
      ["a NUL", "A crack\0 was found.", "The article holds a NUL character, number 8 in it."],
      ["broken UTF-8", Buffer.from([0x41, 0x20, 0xff, 0x41]), "The article is not valid UTF-8 at byte 3."],
      ["a cut-off UTF-8 character", Buffer.from([0x41, 0xe2, 0x80]), "The article is not valid UTF-8"],
      ["nothing", "", "The article is empty."],
      ["a PDF", "%PDF-1.7\n1 0 obj", "The file is a PDF, not text."],
      ["a PDF of 3 MiB", `%PDF-1.7\n${"a".repeat(3_145_728)}`, "The file is a PDF, not text."],
      ["white space only", " \r\n\t\n", "The article is empty."],
      ["more than 2 MiB", "a".repeat(MAX_ARTICLE_BYTES + 1), "has 2097153 bytes; at most 2097152 are read."],
    ];
    it.each(cases)("says that it holds %s, and writes nothing", async (_case, content, message) => {
      expect(await ingestBadly(article(content))).toEqual(refusal(message));
    });

    it("says that it is a folder, and writes nothing", async () => {
      expect(await ingestBadly(root)).toEqual(refusal("This is a folder, not an article."));
    });

    it("says that it is a folder behind a link, and writes nothing", async () => {
      symlinkSync(root, join(root, "link"), "junction");
      expect(await ingestBadly(join(root, "link"))).toEqual(refusal("This is a folder, not an article."));
    });

    it.each(["gone.txt", join("gone", "gone.txt")])(
      "says that %s is not there, and writes nothing",
      async (name) => {
        expect(await ingestBadly(join(root, name))).toEqual(refusal("There is no such file."));
      },
    );

    it("says that a file is no folder, and writes nothing", async () => {
      expect(await ingestBadly(join(article(TEXT), "inside.txt"))).toEqual(refusal("There is no such file."));
    });

    it.runIf(existsSync("/dev/zero"))("says that it is a device, and does not read it for ever", async () => {
      expect(await ingestBadly("/dev/zero")).toEqual(refusal("This is a device or a pipe, not a file."));
    });

    it("leaves an earlier record as it is", async () => {
      await ingest(article(TEXT));
      const record = read("sources/courier.json");
      expect(await ingest(article("A crack\0."))).toMatchObject({ ok: false });
      expect(read("sources/courier.json")).toBe(record);
    });
  });

  it("reads an article of exactly 2 MiB", async () => {
    const lines = `${"word ".repeat(1_000)}end.\n`.repeat(500);
    const text = lines.slice(0, MAX_ARTICLE_BYTES);
    expect(text).toHaveLength(MAX_ARTICLE_BYTES);
    expect(await ingest(article(text))).toMatchObject({ ok: true });
  });

  it("reads windows-1252 where it is declared, and says how to declare it where it is not", async () => {
    const file = article(Buffer.from("Inspectors found a \x93small\x94 crack \x96 in the dam.\n", "latin1"));
    const undeclared = await ingest(file);
    expect(!undeclared.ok && formatProblem(undeclared.problem)).toContain("--encoding windows-1252");
    const declared = await ingest(file, { encoding: "windows-1252" });
    expect(declared).toMatchObject({ ok: true, record: { encoding: "windows-1252", byteOrderMark: false } });
    const unicode = await ingest(article("Inspectors found a “small” crack – in the dam.\n"));
    expect(passagesOf(declared)).toEqual(passagesOf(unicode));
  });

  it.each([
    ["CR LF", TEXT.replaceAll("\n", "\r\n")],
    ["CR", TEXT.replaceAll("\n", "\r")],
    ["more empty lines", TEXT.replaceAll("\n", "\n \n\n")],
    ["a byte order mark", `\ufeff${TEXT}`],
  ])("finds the same passages in an article with %s", async (_case, text) => {
    const plain = passagesOf(await ingest(article(TEXT)));
    expect(plain).toHaveLength(2);
    expect(passagesOf(await ingest(article(text)))).toEqual(plain);
  });

  it("takes the language that is given, else guesses it", async () => {
    const file = article("The crack in the dam was found by the inspectors of the board.\n");
    expect(await ingest(file)).toMatchObject({ record: { language: "en" } });
    expect(await ingest(file, { language: "cy" })).toMatchObject({ record: { language: "cy" } });
  });

  it("prints a problem at the file, with what to do", async () => {
    const file = article("");
    const result = await ingest(file);
    expect(!result.ok && formatProblem(result.problem)).toBe(
      `${file}:1:1  The article is empty.\n` +
        "  hint: Check that the file was saved with its text.   (article-is-readable)",
    );
  });
});

function ingest(file: string, wish: Partial<IngestWish> = {}): Promise<IngestResult> {
  return ingestArticle({ dataFolder: join(root, "data"), slug: "dam", id: "courier", file, ...wish });
}

/** What came of ingesting a file that cannot be read, and what it left on the disk. */
async function ingestBadly(file: string): Promise<object> {
  const result = await ingest(file);
  const problem = result.ok ? undefined : result.problem;
  return { rule: problem?.rule, message: problem?.message, written: readdirSync(root).includes("data") };
}

function refusal(message: string): object {
  return { rule: "article-is-readable", message: expect.stringContaining(message) as string, written: false };
}

/** Everything that a record says of its passages, but where they start. */
function passagesOf(result: IngestResult): readonly object[] {
  return result.ok ? result.record.passages.map(({ start: _start, ...passage }) => passage) : [];
}

function article(content: string | Uint8Array): string {
  const file = join(root, "article.txt");
  writeFileSync(file, content);
  return file;
}

function entry(id: string): string {
  return `- id: ${id}\n  title: A title\n  descriptor: A report.\n`;
}

function read(name: string): string {
  return readFileSync(join(root, "data", "dam", name), "utf8");
}

function write(name: string, text: string): void {
  mkdirSync(join(root, "data", "dam"), { recursive: true });
  writeFileSync(join(root, "data", "dam", name), text);
}
