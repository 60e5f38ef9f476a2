import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkFolders, PROJECT_ROOT } from "../../src/disk/project.ts";
import { loadViews, viewsOf } from "../../src/disk/site/load-views.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import { citeSentence } from "../../src/view/cite-sentence.ts";
import type { SentenceView } from "../../src/view/sentence-view.ts";
import { english } from "../texts/english.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { visit, type Visit } from "./visit.ts";

/** The example has every part that a briefing can have. */
const PATH = "/briefings/dam-inspection/";
/** It has amounts in words. */
const SHIPPED = "/briefings/al-asad-handover/";
/** Where the register says that its second article is. */
const ADDRESS = "https://observer.example/2031/03/06/crack?from=front&page=2";
const PHONE = 360;
const DESKTOP = 1280;

let folder: string;
let server: ServedFolder;
let browser: Browser;
let view: BriefingView;
let shipped: BriefingView;
let sentences: readonly SentenceView[];

const open = async (width: number, scripts = true, path = PATH): Promise<Visit> =>
  await visit(browser, `${server.origin}${path}`, width, scripts);

/** Runs on a page of its own, and expects that nothing was said on its console and nothing loaded from elsewhere. */
const on = async (
  width: number,
  run: (page: Page) => Promise<void>,
  scripts = true,
  path = PATH,
): Promise<void> => {
  const { page, incidents } = await open(width, scripts, path);
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
  // Under load a page may still be laid out, and what has no place yet cannot be clicked.
  await vi.waitFor(async () => await page.click(selector), 5000);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-reading-"));
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const [example, ...more] = viewsOf(await checkFolders({ dataFolder: data }), english);
  const { documents } = example!;
  // Paper prints the address behind its link, in the cell that is read here.
  const rows = documents.rows.map((row) => ({ ...row, url: `https://dam.example/${row.id}?page=2` }));
  view = { ...example!, documents: { ...documents, rows } };
  const others = await loadViews();
  shipped = others.find(({ slug }) => slug === "al-asad-handover")!;
  sentences = sentencesOf(view);
  await renderPages([view, ...more, shipped], folder, english);
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

  it("are not needed to read what an assumption rests on: it stands behind it where there is no margin", async () => {
    const assumption = view.sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences))
      .find(({ kind }) => kind === "assumption");
    for (const [width, scripts] of [
      [PHONE, true],
      [PHONE, false],
      [DESKTOP, true],
    ] as const) {
      const { page } = await open(width, scripts);
      const heard = await page.accessibility.snapshot({ interestingOnly: false });
      expect(JSON.stringify(heard)).toContain(assumption!.rest);
      const { behind, beside } = await page.$eval(`#${assumption!.anchor}`, (one) => ({
        behind: getComputedStyle(one, "::after").content,
        beside: (one.previousElementSibling as HTMLElement).offsetHeight > 0,
      }));
      expect(beside).toBe(width === DESKTOP);
      expect(behind.startsWith('""')).toBe(width === DESKTOP);
      await page.close();
    }
    expect(assumption!.rest).not.toBe("");
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
      // What lies half under the panel is no small target: it is whole once the panel closes.
      expect(await axeFindings(page, ["target-size"])).toEqual([]);
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

describe("numbers of paragraphs, sections and judgements", () => {
  const NUMBERS = "a[data-share]";

  /** A page that may write to the clipboard. */
  const withClipboard = async (run: (page: Page) => Promise<void>): Promise<void> => {
    const context = browser.defaultBrowserContext();
    await context.setPermission(server.origin, { permission: { name: "clipboard-write" }, state: "granted" });
    await context.setPermission(server.origin, { permission: { name: "clipboard-read" }, state: "granted" });
    await on(DESKTOP, run);
  };
  const clipboard = async (page: Page): Promise<string> =>
    (await page.evaluate(async () => await navigator.clipboard.readText())).replaceAll("\r\n", "\n");

  it("lead to what they number, each once, with and without scripts", async () => {
    for (const scripts of [true, false])
      await on(
        DESKTOP,
        async (page) => {
          const hrefs = await page.$$eval(NUMBERS, (all) => all.map((one) => one.getAttribute("href") ?? ""));
          expect(hrefs).toEqual(
            expect.arrayContaining([
              "#bottom-line",
              "#sourcing",
              ...view.judgements.map(({ anchor }) => `#${anchor}`),
              ...view.sections.map(({ id }) => `#${id}`),
              ...view.sections.flatMap(({ paragraphs }) => paragraphs.map(({ anchor }) => `#${anchor}`)),
            ]),
          );
          expect(new Set(hrefs).size).toBe(hrefs.length);
          expect(await page.$$eval(".peek__copy", (all) => all.length)).toBe(0);
          await page.click(NUMBERS);
          expect(new URL(page.url()).hash).toBe(hrefs[0]);
          expect(await isOpen(page)).toBe(scripts);
        },
        scripts,
      );
  });

  it("let the link be copied by keyboard, and say so", async () => {
    await withClipboard(async (page) => {
      await page.focus("#paragraph-1-1 a[data-share]");
      await page.keyboard.press("Enter");
      expect(await hasFocus(page, ".peek")).toBe(true);
      for (let steps = 0; steps < 5 && !(await hasFocus(page, ".peek__copy")); steps += 1)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("[role=status].peek__status")?.textContent);
      expect(await shown(page)).toContain("Copied.");
      expect(await clipboard(page)).toBe(`${server.origin}${PATH}#paragraph-1-1`);
      await page.keyboard.press("Escape");
      expect(await hasFocus(page, "#paragraph-1-1 a[data-share]")).toBe(true);
    });
  });

  it("let every sentence be copied with what the view cites, and the link", async () => {
    await withClipboard(async (page) => {
      let copied = 0;
      for (const number of await page.$$(NUMBERS)) {
        await number.evaluate((one) => (one as HTMLElement).click());
        const buttons = await page.$$(".peek__copy[aria-label]");
        for (const button of buttons) {
          const label = await button.evaluate(({ textContent }) => textContent);
          const sentence = sentences.find((one) => one.label === label)!;
          await button.evaluate((one) => (one as HTMLElement).click());
          const [first, place, ...behind] = citeSentence(view, sentence, english).split("\n");
          const link = `${server.origin}${PATH}#${sentence.anchor}`;
          await page.waitForFunction(() => document.querySelector(".peek__status")?.textContent);
          expect(await clipboard(page)).toBe([first, `${place} ${link}`, ...behind].join("\n"));
          copied += 1;
        }
      }
      expect(copied).toBe(sentences.length);
    });
  });

  it.each([
    ["its place alone", ""],
    ["the link of the site, where the page knows it", "https://desk.example/dam/"],
  ])("copy, on a page that is opened from a disk, %s", async (_what, canonical) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const copied: string[] = [];
      const writeText = async (text: string): Promise<void> => void copied.push(text);
      Object.assign(window, { copied });
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    await page.goto(pathToFileURL(join(folder, PATH, "index.html")).href);
    if (canonical !== "")
      await page.evaluate((href) => {
        const link = document.createElement("link");
        document.head.append(Object.assign(link, { rel: "canonical", href }));
      }, canonical);
    for (const anchor of ["paragraph-1-1", view.sections[0]!.id]) {
      await page.$eval(`a[data-share][href="#${anchor}"]`, (one) => (one as HTMLElement).click());
      await page.$$eval(".peek__copy", (all) => all.forEach((one) => (one as HTMLElement).click()));
    }
    const copied = (await page.evaluate("window.copied")) as readonly string[];
    expect(copied.length).toBeGreaterThan(2);
    expect(copied.filter((text) => text.includes("file:") || text.includes(folder))).toEqual([]);
    const first =
      canonical === ""
        ? `${view.citation} Place in the report: Paragraph 1.1.`
        : `${canonical}#paragraph-1-1`;
    expect(copied[0]).toBe(first);
    expect(copied.every((text) => text.includes(canonical))).toBe(true);
    await page.close();
  });

  it.each([800, 1200, DESKTOP])("cover nothing of a paragraph that is copied, %d px wide", async (width) => {
    await on(width, async (page) => {
      for (const number of await page.$$(".paragraph a[data-share]")) {
        await number.evaluate((one) => (one as HTMLElement).scrollIntoView({ block: "center" }));
        await number.evaluate((one) => (one as HTMLElement).click());
        const isCovered = await number.evaluate((one) => {
          const a = one.closest(".paragraph")!.querySelector(".paragraph__text")!.getBoundingClientRect();
          const b = document.querySelector(".peek")!.getBoundingClientRect();
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        });
        expect(isCovered).toBe(false);
        await page.keyboard.press("Escape");
      }
    });
  });

  it("let the citation be copied as it stands there", async () => {
    await withClipboard(async (page) => {
      await press(page, ".how-to-cite__button");
      await page.waitForFunction(() => document.querySelector(".how-to-cite__done")?.textContent);
      expect(await page.$eval(".how-to-cite__done", (one) => one.textContent)).toBe("Copied.");
      const stands = await page.$eval(".how-to-cite__text", (one) => (one as HTMLElement).innerText.trim());
      expect(stands).toContain(view.title);
      expect(await clipboard(page)).toBe(stands);
    });
  });

  it("select the citation, and say so, where the browser does not let them copy it", async () => {
    await on(PHONE, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
      });
      await press(page, ".how-to-cite__button");
      await page.waitForFunction(() => document.querySelector(".how-to-cite__done")?.textContent);
      expect(await page.$eval(".how-to-cite__done", (one) => one.textContent)).toContain("is selected");
      const chosen = await page.evaluate(() => getSelection()!.toString());
      expect(chosen.trim()).toBe(await page.$eval(".how-to-cite__text", (one) => one.textContent.trim()));
    });
  });

  it("offer the text where the browser does not let them copy", async () => {
    await on(PHONE, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
      });
      await press(page, "#paragraph-1-1 a[data-share]");
      await page.click(".peek__copy");
      const offered = await page.waitForSelector(".peek__text");
      expect(await offered!.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain(
        "#paragraph-1-1",
      );
      expect(await shown(page)).toContain("The browser does not let the page copy.");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("peek__text");
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it.each([320, DESKTOP])("open something in which axe finds nothing, %d px wide", async (width) => {
    await on(width, async (page) => {
      await putAxeInto(page);
      await press(page, "#paragraph-1-1 a[data-share]");
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  });
});

describe("the contents", () => {
  const current = async (page: Page): Promise<readonly string[]> =>
    await page.$$eval(".contents__link[aria-current=true]", (all) =>
      all.map((one) => one.getAttribute("href")!),
    );

  it.each([PHONE, DESKTOP])("follow the reading at %d px", async (width) => {
    await on(width, async (page) => {
      for (const { id, title } of view.sections.slice(0, 4)) {
        await page.$eval(`#${id}`, (heading) => heading.scrollIntoView());
        await page.waitForFunction(
          (href) => document.querySelector(".contents [aria-current]")?.getAttribute("href") === href,
          {},
          `#${id}`,
        );
        expect(await current(page)).toEqual([`#${id}`]);
        expect(await page.$eval(".contents__here", (bar) => bar.textContent)).toContain(title);
      }
    });
  });

  it("keep the entry in sight where the column is higher than the window", async () => {
    await on(DESKTOP, async (page) => {
      await page.setViewport({ width: DESKTOP, height: 300 });
      await page.$eval("#data-and-method", (heading) => heading.scrollIntoView());
      await page.waitForFunction(() => {
        const entry = document.querySelector(".contents [aria-current]")?.getBoundingClientRect();
        return entry && entry.top >= 0 && entry.bottom <= window.innerHeight;
      });
      expect(await current(page)).toEqual(["#data-and-method"]);
    });
  });

  it.each([true, false])("open from a bar in one column and lead on, scripts: %s", async (scripts) => {
    await on(
      PHONE,
      async (page) => {
        expect(await page.$eval(".contents", (list) => list.checkVisibility())).toBe(false);
        await press(page, ".contents__open");
        expect(await page.$eval(".contents", (list) => list.checkVisibility())).toBe(true);
        const { id } = view.sections[2]!;
        await page.click(`.contents__link[href="#${id}"]`);
        expect(new URL(page.url()).hash).toBe(`#${id}`);
        expect(await page.$eval(".contents", (list) => list.checkVisibility())).toBe(!scripts);
        const under = await page.$eval(`#${id}`, (heading) => {
          const bar = document.querySelector(".contents__open")!.getBoundingClientRect();
          return heading.getBoundingClientRect().top - bar.bottom;
        });
        expect(under).toBeGreaterThanOrEqual(0);
      },
      scripts,
    );
  });

  it.each(["light", "dark"])("give axe nothing to find when they are open, in %s", async (value) => {
    await on(PHONE, async (page) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      await putAxeInto(page);
      await press(page, ".contents__open");
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it("stand in their column in a wide window, without a bar", async () => {
    await on(DESKTOP, async (page) => {
      expect(await page.$eval(".contents", (list) => list.checkVisibility())).toBe(true);
      expect(await page.$eval(".contents__open", (bar) => bar.checkVisibility())).toBe(false);
    });
  });
});

describe("words that explain themselves", () => {
  it.each([PHONE, DESKTOP])("open the scale of likelihood at its step, at %d px", async (width) => {
    await on(width, async (page) => {
      const { likelihood, anchor } = view.judgements.find((one) => one.likelihood.term !== "")!;
      const word = `#${anchor} .judgement__term--scale`;
      await page.focus(word);
      await page.keyboard.press("Enter");
      const steps = await page.$$eval(".peek .likelihood-scale__step", (all) =>
        all.map((step) => (step as HTMLElement).innerText.replaceAll(/\s+/gu, " ")),
      );
      expect(steps).toEqual(view.likelihoodScale.map(({ term, percent }) => `${term} ${percent}`));
      const meant = await page.$eval(".peek [aria-current]", (step) => step.textContent.trim());
      expect(meant).toContain(likelihood.percent);
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await hasFocus(page, word)).toBe(true);
    });
  });

  it("are the terms and amounts of the list, once a part, and leave the text of sentences as it is", async () => {
    const told = async (scripts: boolean): Promise<readonly string[]> => {
      let texts: readonly string[] = [];
      await on(
        PHONE,
        async (page) => {
          texts = await page.$$eval(".sentence", (all) => all.map(({ textContent }) => textContent));
        },
        scripts,
        SHIPPED,
      );
      return texts;
    };
    expect(await told(true)).toEqual(await told(false));
    await on(
      PHONE,
      async (page) => {
        const words = await page.$$eval(".abbreviations__term", (all) =>
          all.map(({ textContent }) => textContent),
        );
        const explained = shipped.terms.filter(({ everyday }) => !everyday);
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(explained.map(({ short }) => short)).toContain(word);
        const twice = await page.$$eval(".section, .bottom-line, .page__judgements", (parts) =>
          parts.flatMap((part) => {
            const own = [...part.querySelectorAll(".abbreviations__term")].map(
              ({ textContent }) => textContent,
            );
            return own.filter((word, index) => own.indexOf(word) !== index);
          }),
        );
        expect(twice).toEqual([]);
        await press(page, ".abbreviations__term");
        expect(await shown(page)).toContain(explained.find(({ short }) => short === words[0])!.long);
      },
      true,
      SHIPPED,
    );
  });

  it("lead to the scale and stay what they are without scripts", async () => {
    await on(
      PHONE,
      async (page) => {
        await page.click(".judgement__term--scale");
        expect(new URL(page.url()).hash).toBe("#likelihood-scale");
      },
      false,
    );
  });
});

describe("what is judged, assumed, not known or commented", () => {
  it("has a sign that is a form and no colour, and what an article tells has none", async () => {
    await on(DESKTOP, async (page) => {
      const signs = await page.$$eval(".sentence", (all) =>
        all.map((sentence) => {
          const { content, borderWidth, borderRadius } = getComputedStyle(sentence, "::before");
          const kind = /sentence--(\w+)/u.exec(sentence.className)?.[1] ?? "";
          return { kind, sign: content === "none" ? "" : `${borderWidth} ${borderRadius}` };
        }),
      );
      const byKind = new Map(signs.map(({ kind, sign }) => [kind, sign]));
      const signed = [...byKind].filter(([, sign]) => sign !== "");
      expect(signed.map(([kind]) => kind).toSorted()).toEqual(
        ["assumption", "commentary", "gap", "judgement"].filter((kind) => byKind.has(kind)),
      );
      expect(signed.length).toBeGreaterThan(1);
      expect(new Set(signed.map(([, sign]) => sign)).size).toBe(signed.length);
    });
  });
});

describe("a grade in the margin", () => {
  it("says in words what it is to who points there, and opens them", async () => {
    await on(DESKTOP, async (page) => {
      const said = await page.$$eval(".evidence-notes .evidence-notes__grade", (all) =>
        all.map((grade) => {
          grade.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
          return { grade: grade.textContent, title: (grade as HTMLElement).title };
        }),
      );
      const wanted = sentences.flatMap(({ notes }) =>
        notes.map(({ grade, gradeWords }) => ({ grade, title: gradeWords.join("; ") })),
      );
      expect(said).toEqual(wanted);
      await press(page, ".evidence-notes__grade");
      expect(await shown(page)).toContain(sentences[0]!.notes[0]!.gradeWords.join("; "));
      await page.keyboard.press("Escape");
      expect(await isOpen(page)).toBe(false);
    });
  });

  it("and the signs are explained below the bottom line, the signs as they stand before sentences", async () => {
    await on(DESKTOP, async (page) => {
      expect(await page.$eval(".bottom-line__key", (key) => (key as HTMLElement).innerText)).toContain(
        "A grade such as F3",
      );
      const signs = await page.$$eval(".bottom-line__sign", (all) =>
        all.map((sign) => ({
          kind: /--(\w+)/u.exec(sign.className)![1]!,
          word: sign.parentElement!.textContent,
        })),
      );
      expect(signs).toEqual(
        ["judgement", "assumption", "gap", "commentary"].map((kind) => ({
          kind,
          word: english.say(`sentence.kind.${kind}`),
        })),
      );
    });
  });
});

describe("labels of the chart and the map", () => {
  it.each([
    ["of ours", false],
    ["of the reader’s machine, where ours come too late", true],
  ])("cover none another in faces %s", async (_whose, late) => {
    const page = await browser.newPage();
    await page.setViewport({ width: DESKTOP, height: 800 });
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      void (late && request.resourceType() === "font" ? request.abort() : request.continue());
    });
    await page.goto(`${server.origin}${SHIPPED}`, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    const covered = await page.$$eval("svg.chart__panel, svg.map__drawing", (drawings) =>
      drawings.flatMap((drawing) => {
        const labels = [...drawing.querySelectorAll("text")].map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.textContent, left, right, top: top + 3, bottom: bottom - 3 };
        });
        return labels.flatMap((a, at) =>
          labels
            .slice(at + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} | ${b.text}`),
        );
      }),
    );
    expect(covered).toEqual([]);
    await page.close();
  });
});

describe("readings of a disagreement", () => {
  it("follow each other, however many lines their label takes", async () => {
    const followEachOther = async (page: Page): Promise<void> => {
      const gaps = await page.$$eval(".disagreement__rest dd + dd", (all) =>
        all.map((one) => {
          const [before, after] = [one.previousElementSibling!, one].map((reading) => {
            const words = document.createRange();
            words.selectNodeContents(reading);
            return words.getBoundingClientRect();
          });
          return after!.top - before!.bottom;
        }),
      );
      expect(gaps.length).toBeGreaterThan(0);
      expect(Math.max(...gaps)).toBeLessThan(8);
    };
    await on(DESKTOP, followEachOther, true, SHIPPED);
  });
});

describe("what has the focus", () => {
  /** What is drawn of an element, and of what stands for its focus. */
  const look = async (page: Page, selector: string): Promise<string> =>
    await page.$eval(selector, (one) => {
      const ring = one.closest("svg")?.querySelector(".chart__ring");
      return [one, ...(ring ? [ring] : [])]
        .map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, visibility, stroke } = getComputedStyle(part);
          const outline =
            outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
          return part === ring ? `ring ${visibility} ${stroke}` : `outline ${outline}`;
        })
        .join(", ");
    });

  it.each([
    ["a link", PATH, "main a[href]"],
    ["a mark of a sentence", PATH, "a.sentence__mark"],
    ["a button", PATH, ".how-to-cite__button"],
    ["a mark of the chart", SHIPPED, '.chart__mark[tabindex="0"]'],
    ["a choice", SHIPPED, ".observation-table__tools select"],
    ["a field", "/", "input[type=search]"],
  ])("is seen: %s", async (_what, path, selector) => {
    for (const value of ["none", "active"]) {
      const { page } = await open(DESKTOP, true, path);
      await page.emulateMediaFeatures([{ name: "forced-colors", value }]);
      // A key tells the browser that the focus is to be seen.
      await page.keyboard.press("Tab");
      const before = await look(page, selector);
      await page.$eval(selector, (one) => (one as HTMLElement | SVGElement).focus());
      const after = await look(page, selector);
      expect(after).not.toBe(before);
      expect(after).toMatch(/outline (?:solid|auto) [2-9]px|ring visible rgb/u);
      await page.close();
    }
  });
});

describe("lines of text", () => {
  /** The letters in each full line of each element: all but its last line. */
  const lines = async (page: Page, selector: string): Promise<readonly { of: string; letters: number }[]> =>
    await page.$$eval(selector, (all) =>
      all.flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const rows: { bottom: number; letters: number }[] = [];
        while (walker.nextNode()) {
          const text = walker.currentNode;
          if (text.parentElement!.closest("[aria-hidden=true]")) continue;
          for (let at = 0; at < text.textContent!.length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const { bottom, width } = range.getBoundingClientRect();
            if (width === 0) continue;
            const row = rows.find((known) => Math.abs(known.bottom - bottom) < 8);
            if (row) row.letters += 1;
            else rows.push({ bottom, letters: 1 });
          }
        }
        return rows.slice(0, -1).map(({ letters }) => ({ of: one.className || one.tagName, letters }));
      }),
    );

  it.each([
    [PHONE, 30, 45],
    [768, 40, 60],
    [DESKTOP, 50, 75],
    [1920, 50, 75],
  ])(
    "have, %d px wide, %d to %d letters in the middle, and nowhere more than 85",
    async (width, least, most) => {
      await on(
        width,
        async (page) => {
          const prose = (await lines(page, ".paragraph__text")).map(({ letters }) => letters);
          const middle = prose.toSorted((a, b) => a - b)[Math.floor(prose.length / 2)];
          expect(prose.length).toBeGreaterThan(50);
          expect(middle).toBeGreaterThanOrEqual(least);
          expect(middle).toBeLessThanOrEqual(most);
          // A key is looked up, not read on; shorter lines would push the judgements down.
          const all = await lines(
            page,
            "main :is(p, dd, li):not(.bottom-line__key, :has(p, li, dd, table, svg))",
          );
          expect(all.filter(({ letters }) => letters > 85)).toEqual([]);
        },
        true,
        SHIPPED,
      );
    },
  );
});

describe("drawings in forced colours", () => {
  it("have the two colours of the reader and no other", async () => {
    await on(
      DESKTOP,
      async (page) => {
        await page.emulateMediaFeatures([{ name: "forced-colors", value: "active" }]);
        const drawn = await page.evaluate(() => {
          const probe = document.createElement("i");
          document.body.append(probe);
          const system = (name: string): string => {
            probe.style.setProperty("color", name);
            return getComputedStyle(probe).color;
          };
          const [text, paper] = [system("CanvasText"), system("Canvas")];
          const wrong: string[] = [];
          const seen = new Set<string>();
          for (const drawing of [".chart__panel", ".map", ".timeline", ".judgement"])
            for (const one of document.querySelectorAll<SVGElement>(
              `${drawing} :is(path, circle, rect, line, text, use, polygon)`,
            )) {
              if (one.closest("defs, clipPath, pattern") || getComputedStyle(one).visibility === "hidden")
                continue;
              const { fill, stroke } = getComputedStyle(one);
              const colours = [fill, stroke].filter((colour) => !/^(?:none|url)/u.test(colour));
              if (colours.includes(text)) seen.add(drawing);
              // Of both: hairlines are drawn in a mix.
              if (one.matches(".chart__stroke--hairline")) continue;
              const other = colours.filter((colour) => colour !== text && colour !== paper);
              if (other.length > 0) wrong.push(`${drawing} ${one.getAttribute("class")}: ${other.join(" ")}`);
            }
          return { wrong: [...new Set(wrong)], seen: [...seen] };
        });
        expect(drawn).toEqual({ wrong: [], seen: [".chart__panel", ".map", ".timeline", ".judgement"] });
      },
      true,
      SHIPPED,
    );
  });
});

describe("the appendix", () => {
  it("leads from each passage to every sentence on it, and says what falls with it", async () => {
    await on(DESKTOP, async (page) => {
      const led = await page.$$eval(".source__passage", (all) =>
        all.flatMap((passage) => {
          const mark = passage.querySelector(".source__mark")?.textContent;
          return [...passage.querySelectorAll("a")].map((link) => `${mark} ${link.getAttribute("href")}`);
        }),
      );
      const wanted = sentences.flatMap(({ anchor, evidence }) =>
        evidence.map(({ mark }) => `${mark} #${anchor}`),
      );
      expect(led.toSorted()).toEqual([...new Set(wanted)].toSorted());
      const falling = view.sources.flatMap(({ passages }) => passages.map((one) => one.falling));
      expect(Math.max(...falling)).toBeGreaterThan(0);
      const text = await page.$$eval(".source__loss", (all) => all.map(({ textContent }) => textContent));
      expect(text).toEqual(view.sources.map(({ loss }) => loss));
    });
  });

  it("leads to the words at the publisher where the address is known, and asks nothing of it", async () => {
    await on(DESKTOP, async (page) => {
      const links = await page.$$eval(".evidence-table__publisher", (all) =>
        all.map((link) => ({ href: link.getAttribute("href")!, rel: link.getAttribute("rel") })),
      );
      const known = sentences.flatMap(({ evidence }) => evidence).filter(({ mark }) => mark.startsWith("2."));
      expect(links.length).toBe(known.length);
      expect(links.map(({ href }) => href).toSorted()).toEqual(
        known
          .map(({ quote }) => `${ADDRESS}#:~:text=${encodeURIComponent(quote).replaceAll("-", "%2D")}`)
          .toSorted(),
      );
      for (const { rel } of links)
        expect(rel?.split(" ").toSorted()).toEqual(["external", "noopener", "noreferrer"]);
    });
  });
});

describe("printed", () => {
  it("the page shows neither panel nor bar, even where the panel was open", async () => {
    await on(PHONE, async (page) => {
      await press(page, markOf(sentences[0]!));
      await page.emulateMediaType("print");
      const seen = await page.$$eval(".peek, .contents__open, .evidence-notes", (all) =>
        all.filter((one) => one.checkVisibility()).map(({ className }) => className),
      );
      expect(seen).toEqual([]);
      expect(await page.$eval(".contents", (list) => list.checkVisibility())).toBe(true);
    });
  });
});
