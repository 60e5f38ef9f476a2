import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshClone, type Clone, type Outcome } from "./fresh-clone.ts";

const FLAGS = ["--title", "A bridge: opened", "--author", "The desk", "--handling", "TLP:GREEN"];

const BURST = "A water main burst in Eastwick on Monday morning and flooded two streets.";
const SPOKEN =
  "The mayor of Halden said on Friday that the bridge stays shut. Nobody knows why.\n\n“We are waiting,” she said.\n";

let clone: Clone;
let data = "";
let articles = "";
beforeAll(() => {
  clone = freshClone();
});
afterAll(() => clone.remove());
beforeEach(() => {
  const folder = mkdtempSync(join(clone.root, "new-"));
  data = join(folder, "data");
  articles = join(folder, "articles");
  mkdirSync(data);
  mkdirSync(articles);
});
afterEach(() => rmSync(join(data, ".."), { recursive: true, force: true }));

const start = (...args: readonly string[]): Promise<Outcome> =>
  clone.run("new", "--data", data, "--articles", articles, ...args);
/** What a check says, without its first line, which names what the machine has. */
const check = async (...args: readonly string[]): Promise<Outcome> => {
  const { out, ...outcome } = await clone.run("check", "--data", data, ...args);
  return { ...outcome, out: out.replace(/^Node .*\n/u, "") };
};

describe("npm run new", () => {
  it("starts a briefing from an invented article, which passes the check with and without the article", async () => {
    const args = ["--data", data, "--articles", articles, "bridge", ...FLAGS];
    expect(await clone.runAlone("new", ...args)).toMatchObject({ code: 0, error: "" });
    expect(readFileSync(join(data, "bridge/briefing.yaml"), "utf8")).toContain(
      '\ntitle: "A bridge: opened"\n',
    );
    expect((await check()).out).toMatch(/^bridge: 1 claim, 1 quote attested /u);
    expect((await check("--articles", articles)).out).toBe(
      "bridge: 1 claim, 1 quote verified in the articles\n",
    );
  });

  it.each(["courier.txt", "observer.txt", "notice.txt"])(
    "finds a first quote in %s that keeps every rule",
    async (name) => {
      const file = join(clone.root, "example/articles", name);
      const { code, out } = await start("bridge", ...FLAGS, "--article", file);
      expect(code).toBe(0);
      expect(out).toContain(`articles/${name}\n`.replaceAll("\\", "/").slice(0, -1));
      expect(readFileSync(join(articles, name))).toEqual(readFileSync(file));
      expect((await check("--articles", articles)).out).toBe(
        "bridge: 1 claim, 1 quote verified in the articles\n",
      );
    },
  );

  it.each<readonly [string, string, string]>([
    ["of one sentence", "first.txt", `${BURST}\n`],
    ["with a byte order mark and CR LF", "first.txt", `\uFEFF${BURST}\r\n`],
    [
      "of a heading and a paragraph in HTML",
      "first.html",
      `<!doctype html><html><head><title>Burst</title></head><body><article><h1>Water main bursts in Eastwick</h1><p>${BURST}</p></article></body></html>`,
    ],
    ["in Arabic", "first.txt", "انفجر أنبوب مياه في شرق المدينة صباح يوم الاثنين وغمر شارعين كبيرين.\n"],
    ["in which all is said by somebody", "first.txt", SPOKEN],
    [
      "in which all is said in quotation marks",
      "first.txt",
      "The council said: “The bridge is closed until further notice for all lorries.”\n",
    ],
  ])("makes an example of a short article %s", async (_case, name, text) => {
    const file = join(data, "..", name);
    writeFileSync(file, text);
    expect(await start("bridge", ...FLAGS, "--article", file)).toMatchObject({ code: 0, error: "" });
    expect(await check("--articles", articles)).toEqual({
      code: 0,
      out: "bridge: 1 claim, 1 quote verified in the articles\n",
      error: "",
    });
  });

  it("tells as reported, by whom the article has it, what it does not tell itself", async () => {
    const file = join(data, "../first.txt");
    writeFileSync(file, SPOKEN);
    await start("bridge", ...FLAGS, "--article", file);
    const claims = readFileSync(join(data, "bridge/claims.yaml"), "utf8");
    expect(claims).toContain('\n  says: "The mayor of Halden says: “the bridge stays shut”."\n');
    expect(claims).toContain("\n  kind: reported\n");
    expect(claims).toContain("\n      said: first-speaker\n");
    expect(readFileSync(join(data, "bridge/entities.yaml"), "utf8")).toContain(
      '\n- { id: first-speaker, name: "The mayor of Halden", kind: organisation }\n',
    );
  });

  it("keeps its sentence in English where the article is in another script", async () => {
    const file = join(data, "../first.txt");
    writeFileSync(file, "انفجر أنبوب مياه في شرق المدينة صباح يوم الاثنين وغمر شارعين كبيرين.\n");
    await start("bridge", ...FLAGS, "--article", file);
    expect(readFileSync(join(data, "bridge/claims.yaml"), "utf8")).toContain(
      '\n  says: "One article tells of this."\n',
    );
  });

  it("adds no article twice", async () => {
    const file = join(articles, "mine.txt");
    writeFileSync(file, readFileSync(join(clone.root, "example/articles/courier.txt")));
    expect((await start("bridge", ...FLAGS, "--article", file)).out).not.toContain("Added");
    expect(readdirSync(articles)).toEqual(["mine.txt"]);
  });

  it("leaves a briefing of others attested, whose articles are not at hand", async () => {
    await start("bridge", ...FLAGS);
    const others = join(clone.root, "example/articles");
    expect(
      (
        await clone.run(
          "new",
          "--data",
          data,
          "--articles",
          others,
          "other",
          ...FLAGS,
          "--article",
          join(others, "notice.txt"),
        )
      ).code,
    ).toBe(0);
    const { code, out } = await check("--articles", others);
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "bridge: 1 claim, 1 quote attested by evidence.lock.json; the articles are not at hand",
    ]);
    expect(out).toContain("other: 1 claim, 1 quote verified in the articles");
  });

  it.each<readonly [string, readonly string[], string]>([
    ["no name", FLAGS, "Name one briefing, e.g. bridge-closure."],
    ["two names", ["a", "b", ...FLAGS], "Name one briefing, e.g. bridge-closure."],
    ["a name outside the folder", ["../a", ...FLAGS], "“../a” is not lower-case words joined by hyphens;"],
    ["a name of a device", ["con", ...FLAGS], "“con” is a name that Windows keeps for a device;"],
    ["a name with capitals", ["Bridge", ...FLAGS], "“Bridge” is not lower-case words joined by hyphens;"],
    ["a name that is kept", ["schema", ...FLAGS], "“schema” is kept for schemas;"],
    [
      "no terminal",
      ["bridge", "--title", "A bridge"],
      "--author, --handling must be given, for there is no terminal",
    ],
    [
      "an unknown mark",
      ["bridge", ...FLAGS, "--handling", "TLP:WHITE"],
      "--handling: it is one of TLP:CLEAR,",
    ],
    ["a title of two lines", ["bridge", ...FLAGS, "--title", "a\nb"], "--title: expected a line of text"],
    [
      "a day that is none",
      ["bridge", ...FLAGS, "--as-of", "2026-02-30"],
      "--as-of: expected a day, e.g. 2026-01-18.",
    ],
  ])("says what is wrong with %s, writes nothing and exits with 2", async (_case, args, message) => {
    const { code, out, error } = await start(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error.startsWith(message)).toBe(true);
    expect([readdirSync(data), readdirSync(articles)]).toEqual([[], []]);
  });

  it("refuses a name that is taken, and leaves what is there", async () => {
    await start("bridge", ...FLAGS);
    const before = readFileSync(join(data, "bridge/claims.yaml"), "utf8");
    const { code, error } = await start("bridge", ...FLAGS, "--title", "Another");
    expect(code).toBe(2);
    expect(error).toMatch(/^There is a briefing “bridge” already; choose another name\.\n/u);
    expect(readFileSync(join(data, "bridge/claims.yaml"), "utf8")).toBe(before);
  });

  it.each<readonly [string, string | undefined, string]>([
    ["an article that is not there", undefined, "There is no such file."],
    ["an article that is empty", "", "The article is empty."],
    [
      "an article that is too short for a quote",
      "It rained.\n",
      "No words of this article make a first example that keeps every rule.",
    ],
  ])("says what is wrong with %s, writes nothing and exits with 1", async (_case, text, message) => {
    const file = join(data, "../first.txt");
    if (text !== undefined) writeFileSync(file, text);
    const { code, out, error } = await start("bridge", ...FLAGS, "--article", file);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(`${file}:1:1  ${message}`);
    expect(error).toMatch(/ {2}hint: \S/u);
    expect([readdirSync(data), readdirSync(articles)]).toEqual([[], []]);
  });

  it("refuses to write over another article of the library, and leaves no folder behind", async () => {
    writeFileSync(join(articles, "courier.txt"), "Something else.\n");
    const { code, error } = await start(
      "bridge",
      ...FLAGS,
      "--article",
      join(clone.root, "example/articles/courier.txt"),
    );
    expect(code).toBe(2);
    expect(error).toMatch(/^The article library has another courier\.txt; give this one another name\.\n/u);
    expect(readdirSync(data)).toEqual([]);
  });

  it("leaves neither folder nor article behind where the briefing cannot be put in its place", async () => {
    writeFileSync(join(data, "bridge"), "a file, where the folder is to be");
    const { code, out } = await start("bridge", ...FLAGS);
    expect([code, out]).toEqual([3, ""]);
    expect([readdirSync(data), readdirSync(articles)]).toEqual([["bridge"], []]);
    expect(existsSync(join(data, ".bridge.new"))).toBe(false);
  });
});

const SCRIPT = ["/usr/bin/script", "/bin/script"].find((path) => existsSync(path));

describe.runIf(process.platform === "linux" && SCRIPT !== undefined)("npm run new at a terminal", () => {
  /** Types each text once the words before it stand at the terminal; gives what stands there in the end. */
  const typed = async (...turns: readonly (readonly [awaited: string, keys: string])[]) => {
    const words = [
      process.execPath,
      join(clone.root, "scripts/new.ts"),
      "bridge",
      "--data",
      data,
      "--articles",
      articles,
    ];
    const line = words.map((word) => `'${word}'`).join(" ");
    const terminal = spawn(SCRIPT ?? "", ["-qec", line, "/dev/null"], { cwd: clone.root, timeout: 40_000 });
    const left = [...turns];
    let [shown, fresh] = ["", ""];
    terminal.stdout.on("data", (bytes: Buffer) => {
      shown += bytes.toString();
      fresh += bytes.toString();
      const [next] = left;
      if (!next || !fresh.includes(next[0])) return;
      left.shift();
      fresh = "";
      terminal.stdin.write(next[1]);
    });
    const code = await new Promise((resolve) => terminal.once("close", resolve));
    return { code, shown };
  };

  it("asks what was not given, again where an answer will not do, and writes the briefing", async () => {
    const { code, shown } = await typed(
      ["Title: ", "\r"],
      ["Please type an answer", "The bridge\r"],
      ["answers for it: ", "The desk\r"],
      ["Handling mark", "secret\r"],
      ["“secret” will not do: it is one of TLP:CLEAR, TLP:GREEN,", "tlp:green\r"],
      ["first article", "none.txt\r"],
      ["“none.txt” will not do: there is no such file.", "\r"],
    );
    expect([code, shown]).toEqual([0, expect.stringContaining("Written to ")]);
    const plan = readFileSync(join(data, "bridge/briefing.yaml"), "utf8");
    expect(plan).toMatch(/\ntitle: "?The bridge"?\n/u);
    expect(plan).toMatch(/\nhandling: "?TLP:GREEN"?\n/u);
  }, 60_000);

  it("writes nothing after Ctrl-C, and says so", async () => {
    const { code, shown } = await typed(["Title: ", "The bridge\r"], ["answers for it: ", "\u0003"]);
    expect([code, existsSync(join(data, "bridge")), readdirSync(articles)]).toEqual([130, false, []]);
    expect(shown).toContain("The questions were broken off; nothing was written.");
  }, 60_000);
});
