import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { loadViews } from "../../src/disk/site/load-views.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { visit, type Visit } from "./visit.ts";

const LAYER = ".chart__hint, .chart__reader, .chart__toggles, .observation-table__tools";

let folder: string;
let server: ServedFolder;
let browser: Browser;
let view: BriefingView;
let visited: Visit;
let page: Page;

const open = async (width: number, scripts = true): Promise<void> => {
  await page?.close();
  visited = await visit(browser, `${server.origin}/briefings/${view.slug}/`, width, scripts);
  page = visited.page;
};

/** What the page shows of a mark, or nothing. */
const shown = async (): Promise<string> =>
  await page.$eval(".chart__reader", (place) => (place as HTMLElement).innerText.replaceAll(/\s+/gu, " "));

const focused = async (): Promise<string | undefined> =>
  await page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset["observation"]);

const markOf = (id: string): string => `.chart__mark[data-observation="${id}"]`;

/** Moves the focus to a mark of the panel with that number, as Tab does to one of them. */
const focus = async (panel: number, id: string): Promise<void> =>
  await page.evaluate(
    (at, selector) =>
      document.querySelectorAll(".chart svg.chart__panel")[at]?.querySelector<SVGElement>(selector)?.focus(),
    panel,
    markOf(id),
  );

const isCovered = async (id: string): Promise<boolean> =>
  await page.$eval(markOf(id), (mark) => {
    const place = document.querySelector(".chart__reader")?.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    return !place || (top < place.bottom && bottom > place.top) || top < 0 || bottom > window.innerHeight;
  });

/** The ids of the rows that a drawing shows. */
const marksIn = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(/ data-observation="([^"]+)"/gu), ([, id = ""]) => id);

/** The words of a row of the table, by the data and not by the page. */
const wordsOf = (id: string): readonly string[] => {
  const group = view.chart.groups.find(({ rows }) => rows.some((row) => row.id === id))!;
  const row = group.rows.find((one) => one.id === id)!;
  const document = view.documents.rows.find(({ id: name }) => name === row.documentId) ?? {
    publisher: "",
    title: "",
  };
  const { number, date, status, mark, locator } = row;
  return [
    number,
    date,
    status,
    group.label,
    group.definition,
    mark,
    document.publisher,
    document.title,
    locator,
  ];
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-read-chart-"));
  const views = await loadViews();
  view = views.find(({ slug }) => slug === "al-asad-handover")!;
  await renderPages(views, folder, english);
  server = await serveFolder(folder);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("marks of the chart", () => {
  beforeEach(async () => await open(1280));

  it("show nothing before a reader asks", async () => {
    expect(await shown()).toBe("");
    expect(visited.incidents).toEqual([]);
  });

  it("show, under the pointer, the words of their row, until Escape", async () => {
    const mark = await page.$(markOf("dmdc-2008-09-30"));
    await mark!.scrollIntoView();
    await mark!.hover();
    for (const words of wordsOf("dmdc-2008-09-30")) expect(await shown()).toContain(words);
    // Paper prints it behind the title.
    expect(await shown()).not.toContain("https://");
    await page.keyboard.press("Escape");
    expect(await shown()).toBe("");
  });

  it("keep what they show while the pointer is on its way to the links, and lose it outside", async () => {
    const mark = await page.$(markOf("dmdc-2008-09-30"));
    await mark!.scrollIntoView();
    await mark!.hover();
    // The reading stands in sight above the panels, and no other mark is on the way.
    const { x, y } = (await (await page.$(".chart__reader a"))!.boundingBox())!;
    await page.mouse.move(x + 2, y + 2);
    expect(await shown()).toContain("136,285");
    await page.mouse.move(5, 5);
    expect(await shown()).toBe("");
  });

  it("stay shown when they were clicked and the pointer has gone", async () => {
    await (await page.$(markOf("dmdc-2008-09-30")))!.click();
    await page.mouse.move(5, 5);
    expect(await shown()).toContain("136,285");
    expect(await focused()).toBe("dmdc-2008-09-30");
  });

  it("are found from a little way off, and not from far", async () => {
    const mark = (await page.$(markOf("dmdc-2008-09-30")))!;
    await mark.scrollIntoView();
    const { x, y } = (await mark.boundingBox())!;
    await page.mouse.move(x - 15, y + 12);
    expect(await shown()).toContain("136,285");
    await page.keyboard.press("Escape");
    await page.mouse.move(x - 70, y + 150);
    expect(await shown()).toBe("");
  });

  it("are each reached with the arrow keys, in time, and show the words of their own row", async () => {
    for (const [index, { svg }] of view.chart.panels.entries()) {
      const drawn = new Set(marksIn(svg));
      await focus(index, "dmdc-2017-09-30");
      await page.keyboard.press("Home");
      const seen: string[] = [];
      for (let id = await focused(); id !== seen.at(-1); id = await focused()) {
        seen.push(id!);
        const text = await shown();
        expect(wordsOf(id!).filter((words) => !text.includes(words))).toEqual([]);
        await page.keyboard.press("ArrowRight");
      }
      expect(new Set(seen)).toEqual(drawn);
      expect(seen).toHaveLength(drawn.size);
      await page.keyboard.press("Home");
      expect(await focused()).toBe(seen[0]);
      await page.keyboard.press("End");
      expect(await focused()).toBe(seen.at(-1));
    }
    expect(visited.incidents).toEqual([]);
  });

  it("lead with up and down to other definitions", async () => {
    await focus(1, "dmdc-2017-09-30");
    const definition = async (): Promise<string | undefined> => {
      const id = await focused();
      return view.chart.groups.find(({ rows }) => rows.some((row) => row.id === id))?.measure;
    };
    expect(await definition()).toBe("DMDC");
    await page.keyboard.press("ArrowDown");
    expect(await definition()).not.toBe("DMDC");
    await page.keyboard.press("ArrowUp");
    expect(await definition()).toBe("DMDC");
  });

  it("lead with Enter to the document, back with Escape, and open again with an arrow key", async () => {
    await focus(1, "dmdc-2017-09-30");
    await page.keyboard.press("Enter");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(href).toMatch(/^#document-/u);
    await page.keyboard.press("Escape");
    expect([await focused(), await shown()]).toEqual(["dmdc-2017-09-30", ""]);
    await page.keyboard.press("ArrowLeft");
    expect(await shown()).not.toBe("");
  });

  it("are all that Tab stops at in the panels, before the switches and behind what is shown", async () => {
    await page.$eval(".chart__scroll", (one) => one.scrollIntoView());
    await page.waitForFunction(() => !document.querySelector(".chart__scroll[tabindex]"));
    await focus(0, "dmdc-2008-09-30");
    const tab = async (): Promise<string> => {
      await page.keyboard.press("Tab");
      return await page.evaluate(() => {
        const one = document.activeElement!;
        return one.closest(".chart__reader") ? "what is shown" : (one.getAttribute("class") ?? one.tagName);
      });
    };
    expect([await tab(), await tab()]).toEqual(["chart__mark", "chart__toggle"]);
    await page.keyboard.down("Shift");
    expect([await tab(), await tab(), await tab()]).toEqual(["chart__mark", "chart__mark", "what is shown"]);
    await page.keyboard.up("Shift");
  });

  it("take one stop of the Tab key a panel, and let go of what they show when the focus leaves", async () => {
    await focus(0, "dmdc-2008-09-30");
    const stops = await page.$$eval(".chart svg.chart__panel", (svgs) =>
      svgs.map((svg) => svg.querySelectorAll('[tabindex="0"]').length),
    );
    expect(stops).toEqual(view.chart.panels.map(() => 1));
    await page.focus(".skip-link");
    expect(await shown()).toBe("");
  });

  it("are named to a screen reader by number, date and definition, with what follows as description", async () => {
    await focus(1, "dmdc-2017-09-30");
    const mark = (await page.accessibility.snapshot({
      interestingOnly: false,
      root: (await page.$("svg.chart__panel:focus-within"))!,
    }))!;
    expect(mark.role).toBe("listbox");
    const { name, place, size, described } = await page.$eval("svg.chart__panel :focus", (one) => ({
      name: one.getAttribute("aria-label"),
      place: Number(one.getAttribute("aria-posinset")),
      size: Number(one.getAttribute("aria-setsize")),
      described: document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent,
    }));
    const [number, date, , label, definition] = wordsOf("dmdc-2017-09-30");
    expect(name).toBe(`${number}, ${date}. ${label}.`);
    expect(described).toContain(definition);
    expect(place).toBeGreaterThan(1);
    expect(size).toBe(marksIn(view.chart.panels[1]!.svg).length);
  });
});

describe("a panel on a screen of 360 px", () => {
  beforeEach(async () => {
    await open(360);
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  });

  it("shows a mark that is tapped at the foot of the screen, without covering it, until it is closed", async () => {
    await page.$eval("svg.chart__panel", (svg) => svg.scrollIntoView({ block: "end" }));
    await (await page.$(markOf("dmdc-2008-09-30")))!.tap();
    for (const words of wordsOf("dmdc-2008-09-30")) expect(await shown()).toContain(words);
    expect(await isCovered("dmdc-2008-09-30")).toBe(false);
    await (await page.$(".chart__close"))!.tap();
    expect(await shown()).toBe("");
  });

  it("leaves the foot of the screen to the page when the chart is out of sight", async () => {
    await (await page.$(markOf("dmdc-2008-09-30")))!.tap();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForSelector(".chart__reader--away");
    expect(await shown()).toBe("");
  });

  it("is a stop of Tab itself, as it scrolls", async () => {
    expect(await page.$$eval(".chart__scroll[tabindex='0']", (all) => all.length)).toBe(2);
  });

  it("scrolls sideways to a mark that the arrow keys reach", async () => {
    await focus(0, "dmdc-2008-09-30");
    await page.keyboard.press("End");
    const box = await page.$eval(
      "svg.chart__panel :focus",
      (mark) => mark.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
  });

  it("has targets of 44 px for what is tapped", async () => {
    await (await page.$(markOf("dmdc-2008-09-30")))!.tap();
    const small = await page.$$eval(".chart button, .observation-table__choice", (all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
    );
    expect(small).toEqual([]);
  });
});

describe("the series", () => {
  beforeEach(async () => await open(1280));

  const hidden = async (measure: string): Promise<readonly boolean[]> =>
    await page.$$eval(`svg.chart__panel [data-measure="${measure}"]`, (parts) =>
      parts.map((part) => getComputedStyle(part).visibility === "hidden"),
    );

  it("have a switch each, with the shape of their marks", async () => {
    const toggles = await page.$$eval(".chart__toggle", (all) =>
      all.map((one) => [
        one.textContent,
        one.getAttribute("aria-pressed"),
        one.querySelectorAll("svg path").length > 0,
      ]),
    );
    expect(toggles).toEqual(view.chart.groups.map(({ label }) => [label, "true", true]));
  });

  it("show the dashes of a series of steps", async () => {
    const dashes = '.chart__tick path[stroke-dasharray="5 3"]';
    const parts = await page.$eval(`.chart__toggle[value="FML"] ${dashes}`, (line) => {
      const [drawing, stroke] = [line.ownerSVGElement!.getBoundingClientRect(), line.getBoundingClientRect()];
      return stroke.width / drawing.width;
    });
    expect(parts).toBeGreaterThan(0.8);
    expect(await page.$$(`.chart__toggle:not([value="FML"]) ${dashes}`)).toEqual([]);
  });

  it("go with their line and labels when switched off, and come back", async () => {
    const toggle = (await page.$('.chart__toggle[value="FML"]'))!;
    await toggle.click();
    expect(await toggle.evaluate((one) => one.getAttribute("aria-pressed"))).toBe("false");
    const parts = await hidden("FML");
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).not.toContain(false);
    expect(await hidden("DMDC")).not.toContain(true);
    const lines = await page.$$eval(
      'svg.chart__panel .chart__line[data-measure="FML"] path',
      (all) => all.length,
    );
    expect(lines).toBeGreaterThan(0);
    await toggle.press("Enter");
    expect(await hidden("FML")).not.toContain(true);
    expect(visited.incidents).toEqual([]);
  });

  it("that are switched off are not reached by keys or pointer; what was not published stays", async () => {
    const off = view.chart.groups.map(({ measure }) => measure).filter((measure) => measure !== "PLAN");
    for (const measure of off) await page.click(`.chart__toggle[value="${measure}"]`);
    const reachable = await page.$$eval("svg.chart__panel", (svgs) =>
      svgs.map((svg) => svg.querySelectorAll<SVGElement>('[tabindex="0"]')[0]?.dataset["observation"]),
    );
    expect(reachable[1]).toBe("dmdc-suppressed");
    await page.$$eval("svg.chart__panel", (svgs) =>
      svgs[1]?.querySelector<SVGElement>('[tabindex="0"]')?.focus(),
    );
    const seen = new Set<string | undefined>();
    for (let step = 0; step < 6; step++) {
      seen.add(await focused());
      await page.keyboard.press("ArrowRight");
    }
    const plans = view.chart.groups.find(({ measure }) => measure === "PLAN")!.rows.map(({ id }) => id);
    expect(seen).toEqual(new Set(["ann-2026-01", "dmdc-suppressed", ...plans]));
  });

  it("are all on paper, whatever is switched off on the screen", async () => {
    await page.click('.chart__toggle[value="FML"]');
    await page.emulateMediaType("print");
    expect(await hidden("FML")).not.toContain(true);
    const tools = await page.$$eval(LAYER, (all) => all.map((one) => getComputedStyle(one).display));
    expect(tools).toEqual(["none", "none", "none", "none"]);
  });
});

describe("the table of numbers", () => {
  beforeEach(async () => await open(1280));

  const column = async (cell: string, measure: string): Promise<readonly string[]> =>
    await page.$$eval(`tbody[data-measure="${measure}"] .observation-table__${cell}`, (cells) =>
      cells.map(({ textContent }) => textContent),
    );
  const press = async (at: number): Promise<void> => {
    await page.$$eval("button.observation-table__sort", (all, index) => all[index]?.click(), at);
  };
  const sorts = async (): Promise<readonly (string | null)[]> =>
    await page.$$eval(".observation-table th[scope=col]", (heads) =>
      heads.map((head) => head.getAttribute("aria-sort")),
    );
  const status = async (): Promise<string> =>
    await page.$eval("span.observation-table__shown", (one) => one.innerText);

  it("is sorted by number within each definition, and back by date", async () => {
    const printed = await column("number", "DMDC");
    expect(await sorts()).toEqual(["ascending", null, null, null]);
    await press(1);
    expect(await sorts()).toEqual([null, "ascending", null, null]);
    const rising = await column("number", "DMDC");
    const size = (text: string): number => Number(text.replaceAll(/\D/gu, "") || "Infinity");
    expect(rising.map(size)).toEqual(printed.map(size).toSorted((a, b) => a - b));
    expect(rising).not.toEqual(printed);
    expect(await status()).toMatch(/, smallest first, within each definition$/u);
    await press(1);
    expect(await sorts()).toEqual([null, "descending", null, null]);
    expect((await column("number", "DMDC")).at(-1)).toBe("not published");
    await press(0);
    expect(await column("number", "DMDC")).toEqual(printed);
    expect(visited.incidents).toEqual([]);
  });

  it("shows one definition alone, and says how many numbers that are", async () => {
    const rows = view.chart.groups.flatMap((group) => group.rows);
    expect(await status()).toBe(`${rows.length} numbers`);
    await page.select(".observation-table__choice", "FML");
    const visible = await page.$$eval(".observation-table tbody", (bodies) =>
      bodies.filter((body) => body.checkVisibility()).map(({ dataset }) => dataset["measure"]),
    );
    expect(visible).toEqual(["FML"]);
    const own = view.chart.groups.find(({ measure }) => measure === "FML")!.rows;
    expect(await status()).toBe(`${own.length} numbers`);
  });

  it("is whole on paper, whatever it is filtered by on the screen", async () => {
    await page.select(".observation-table__choice", "FML");
    await page.emulateMediaType("print");
    const visible = await page.$$eval(".observation-table tbody", (bodies) =>
      bodies.filter((body) => body.checkVisibility()).map(({ dataset }) => dataset["measure"]),
    );
    expect(visible).toEqual(view.chart.groups.map(({ measure }) => measure));
  });

  it("brings a row back that a link leads to", async () => {
    await page.select(".observation-table__choice", "FML");
    await focus(1, "dmdc-2017-09-30");
    const links = await page.$$(".chart__reader a");
    await links.at(-1)!.click();
    const target = await page.$eval(":target", (row) => ({ id: row.id, visible: row.checkVisibility() }));
    expect(target).toEqual({ id: "observation-dmdc-2017-09-30", visible: true });
    expect(
      await page.$eval(".observation-table__choice", (choice) => (choice as HTMLSelectElement).value),
    ).toBe("");
  });
});

describe("what a reader of the chart meets", () => {
  it.each([
    { width: 360, scheme: "light" },
    { width: 1280, scheme: "dark" },
  ])(
    "gives axe nothing to find, $width px wide in $scheme",
    async ({ width, scheme }) => {
      await open(width);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await focus(1, "dmdc-2017-09-30");
      await page.click('.chart__toggle[value="FML"]');
      await focus(1, "dmdc-2017-09-30");
      expect(await shown()).not.toBe("");
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
    60_000,
  );

  it.each([768, 864, 900, 1024, 1280])("has room for every reading, %i px wide", async (width) => {
    await open(width);
    const rooms = await page.$$eval(".chart [role=option]", (marks) =>
      marks.map((mark) => {
        (mark as SVGElement).focus();
        const place = document.querySelector(".chart__reader")!;
        return [(mark as SVGElement).dataset["observation"], place.scrollHeight - place.clientHeight];
      }),
    );
    expect(rooms.length).toBeGreaterThan(100);
    expect(rooms.filter(([, over]) => Number(over) > 0)).toEqual([]);
  });

  it.each([360, 768, 1280])(
    "moves nothing on a page %i px wide, neither at the start nor after",
    async (width) => {
      const places = async (): Promise<string> =>
        await page.evaluate(() => {
          window.scrollTo(0, 0);
          return [...document.querySelectorAll("main *")]
            .filter(
              (one) =>
                one.checkVisibility({ visibilityProperty: true }) &&
                !one.closest(
                  // The tables far below are laid out when a reader comes there; the two before them are added by the
                  // script, in room that is theirs.
                  ".section--appendix > .table-scroll *, .observation-table__tools, .chart__hint, .chart__reader, .chart__toggles, svg, th, .abbreviations__term, .how-to-cite__copy",
                ),
            )
            .map((one) => {
              const { x, y, width: w, height } = one.getBoundingClientRect();
              // To the pixel: a word that becomes a link is set by itself, a hundredth of a pixel off.
              return [one.localName, one.id, ...[x, y, w, height].map(Math.round)].join(" ");
            })
            .join("\n");
        });
      await open(width);
      const after = await places();
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift" });
      });
      await page.$eval("svg.chart__panel", (svg) => svg.scrollIntoView());
      await (await page.$(markOf("dmdc-2008-09-30")))!.hover();
      await focus(0, "dmdc-2008-09-30");
      for (const key of ["ArrowRight", "ArrowDown", "End", "Escape", "ArrowLeft", "Home"] as const)
        await page.keyboard.press(key);
      await page.click('.chart__toggle[value="FML"]');
      await page.evaluate(
        async () => await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      expect(await places()).toBe(after);

      await page.setRequestInterception(true);
      page.on(
        "request",
        (request) => void (request.url().endsWith(".js") ? request.abort() : request.continue()),
      );
      await page.reload({ waitUntil: "load" });
      await page.evaluate("document.fonts.ready.then(() => undefined)");
      expect(await page.$$(".chart--ready")).toEqual([]);
      expect(await places()).toBe(after);
    },
  );
});

describe("the page without scripts", () => {
  it("has every mark and every row, and neither controls nor room for them", async () => {
    await open(1280, false);
    const boxes = await page.$$eval(LAYER, (all) => all.map((one) => one.getClientRects().length));
    expect(boxes).toEqual([0, 0, 0, 0]);
    expect(await page.$$eval(".observation-table tr[id]", (rows) => rows.length)).toBeGreaterThan(50);
    expect(await page.$eval("svg.chart__panel", (svg) => svg.getAttribute("role"))).toBe("img");
    expect(visited.incidents).toEqual([]);
  });
});

describe("the page opened from the disk", () => {
  it("reads its marks as the hosted one does", async () => {
    await page?.close();
    page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "briefings", view.slug, "index.html")).href);
    await focus(1, "dmdc-2017-09-30");
    expect(await shown()).toContain("8,892");
  });
});
