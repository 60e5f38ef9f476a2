import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { viewsOf } from "../../src/disk/load-views.ts";
import { findOrInstallBrowser } from "../../src/disk/install-browser.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { renderPages } from "../../src/disk/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve-folder.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import type { SentenceView } from "../../src/view/sentence-view.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { visit, type Visit } from "./visit.ts";

/** The example has every part that a briefing can have. */
const PATH = "/briefings/dam-inspection/";
const PHONE = 360;
const DESKTOP = 1280;

let folder: string;
let server: ServedFolder;
let browser: Browser;
let view: BriefingView;
let sentences: readonly SentenceView[];

const open = async (width: number, scripts = true): Promise<Visit> =>
  await visit(browser, `${server.origin}${PATH}`, width, scripts);

/** Runs on a page of its own, and expects that nothing was said on its console and nothing loaded from elsewhere. */
const on = async (width: number, run: (page: Page) => Promise<void>, scripts = true): Promise<void> => {
  const { page, incidents } = await open(width, scripts);
  await run(page);
  expect(incidents).toEqual([]);
  await page.close();
};

const markOf = ({ anchor }: SentenceView): string => `#${anchor} a.sentence__mark`;
const isOpen = async (page: Page): Promise<boolean> =>
  await page.$eval(".peek", (panel) => panel.matches(":popover-open"));
const shown = async (page: Page): Promise<string> =>
  await page.$eval(".peek", (panel) => (panel as HTMLElement).innerText.replaceAll(/\s+/gu, " "));
/** Whether the focus is on what a selector finds first. */
const hasFocus = async (page: Page, selector: string): Promise<boolean> =>
  await page.$eval(selector, (one) => one === document.activeElement);
/** Clicks what may lie outside of the window. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.$eval(selector, (one) => one.scrollIntoView({ block: "center" }));
  await page.click(selector);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-reading-"));
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const texts = await readEnglish();
  const views = viewsOf(await checkFolders({ dataFolder: data }), texts);
  view = views[0]!;
  sentences = sentencesOf(view);
  await renderPages(views, folder, texts);
  server = await serveFolder(folder);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("marks where there is no margin", () => {
  it("open source, passage, words, voice, grade and standing of their sentence, and cover no part of it", async () => {
    await on(PHONE, async (page) => {
      const cited = sentences.filter(({ notes }) => notes.length > 0);
      expect(cited.length).toBeGreaterThan(5);
      for (const sentence of cited) {
        await press(page, markOf(sentence));
        const text = await shown(page);
        expect(text).toContain(`Evidence for sentence ${sentence.label}`);
        for (const { article, passage, source, quotes, voice, grade, gradeWords } of sentence.notes)
          for (const words of [
            `Article ${article}, passage ${passage}`,
            source,
            ...quotes,
            voice,
            grade,
            ...gradeWords,
          ])
            expect(text).toContain(words);
        expect(text).toContain(sentence.standingWord);
        const room = await page.$eval(`#${sentence.anchor}`, (one) => {
          const panel = document.querySelector(".peek")!.getBoundingClientRect();
          return panel.top - one.getBoundingClientRect().bottom;
        });
        expect(room).toBeGreaterThan(0);
        await page.keyboard.press("Escape");
        expect(await isOpen(page)).toBe(false);
      }
    });
  });

  it.each(["Enter", "Space"] as const)("are opened with %s and give the focus back", async (key) => {
    await on(PHONE, async (page) => {
      const mark = markOf(sentences[0]!);
      await page.focus(mark);
      await page.keyboard.press(key);
      expect(await isOpen(page)).toBe(true);
      expect(await hasFocus(page, ".peek")).toBe(true);
      expect(await page.$eval(mark, (one) => one.getAttribute("aria-expanded"))).toBe("true");
      await page.keyboard.press("Escape");
      expect(await isOpen(page)).toBe(false);
      expect(await hasFocus(page, mark)).toBe(true);
      await page.waitForFunction((one) => document.querySelector(one)?.ariaExpanded === "false", {}, mark);
      await page.keyboard.press(key);
      await page.click(".peek__close");
      expect(await isOpen(page)).toBe(false);
      expect(await hasFocus(page, mark)).toBe(true);
    });
  });

  it("are buttons to a screen reader, and open a dialog with the name of the sentence", async () => {
    await on(PHONE, async (page) => {
      const [sentence] = sentences;
      await press(page, markOf(sentence!));
      const names = async (role: string) =>
        (await page.$$(`::-p-aria([role="${role}"])`)).length > 0
          ? await page.$$eval(`::-p-aria([role="${role}"])`, (all) =>
              all.map((one) => one.getAttribute("aria-label") ?? one.querySelector("p")?.textContent),
            )
          : [];
      expect(await names("dialog")).toEqual([`Evidence for sentence ${sentence!.label}`]);
      expect(await names("button")).toContain(sentence!.marks[0]!.name);
    });
  });

  it("open one panel at a time, whose content stands in the page once", async () => {
    await on(PHONE, async (page) => {
      for (const sentence of sentences.slice(0, 2)) {
        await page.$eval(markOf(sentence), (mark) => (mark as HTMLElement).click());
        expect(await page.$$eval(":popover-open", (all) => all.length)).toBe(1);
        expect(await page.$$eval(".peek .evidence-notes", (all) => all.length)).toBe(1);
        expect(await shown(page)).toContain(`sentence ${sentence.label}`);
      }
    });
  });

  it("have room for a finger: 24 px for a mark, 44 for what closes the panel", async () => {
    await on(PHONE, async (page) => {
      await press(page, markOf(sentences[0]!));
      const sizes = async (selector: string) =>
        await page.$$eval(selector, (all) =>
          all.map((one) => {
            const { width, height } = one.getClientRects()[0]!;
            return Math.min(width, height);
          }),
        );
      expect(Math.min(...(await sizes("a.sentence__mark")))).toBeGreaterThanOrEqual(24);
      expect(Math.min(...(await sizes(".peek__close")))).toBeGreaterThanOrEqual(44);
    });
  });

  it("move nothing when the panel opens", async () => {
    await on(PHONE, async (page) => {
      const places = async () =>
        await page.$$eval(".sentence", (all) =>
          all.map((one) => Math.round(one.getBoundingClientRect().top + window.scrollY)),
        );
      const before = await places();
      await press(page, markOf(sentences[0]!));
      expect(await places()).toEqual(before);
    });
  });

  it.each(["light", "dark"])("open something in which axe finds nothing, in %s", async (value) => {
    await on(320, async (page) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      await putAxeInto(page);
      await press(page, markOf(sentences.find(({ standing }) => standing === "disputed")!));
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it("are links to the appendix without scripts, and in a wide window", async () => {
    const [sentence] = sentences;
    const follow = async (page: Page): Promise<void> => {
      await page.click(markOf(sentence!));
      expect(new URL(page.url()).hash).toBe(sentence!.marks[0]!.href);
    };
    await on(PHONE, follow, false);
    await on(DESKTOP, async (page) => {
      expect(await page.$eval(markOf(sentence!), (mark) => mark.getAttribute("role"))).toBeNull();
      await follow(page);
    });
  });
});

describe("a sentence and the words beside it", () => {
  it("are joined by a hairline while either is pointed at or a mark has the focus", async () => {
    await on(DESKTOP, async (page) => {
      const sentence = sentences.find(({ notes, label }) => notes.length > 0 && label.startsWith("1."))!;
      await page.$eval(`#${sentence.anchor}`, (one) => one.scrollIntoView({ block: "center" }));
      const joined = async () =>
        await page.$eval(`#${sentence.anchor}`, (one) => {
          const line = getComputedStyle(one.previousElementSibling!, "::before");
          const isUnderlined = getComputedStyle(one).textDecorationLine === "underline";
          const column = one.parentElement!.getBoundingClientRect();
          const note = one.previousElementSibling!.getBoundingClientRect();
          const reaches =
            Math.abs(column.width - Number.parseFloat(line.left)) < 2 &&
            Math.abs(
              note.left + 1 - (column.left + Number.parseFloat(line.left) + Number.parseFloat(line.width)),
            ) < 3;
          return line.content === "none" ? false : isUnderlined && reaches;
        });
      expect(await joined()).toBe(false);
      await page.hover(`#${sentence.anchor}`);
      expect(await joined()).toBe(true);
      await page.mouse.move(1, 1);
      expect(await joined()).toBe(false);
      await page.hover(`.evidence-notes:has(+ #${sentence.anchor})`);
      expect(await joined()).toBe(true);
      await page.mouse.move(1, 1);
      await page.keyboard.press("Tab");
      await page.focus(markOf(sentence));
      expect(await joined()).toBe(true);
    });
  });
});
