import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FoundBrowser } from "../../../src/disk/machine/find-browser.ts";
import { viewsOf } from "../../../src/disk/site/load-views.ts";
import { printSite, printedInWords, type Printed } from "../../../src/disk/print/print-site.ts";
import { checkFolders, PROJECT_ROOT } from "../../../src/disk/project.ts";
import { readEnglish } from "../../../src/disk/read-catalogues.ts";
import { renderPages } from "../../../src/disk/site/render-pages.ts";
import { writeDownloads } from "../../../src/disk/site/write-downloads.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { testBrowser } from "../../pdf/print-site.ts";

const DATA = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
const BRIEFING = "briefings/dam-inspection";
const ALL = ["A4", "Letter", "large print", "handout"];
const OF_THE_BRIEFING = ["A4", "Letter", "large print"];

let folder: string;
let built: string;
let texts: Texts;
let views: readonly BriefingView[];
let browser: FoundBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-kept-"));
  built = join(folder, "built");
  texts = await readEnglish();
  const checked = await checkFolders({ dataFolder: DATA });
  const made = await writeDownloads(checked, viewsOf(checked, texts), built, texts);
  views = made.map(({ view }) => view);
  await renderPages(views, built, texts);
  browser = await listedBrowser();
  await print(built, "kept");
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Prints a site whose prints are kept in a folder of the test. */
async function print(site: string, kept: string, isForced = false): Promise<readonly Printed[]> {
  return await printSite(views, site, { browser, texts, isForced, folder: join(folder, kept) });
}

/** The machine's browser by way of a script that writes down each start. */
async function listedBrowser(): Promise<FoundBrowser> {
  const found = await testBrowser();
  const path = join(folder, found.path.includes("headless-shell") ? "headless-shell" : "browser");
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  await writeFile(
    path,
    `#!/bin/sh\necho started >> ${quoted(join(folder, "starts"))}\nexec ${quoted(found.path)} "$@"\n`,
  );
  await chmod(path, 0o755);
  return { ...found, path };
}

async function starts(): Promise<number> {
  const list = await readFile(join(folder, "starts"), "utf8").catch(() => "");
  return list.split("\n").length - 1;
}

async function pdfsOf(site: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(site, BRIEFING))).filter((name) => name.endsWith(".pdf")).toSorted();
  const read = names.map(
    async (name) => [name, (await readFile(join(site, BRIEFING, name))).toString("base64")] as const,
  );
  return new Map(await Promise.all(read));
}

const printedOf = (printed: readonly Printed[]) =>
  printed.filter(({ isKept }) => !isKept).map(({ document }) => document.variant.name);

describe.skipIf(process.platform === "win32")(
  "printSite(views, site, wish), again",
  { timeout: 60_000 },
  () => {
    let site: string;
    let kept: string;
    let before: number;

    beforeEach(async () => {
      site = await mkdtemp(join(folder, "site-"));
      await cp(built, site, { recursive: true });
      for (const name of (await pdfsOf(site)).keys()) await rm(join(site, BRIEFING, name));
      kept = `kept ${site.slice(-6)}`;
      await cp(join(folder, "kept"), join(folder, kept), { recursive: true });
      before = await starts();
    });

    it("starts no browser where nothing has changed, and writes the bytes of a fresh print", async () => {
      const again = await print(site, kept);
      expect(printedOf(again)).toEqual([]);
      expect(printedInWords(again)).toMatch(/^A4, \d+ pages?; .*; all unchanged$/u);
      expect(await starts()).toBe(before);
      const unchanged = await pdfsOf(site);
      expect(unchanged.size).toBe(4);
      expect(printedOf(await print(site, kept, true))).toEqual(ALL);
      expect(await starts()).toBe(before + 1);
      expect(await pdfsOf(site)).toEqual(unchanged);
    });

    it.each([
      [
        "a sentence",
        `${BRIEFING}/index.html`,
        (text: string) => text.replace("</main>", "<p>One more.</p></main>"),
        OF_THE_BRIEFING,
      ],
      ["a page of the handout", `${BRIEFING}/handout/index.html`, (text: string) => `${text} `, ["handout"]],
      ["an attachment", `${BRIEFING}/data/claims.json`, (text: string) => `${text} `, ALL],
    ])("prints anew what holds %s that has changed", async (_what, path, change, names) => {
      const text = await readFile(join(site, path), "utf8");
      expect(change(text)).not.toBe(text);
      await writeFile(join(site, path), change(text));
      expect(printedOf(await print(site, kept))).toEqual(names);
      expect(printedOf(await print(site, kept))).toEqual([]);
    });

    it.each(["right", "wrong", "broken"])(
      "prints the same bytes whether the numbers of before are %s",
      async (how) => {
        const path = join(site, BRIEFING, "index.html");
        await writeFile(path, (await readFile(path, "utf8")).replace("</main>", "<p>One more.</p></main>"));
        const numberings = (await readdir(join(folder, kept))).filter((name) =>
          name.startsWith("numbering-"),
        );
        expect(numberings).toHaveLength(4);
        for (const name of how === "right" ? [] : numberings) {
          const text = await readFile(join(folder, kept, name), "utf8");
          const other = how === "wrong" ? text.replaceAll(/:(\d+)/gu, ":1$1") : text.slice(1);
          expect(other).not.toBe(text);
          await writeFile(join(folder, kept, name), other);
        }
        await print(site, kept);
        const printed = await pdfsOf(site);
        await print(site, kept, true);
        expect(await pdfsOf(site)).toEqual(printed);
      },
    );

    it("prints anew for another style", async () => {
      const sheets = (await readdir(join(site, "assets"))).filter((name) => name.endsWith(".css"));
      expect(sheets).not.toEqual([]);
      for (const name of sheets) {
        const path = join(site, "assets", name);
        await writeFile(path, `${await readFile(path, "utf8")}\n`);
      }
      expect(printedOf(await print(site, kept))).toEqual(ALL);
    });

    it("prints anew for another face", async () => {
      const [face, other] = [400, 600].map((weight) =>
        join(site, `assets/fonts/source-sans-3-latin-${weight}-normal.woff2`),
      );
      await cp(other ?? "", face ?? "");
      expect(printedOf(await print(site, kept))).toEqual(ALL);
    });

    it("prints nothing anew for a file that no page loads on paper", async () => {
      await writeFile(join(site, "assets/briefbook.js"), "// nothing");
      expect(printedOf(await print(site, kept))).toEqual([]);
    });

    it("prints anew for another browser", async () => {
      const other = { ...browser, version: "156.0.0.1" };
      const printed = await printSite(views, site, { browser: other, texts, folder: join(folder, kept) });
      expect(printedOf(printed)).toEqual(ALL);
    });

    it("prints anew what was kept and has one bit turned, and keeps it whole", async () => {
      const [name = ""] = await readdir(join(folder, kept));
      const path = join(folder, kept, name);
      const whole = await readFile(path);
      const spoiled = Buffer.from(whole);
      spoiled.writeUInt8(spoiled.readUInt8(whole.length - 50) ^ 1, whole.length - 50);
      await writeFile(path, spoiled);
      expect(printedOf(await print(site, kept))).toHaveLength(1);
      expect(await readFile(path)).toEqual(whole);
    });

    it("prints where nothing can be kept", async () => {
      await writeFile(join(folder, "a file"), "");
      expect(printedOf(await print(site, "a file/kept"))).toEqual(ALL);
    });
  },
);
