import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { english } from "./texts/english.ts";
import { checkBriefing, type BriefingCheck } from "../src/briefing.ts";
import { createMeasureText } from "../src/chart/measure-text.ts";
import { printChecks } from "../src/command/print-checks.ts";
import { RULES } from "../src/rules/all-rules.ts";
import { drawBriefing } from "../src/view/draw-briefing.ts";
import {
  CASES,
  EXAMPLE,
  expectFile,
  failingCases,
  patchFiles,
  readExample,
  readFailingCase,
  removeTwins,
  type Case,
} from "./briefings/read-case.ts";

const MODES = ["with the articles", "against the lock"] as const;
type Mode = (typeof MODES)[number];

beforeAll(() => removeTwins());

describe("the example briefing", () => {
  it.each(MODES)("keeps every promise %s", async (mode) => {
    const check = checkIn(mode, await readExample());
    const name = mode === "with the articles" ? "check.txt" : "check-attested.txt";
    expectFile(expected(EXAMPLE, name), printed(check));
    expect(check.ready).toBeDefined();
  });

  it.each(MODES)("has the same view %s", async (mode) => {
    const example = await readExample();
    const { ready } = checkIn(mode, example);
    expect(ready).toBeDefined();
    const view = drawBriefing(ready!, example.files.files, createMeasureText(), english);
    expectFile(expected(EXAMPLE, "view.json"), `${JSON.stringify(view, null, 2)}\n`);
  });

  it("has the lock that a check with the articles writes", async () => {
    const example = await readExample();
    expect(checkIn("with the articles", example).lock).toBe(
      example.files.files.get("evidence.lock.json")?.text,
    );
  });

  it("has every kind of sentence and every standing", async () => {
    const view = JSON.parse(readFileSync(expected(EXAMPLE, "view.json"), "utf8"), (key, value: unknown) =>
      key === "chart" ? undefined : value,
    ) as ReturnType<typeof drawBriefing>;
    const sentences = [
      ...view.bottomLine,
      ...view.judgements.map(({ sentence }) => sentence),
      ...view.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences)),
    ];
    expect(new Set(sentences.map(({ kind }) => kind))).toEqual(
      new Set(["fact", "reported", "plan", "commentary", "context", "judgement", "assumption", "gap"]),
    );
    expect(new Set(sentences.map(({ standing }) => standing))).toEqual(
      new Set(["disputed", "qualified", "corroborated", "single-source", "none"]),
    );
    expect(sentences.find(({ id }) => id === "crack-found")?.standing).toBe("corroborated");
    expect(sentences.find(({ id }) => id === "reservoir-lowered")?.standing).toBe("single-source");
  });

  it("says that it is an example", async () => {
    const { files, library } = await readExample();
    expect(files.files.get("briefing.yaml")?.text).toMatch(/^subtitle: An example briefing;.* invented$/mu);
    for (const { name, bytes } of library.files) {
      expect(`${name}: ${new TextDecoder().decode(bytes)}`).toMatch(
        /^This (?:article|notice) is invented\./mu,
      );
    }
  });
});

describe("the failing cases", () => {
  it("are one for each promise that a check holds", () => {
    const promises = [...RULES.map(({ name }) => name), "file-is-readable", "file-fits-its-schema"];
    expect(failingCases()).toEqual([...new Set(promises)].map((name) => `failing-${name}`).toSorted());
  });

  describe.each(failingCases())("%s", (name) => {
    // What only the lock can have wrong is not wrong where it is about to be written anew.
    const onlyLock =
      !existsSync(expected(name, "problems.txt")) && existsSync(expected(name, "problems-attested.txt"));
    it.each(onlyLock ? ["against the lock" as const] : MODES)("prints its problems %s", async (mode) => {
      const check = checkIn(mode, await readFailingCase(name));
      const own = expected(name, "problems-attested.txt");
      const file = mode === "against the lock" && existsSync(own) ? own : expected(name, "problems.txt");
      expectFile(file, printed(check));
      expect(check.problems.map(({ rule }) => `failing-${rule}`)).toContain(name);
      expect(check).not.toHaveProperty("ready");
      expect(check).not.toHaveProperty("lock");
    });
  });
});

describe("expectFile(path, text)", () => {
  it("fails and leaves a twin where the text differs, which the next run removes", () => {
    const cases = mkdtempSync(join(tmpdir(), "briefbook-"));
    const folder = join(cases, "dam", "expected");
    mkdirSync(folder, { recursive: true });
    try {
      const path = join(folder, "view.json");
      expect(() => expectFile(path, "one")).toThrow(join(folder, "view-changed.json"));
      expect(readFileSync(join(folder, "view-changed.json"), "utf8")).toBe("one");
      expect(existsSync(path)).toBe(false);
      removeTwins(cases);
      expect(existsSync(join(folder, "view-changed.json"))).toBe(false);
    } finally {
      rmSync(cases, { recursive: true });
    }
  });
});

describe("patchFiles(files, patch)", () => {
  it.each([
    ["not at all", "no such words", "stands 0 times"],
    ["more than once", "halvern-water-board", "times in claims.yaml"],
  ])("refuses words that stand %s", async (_case, find, message) => {
    const { files } = await readExample();
    expect(() => patchFiles(files, [{ file: "claims.yaml", find, replace: "" }])).toThrow(message);
  });
});

function checkIn(mode: Mode, { files, library }: Case): BriefingCheck {
  return checkBriefing(files, mode === "with the articles" ? library : undefined);
}

function printed(check: BriefingCheck): string {
  return printChecks([{ folder: { slug: check.slug, files: new Map() }, check, lockWritten: false }]);
}

function expected(name: string, file: string): string {
  return join(CASES, name, "expected", file);
}
