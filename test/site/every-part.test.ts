import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import { bareText } from "../../src/pdf/read/bare-text.ts";
import { readFacts } from "../../src/pdf/check/pdf-facts.ts";
import { drawPdfPage } from "../pictures/draw-pdf-page.ts";
import { expectPicture, whyNotCompared } from "../pictures/expect-picture.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { linksOut } from "./links-out.ts";
import { readPdf } from "./read-pdf.ts";
import { runBuild } from "./run-build.ts";
import { visit } from "./visit.ts";

/** The example has every part that a briefing can have, and is superseded. */
const FOLDER = "briefings/dam-inspection";
const BRIEFING = `${FOLDER}/index.html`;
const HANDOUT = `${FOLDER}/handout/index.html`;
const FULL_PDF = `${FOLDER}/dam-inspection-a4.pdf`;
const HANDOUT_PDF = `${FOLDER}/dam-inspection-handout.pdf`;

let folder: string;
let server: ServedFolder;
let browser: Browser;
const file = async (path: string): Promise<Buffer> => await readFile(join(folder, "site", path));
const open = async (path: string, width: number): Promise<Page> =>
  (await visit(browser, `${server.origin}/${path}`, width)).page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-parts-"));
  const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
  const build = await runBuild(["--data", data, "--output", join(folder, "site")]);
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
  server = await serveFolder(join(folder, "site"));
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each([BRIEFING, HANDOUT])("%s", (path) => {
  it("is valid HTML", async () => {
    expect(await htmlFindings((await file(path)).toString())).toEqual([]);
  });

  it.each([360, 768, 1280])("fits a window of %d px, and gives axe nothing to find", async (width) => {
    const page = await open(path, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await putAxeInto(page);
    for (const value of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.close();
  });
});

describe("the first screen", () => {
  it("begins with the notice, then title, bottom line and judgements; contents come after", async () => {
    const page = await open(BRIEFING, 768);
    const order = await page.$$eval(
      ".superseded, h1, .bottom-line h2, #key-judgements, .judgement h3, .contents h2, .section h2",
      (all) => all.slice(0, 9).map(({ textContent }) => (textContent ?? "").replaceAll(/\s+/gu, " ").trim()),
    );
    expect(order).toEqual([
      expect.stringMatching(/^Superseded by EX-2031-02/u),
      "A crack in Halvern Dam",
      "Bottom line",
      "Key judgements",
      "Judgement 1",
      "Judgement 2",
      "Judgement 3",
      "Judgement 4",
      "Contents",
    ]);
    expect(await page.$eval(".superseded", (notice) => notice.getAttribute("role"))).toBe("note");
    expect(await page.$eval(".contents__link", (link) => link.getAttribute("href"))).toBe("#key-judgements");
    await page.close();
  });

  it("stands on the first page of paper, all of it", async () => {
    const { pages } = await readPdf(await file(FULL_PDF));
    for (const heading of ["Superseded by", "Bottom line", "Key judgements", "Judgement 4"]) {
      expect(pages[0]?.text).toContain(heading);
    }
  });
});

describe("notes in the margin", () => {
  /** How far below its place each note begins: the line of its sentence, or the end of the note before it. */
  const offsets = async (page: Page): Promise<readonly number[]> =>
    await page.evaluate(() => {
      let bottom = 0;
      return [...document.querySelectorAll(".evidence-notes")].map((note) => {
        const sentence = note.nextElementSibling;
        const [line] = sentence?.getClientRects() ?? [];
        const box = note.getBoundingClientRect();
        const place = Math.max(line?.top ?? Number.NaN, bottom);
        bottom = box.bottom;
        return box.top - place;
      });
    });

  it.each([768, 1000, 1280])(
    "begin on the line of their sentence, or below the note before, at %d px",
    async (width) => {
      const page = await open(BRIEFING, width);
      const all = await offsets(page);
      expect(all.length).toBeGreaterThan(10);
      // A sentence that begins at the end of a line may wrap away from its note: one line of 1.9 rem.
      expect(all.filter((offset) => !(Math.abs(offset) <= 36))).toEqual([]);
      await page.close();
    },
  );

  it("stand beside the text and never over it, or anything else", async () => {
    const page = await open(BRIEFING, 1280);
    const over = await page.evaluate(() => {
      const others = [...document.querySelectorAll("p, table, svg, figure, dl, li, h2, h3")].filter(
        (one) => !one.querySelector(".evidence-notes"),
      );
      return [...document.querySelectorAll(".evidence-notes")].flatMap((note) => {
        const a = note.getBoundingClientRect();
        return others
          .filter((other) => {
            const b = other.getBoundingClientRect();
            return a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          })
          .map((other) => `${note.textContent} over ${other.outerHTML.slice(0, 80)}`);
      });
    });
    expect(over).toEqual([]);
    await page.close();
  });
});

describe("what is wider than a telephone", () => {
  const REGIONS = ".table-scroll, .chart__scroll, .handout__panel";

  it.each([BRIEFING, HANDOUT])(
    "of %s scrolls in its own region, says so, and is reached by keyboard",
    async (path) => {
      const page = await open(path, 360);
      const regions = await page.$$(REGIONS);
      let wide = 0;
      for (const region of regions) {
        // What is far below is laid out, and looked at by the script, when a reader comes near.
        await region.evaluate(async (element) => {
          element.scrollIntoView();
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        });
        const state = await region.evaluate((element) => ({
          isWide: element.scrollWidth > element.clientWidth,
          hint: getComputedStyle(element, "::before").display === "block",
          tabbed: element.getAttribute("tabindex") === "0",
          named: Boolean(document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent),
        }));
        const { isWide } = state;
        // The handout has no script, which alone can tell whether there is something to scroll.
        expect(state).toEqual({ isWide, hint: isWide, tabbed: isWide || path === HANDOUT, named: true });
        if (!state.isWide) continue;
        wide += 1;
        await region.focus();
        await page.keyboard.press("ArrowRight");
        await page.waitForFunction((element) => element.scrollLeft > 0, {}, region);
      }
      expect(wide).toBeGreaterThan(0);
      await page.close();
    },
  );
});

describe("standing", () => {
  it("is told by a word behind each disputed, qualified or corroborated sentence, on a telephone too", async () => {
    const page = await open(BRIEFING, 360);
    const told = await page.$$eval(".sentence", (all) =>
      all.flatMap((sentence) => {
        const [, standing] = /sentence--(disputed|qualified|corroborated)/u.exec(sentence.className) ?? [];
        return standing === undefined
          ? []
          : [[standing, (sentence as HTMLElement).innerText.split(" ").at(-1)]];
      }),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(([standing, word]) => word?.toLowerCase() !== standing)).toEqual([]);
    await page.close();
  });

  it("stands in the text of the PDF, right behind the sentence and its marks", async () => {
    const page = await open(BRIEFING, 1280);
    const disputed = await page.$$eval(".sentence--disputed", (all) =>
      all.map(({ textContent }) => textContent ?? ""),
    );
    const text = bareText((await readFacts(await file(FULL_PDF))).text);
    expect(disputed.length).toBeGreaterThan(1);
    expect(disputed.filter((sentence) => !text.includes(bareText(sentence)))).toEqual([]);
    expect(disputed.every((sentence) => sentence.endsWith("Disputed"))).toBe(true);
    await page.close();
  });

  it("is told of all other sentences at the beginning of their section", async () => {
    const page = await open(BRIEFING, 360);
    const untold = await page.$$eval(
      ".section:has(.sentence--single-source), .bottom-line:has(.sentence--single-source)",
      (all) =>
        all.filter(
          (section) =>
            !/single origin/iu.test(
              section.querySelector(".section__standing, .bottom-line__standing")?.textContent ?? "",
            ),
        ).length,
    );
    expect(untold).toBe(0);
    await page.close();
  });
});

describe("tables", () => {
  it("tell how credible sentences are, the usual grade once and the others each, and name the convention", async () => {
    const page = await open(BRIEFING, 1280);
    const cells = await page.$$eval(".evidence-table__unlike", (all) =>
      all.flatMap((cell) => /\d: .*$/u.exec(cell.textContent?.trim() ?? "")?.[0] ?? []),
    );
    const usual = await page.$eval(".evidence-table__usual", ({ textContent }) => textContent ?? "");
    const told = [...cells, /\d: [^.]*/u.exec(usual)?.[0] ?? ""];
    const convention = await page.$eval(".evidence-table__note", ({ textContent }) => textContent ?? "");
    const kinds = [...new Set(told.filter((words) => words !== ""))];
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.filter((words) => !convention.includes(words.replace(": ", ", ")))).toEqual([]);
    await page.close();
  });

  it("give a site its native name with language and direction", async () => {
    const page = await open(BRIEFING, 1280);
    const names = await page.$$eval(".sites__native", (all) =>
      all.map((name) => `${name.localName} ${name.getAttribute("lang")} ${name.getAttribute("dir")}`),
    );
    expect(names).toEqual(["bdi ar rtl"]);
    await page.close();
  });

  it.each([FULL_PDF, HANDOUT_PDF])("give it on paper as well, as it is read: %s", async (path) => {
    const { elements } = await readFacts(await file(path));
    const named = elements.filter(({ type, dict }) => type === "Span" && dict.has(PDFName.of("Lang")));
    expect(
      named.map(({ dict }) => [
        dict.lookup(PDFName.of("Lang"), PDFString).decodeText(),
        dict.lookup(PDFName.of("ActualText"), PDFHexString).decodeText(),
      ]),
    ).toEqual([["ar", "سد هالفرن"]]);
  });
});

describe("the inner margin, where sheets are bound,", () => {
  it.each([
    ["a4", 20, 14],
    ["letter", 22, 17.9],
  ])(
    "of %s is %d mm on right-hand pages, and the outer on left-hand ones %d mm",
    async (suffix, inner, outer) => {
      const { pages } = await readFacts(await file(`${FOLDER}/dam-inspection-${suffix}.pdf`));
      expect(pages.length).toBeGreaterThan(3);
      const lefts = pages.map(({ content }) =>
        Math.min(...content.marked.flatMap(({ shown, box }) => (shown.length === 0 ? [] : [box.left]))),
      );
      for (const [index, left] of lefts.entries())
        expect(Math.abs((left / 72) * 25.4 - (index % 2 === 0 ? inner : outer))).toBeLessThan(0.6);
    },
  );
});

describe("the handout", () => {
  it("has two pages at most, each with the as-of date, the handling mark and its number", async () => {
    const { pages } = await readPdf(await file(HANDOUT_PDF));
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const [index, { text }] of pages.entries()) {
      for (const words of ["as of 10 March 2031", "TLP:CLEAR", `Page ${index + 1} of ${pages.length}`]) {
        expect(text).toContain(words);
      }
    }
  });

  it("says where the whole briefing is, and has its judgements, sites, positions and sources", async () => {
    const { pages } = await readPdf(await file(HANDOUT_PDF));
    const text = pages
      .map((page) => page.text)
      .join(" ")
      .replaceAll(/\s+/gu, " ");
    for (const words of [
      "dam-inspection-a4.pdf",
      "Likelihood: likely, 55–80 %",
      "Halvern Dam",
      "When was the village told of the crack?",
      "Reliability",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("carries no address of the machine that printed it, nor does the briefing", async () => {
    for (const path of [FULL_PDF, HANDOUT_PDF]) {
      expect((await linksOut(await file(path))).filter((address) => !address.startsWith("https://"))).toEqual(
        [],
      );
    }
  });

  it("stands in one column at any width", async () => {
    const page = await open(HANDOUT, 1280);
    const lefts = await page.$$eval("h1, .handout, .page__end", (all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().left)),
    );
    expect(lefts).toEqual(Array(3).fill(lefts[0]));
    await page.close();
  });

  it("is led to from the briefing and the front page, and leads back", async () => {
    const hrefs = async (path: string) =>
      await (
        await open(path, 768)
      ).$$eval("a[href]", (links) => links.map((link) => link.getAttribute("href")));
    expect(await hrefs(BRIEFING)).toEqual(
      expect.arrayContaining([
        "handout/index.html",
        "dam-inspection-handout.pdf",
        "dam-inspection-a4.pdf",
        "dam-inspection-large-print.pdf",
      ]),
    );
    expect(await hrefs("index.html")).toContain(`${FOLDER}/dam-inspection-handout.pdf`);
    expect(await hrefs(HANDOUT)).toContain("../index.html");
  });
});

/** Pages as they look in grey, by the words for what stands on them. Renewed by moving a `-changed` twin over. */
const PICTURES = [
  { shows: "first page with contents", suffix: "a4", page: 1 },
  { shows: "chart", suffix: "a4", page: 2 },
  { shows: "chart on Letter", suffix: "letter", page: 2 },
  { shows: "appendix", suffix: "a4", page: 5 },
  { shows: "last page", suffix: "a4", page: 6 },
  { shows: "handout", suffix: "handout", page: 1 },
  { shows: "first page in large print", suffix: "large-print", page: 1 },
  { shows: "contents in large print", suffix: "large-print", page: 2 },
] as const;

const { version } = await findOrInstallBrowser(() => undefined);
const why = whyNotCompared(version);

describe(`pages of paper${why === "" ? "" : `, not compared: ${why}`}`, () => {
  it.skipIf(why !== "").each(PICTURES)("look as they did: $shows", async ({ shows, suffix, page }) => {
    const picture = await drawPdfPage(await file(`${FOLDER}/dam-inspection-${suffix}.pdf`), page);
    const golden = join(
      PROJECT_ROOT,
      "test/pictures/paper",
      `${shows.replaceAll(" ", "-").toLowerCase()}.png`,
    );
    await expect(expectPicture(golden, picture)).resolves.toBeUndefined();
  });
});
