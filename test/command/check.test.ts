import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshClone, type Clone } from "./fresh-clone.ts";

let clone: Clone;
let data = "";
beforeAll(() => {
  clone = freshClone();
});
afterAll(() => clone.remove());
beforeEach(() => {
  data = mkdtempSync(join(clone.root, "data-"));
  cpSync(join(clone.root, "example/data"), data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** What a check of the example prints, and its counts. e.g. 14 claims, 18 quotes */
const verified = (): string => readFileSync(join(clone.root, "example/expected/check.txt"), "utf8");
const counts = (): { readonly claims: number; readonly quotes: number } => {
  const { claims, quotes } = /(?<claims>\d+) claims, (?<quotes>\d+) quotes/u.exec(verified())?.groups ?? {};
  return { claims: Number(claims), quotes: Number(quotes) };
};
/** The first line names what the machine has. */
const withoutHead = (out: string): string => out.replace(/^Node .*\n/u, "");
const articles = (): string => join(clone.root, "example/articles");
const lock = (): string => join(data, "dam-inspection/evidence.lock.json");
const edit = (file: string, find: string, replace: string): void => {
  const path = join(data, "dam-inspection", file);
  writeFileSync(path, readFileSync(path, "utf8").replace(find, replace));
};
/** A second briefing, the example's files under another name and with the given number. */
const copyWithNumber = (number: string): void => {
  cpSync(join(data, "dam-inspection"), join(data, "another"), { recursive: true });
  const plan = join(data, "another/briefing.yaml");
  writeFileSync(plan, readFileSync(plan, "utf8").replace(/^number: .*$/mu, `number: ${number}`));
};

describe("npm run check", () => {
  it("attests the shipped briefing on a fresh clone, where no articles are", async () => {
    const { code, out, error } = await clone.runAlone("check");
    expect(out).toMatch(
      /^Node [\d.]+, (?:browser [\d.]+|no browser yet), al-asad-handover [0-9a-f]{12}\nal-asad-handover: \d+ claims, \d+ quotes attested by evidence\.lock\.json; the articles are not at hand\n$/u,
    );
    expect(out).not.toContain("verified");
    expect([code, error]).toEqual([0, ""]);
  });

  it("verifies the example briefing in its articles", async () => {
    const { code, out, error } = await clone.run("check", "--data", data, "--articles", articles());
    expect([code, withoutHead(out), error]).toEqual([0, verified(), ""]);
  });

  it("takes the articles from the environment, and from the command line before that", async () => {
    const environment = { BRIEFBOOK_ARTICLES: articles() };
    expect((await clone.runWith(environment, "check", "--data", data)).out).toContain("verified");
    const gone = { BRIEFBOOK_ARTICLES: join(clone.root, "gone") };
    expect((await clone.runWith(gone, "check", "--data", data)).code).toBe(3);
    expect((await clone.runWith(gone, "check", "--data", data, "--articles", articles())).code).toBe(0);
  });

  describe("and the lock", () => {
    it("writes it where there is none, as it was, and then leaves it alone", async () => {
      const shipped = readFileSync(lock(), "utf8");
      rmSync(lock());
      const first = await clone.run("check", "--data", data, "--articles", articles());
      expect(first.out).toContain("verified in the articles; evidence.lock.json written\n");
      expect(readFileSync(lock(), "utf8")).toBe(shipped);
      const before = statSync(lock(), { bigint: true }).mtimeNs;
      const second = await clone.run("check", "--data", data, "--articles", articles());
      expect(second.out).not.toContain("written");
      expect(statSync(lock(), { bigint: true }).mtimeNs).toBe(before);
    });

    it("does not write it after a problem", async () => {
      rmSync(lock());
      edit("claims.yaml", "about 40 centimetres long", "about 48 centimetres long");
      expect((await clone.run("check", "--data", data, "--articles", articles())).code).toBe(1);
      expect(() => readFileSync(lock())).toThrow("ENOENT");
    });

    it("does not write it where the command line is wrong", async () => {
      rmSync(lock());
      const { code } = await clone.run("check", "--data", data, "--articles", articles(), "--format", "xml");
      expect(code).toBe(2);
      expect(() => readFileSync(lock())).toThrow("ENOENT");
    });
  });

  it("prints every problem and exits with 1", async () => {
    edit("claims.yaml", "about 40 centimetres long", "about 48 centimetres long");
    edit("claims.yaml", "basis: [repair-planned, reservoir-lowered]", "basis: []");
    const { code, out, error } = await clone.runAlone("check", "--data", data, "--articles", articles());
    expect([code, error]).toEqual([1, ""]);
    expect(out).toMatch(/^Node .*, dam-inspection\ndam-inspection: \d+ problems\n\n/u);
    expect(out).toMatch(/\n(?<sum>\d+) problems in all: dam-inspection \k<sum>\.\n$/u);
    expect(out).toContain(
      "  hint: Nearest words there: “about 40 centimetres long” (number: “48” for “40”).",
    );
    // As the folder was given, and the file in it can be opened.
    expect(out).toContain(`(quote-stands-in-article)\n\n${basename(data)}/dam-inspection/claims.yaml:`);
    expect(out).toContain("(sentence-is-sourced)\n");
  });

  it("says nothing with --quiet where nothing is wrong, and else problems and their number alone", async () => {
    expect(await clone.run("check", "--data", data, "--quiet")).toEqual({ code: 0, out: "", error: "" });
    edit("disagreements.yaml", "- id:", "- idd:");
    const { code, out } = await clone.run("check", "--data", data, "--quiet");
    expect(code).toBe(1);
    expect(out).toMatch(/^dam-inspection: 1 problem\n\n[^]*\n1 problem in all: dam-inspection 1\.\n$/u);
  });

  it("exits with 1 where one briefing of two has a problem", async () => {
    copyWithNumber("EX-2031-02");
    edit("disagreements.yaml", "- id:", "- idd:");
    const { code, out } = await clone.run("check", "--data", data);
    expect(code).toBe(1);
    expect(out).toContain(`another: ${counts().claims} claims, ${counts().quotes} quotes attested`);
    expect(out).toContain("dam-inspection: 1 problem\n");
  });

  it("refuses two briefings of one number, of which each is cited by it", async () => {
    copyWithNumber("EX-2031-01");
    const { code, out } = await clone.run("check", "--data", data);
    expect(code).toBe(1);
    expect(out).toContain(
      "another/briefing.yaml:5:9  The briefing “dam-inspection” has the number “EX-2031-01” too.",
    );
    expect(out).toContain(
      "dam-inspection/briefing.yaml:5:9  The briefing “another” has the number “EX-2031-01” too.",
    );
  });

  describe("--format json", () => {
    it("prints what was found, for programs", async () => {
      const { code, out, error } = await clone.run(
        "check",
        "--data",
        data,
        "--articles",
        articles(),
        "--format",
        "json",
      );
      expect([code, error]).toEqual([0, ""]);
      expect(JSON.parse(out)).toEqual({
        node: process.versions.node,
        browser: expect.toSatisfy(
          (version) => version === null || /^\d+\./u.test(String(version)),
        ) as unknown,
        briefings: [
          {
            slug: "dam-inspection",
            hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
            basis: "verified",
            ...counts(),
            standing: counts().quotes,
            lockWritten: false,
            problems: [],
          },
        ],
      });
    });

    it("prints problems as data and exits with 1", async () => {
      edit("claims.yaml", "about 40 centimetres long", "about 48 centimetres long");
      const { code, out } = await clone.run("check", "--data", data, "--format", "json");
      expect(code).toBe(1);
      const { briefings } = JSON.parse(out) as { briefings: readonly [{ problems: readonly object[] }] };
      expect(briefings).toMatchObject([{ basis: "attested", standing: counts().quotes - 1 }]);
      const lines = readFileSync(join(data, "dam-inspection/claims.yaml"), "utf8").split("\n");
      expect(briefings[0].problems).toContainEqual({
        file: `${basename(data)}/dam-inspection/claims.yaml`,
        line: lines.findIndex((line) => line.includes("quote: about 48 centimetres long")) + 1,
        column: 31,
        rule: "quote-stands-in-article",
        message: expect.stringContaining("“about 48 centimetres long”") as string,
        hint: expect.stringContaining(`npm run check -- --data ${basename(data)} --articles DIR`) as string,
      });
    });
  });

  it("prints its help and exits with 0, whatever else is asked", async () => {
    for (const args of [["--help"], ["-h"], ["--help", "--articles", join(clone.root, "gone")]]) {
      const { code, out, error } = await clone.run("check", ...args);
      expect([code, error]).toEqual([0, ""]);
      expect(out).toMatch(/^Holds every briefing against its rules\./u);
      expect(out).toContain("--articles DIR");
    }
  });

  it.each([
    ["an option misspelt", ["--articels", "x"], "Unknown option --articels. Did you mean “--articles”?"],
    [
      "an option that is nothing like one",
      ["--zzzzzz"],
      "Unknown option --zzzzzz. Known are: --articles, --format,",
    ],
    [
      "an option without its value",
      ["--articles"],
      "--articles needs a value behind it, e.g. --articles VALUE.",
    ],
    ["a format that is mistyped", ["--format", "jsn"], "Unknown format “jsn”. Did you mean “json”?"],
    ["a format that is none", ["--format", "xml"], "Unknown format “xml”. Known are: text, json, sarif."],
  ])("says what is wrong with %s, prints the help and exits with 2", async (_case, args, message) => {
    const { code, out, error } = await clone.run("check", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error.startsWith(message)).toBe(true);
    expect(error).toContain("\n\nHolds every briefing against its rules.");
  });

  it.each([
    ["--articles", "The article folder given by --articles is not there: "],
    ["--data", "The folder with the briefings is not there: "],
  ])("says in one sentence that the folder of %s is not there, and exits with 3", async (option, says) => {
    const gone = join(clone.root, "nonexistent");
    const { code, out, error } = await clone.run("check", option, gone);
    expect([code, out]).toEqual([3, ""]);
    expect(error.split("\n")).toEqual([says + gone, expect.stringMatching(/^ {2}hint: \S.*\.$/u), ""]);
  });

  it("says so where there is no briefing", async () => {
    const empty = join(data, "empty");
    mkdirSync(empty);
    const { code, out, error } = await clone.run("check", "--data", empty);
    expect([code, withoutHead(out), error]).toEqual([0, "No briefing found.\n", ""]);
  });
});
