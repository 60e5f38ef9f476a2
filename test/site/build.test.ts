import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { launch, type Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sha256 } from "../../src/article/hash.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { countOf } from "../../src/problem.ts";
import { serveFolder, type ServedFolder } from "../../src/disk/serve/serve-folder.ts";
import { DATA_BLOCK, OUR_SCRIPT } from "../../src/view/check-page.ts";
import { htmlFindings } from "../templates/html-rules.ts";
import { axeFindings, putAxeInto } from "../templates/run-axe.ts";
import { VARIANTS } from "../../src/pdf/variants.ts";
import { filledParts } from "./filled-parts.ts";
import { readPdf, type ReadPdf } from "./read-pdf.ts";
import { runBuild, treeOf, type BuildResult } from "./run-build.ts";
import { drawnFaces, visit, type Visit } from "./visit.ts";

const SLUG = "al-asad-handover";
const PAGES = [
  "index.html",
  "404.html",
  "method/index.html",
  "accessibility/index.html",
  "search/index.html",
  `briefings/${SLUG}/index.html`,
  `briefings/${SLUG}/handout/index.html`,
];
const BRIEFING = `briefings/${SLUG}/index.html`;
const PDF = `briefings/${SLUG}/${SLUG}-a4.pdf`;
const HANDOUT = `briefings/${SLUG}/${SLUG}-handout.pdf`;
/** The script of the pages that search. */
const SEARCH = /<script src="(?:\.\.\/)*assets\/search\.js" defer><\/script>/u;
/** What a script adds to the page. */
const READER = ".chart__hint, .chart__reader, .chart__toggles, .observation-table__tools, .how-to-cite__copy";
const WIDTHS = [360, 768, 1280];
/** Hosts spend no second on a page: 4 to 6 is usual, where the library’s own is 11. */
const ON_THE_WAY = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const VIEWS = PAGES.flatMap((path) => WIDTHS.map((width) => ({ path, width })));

let folder: string;
let site: string;
let build: BuildResult;
let server: ServedFolder;
let browser: Browser;
let pdf: ReadPdf;
let plan: { readonly title: string; readonly shortTitle: string; readonly handling: string };
const read = async (path: string): Promise<string> => await readFile(join(site, path), "utf8");
const url = (path: string): string => `${server.origin}/${path}`;

/** Pages that are only looked at, opened once. */
const opened = new Map<string, Promise<Visit>>();
const look = async (path: string, width: number): Promise<Visit> => {
  const key = `${path} ${width}`;
  const visited = opened.get(key) ?? visit(browser, url(path), width);
  opened.set(key, visited);
  return await visited;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-built-"));
  site = join(folder, "site");
  build = await runBuild(["--output", site]);
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
  server = await serveFolder(site);
  const found = await findOrInstallBrowser(() => undefined);
  browser = await launch({ executablePath: found.path, args: [...found.args] });
  pdf = await readPdf(await readFile(join(site, PDF)));
  plan = parse(await readFile(join(PROJECT_ROOT, "data", SLUG, "briefing.yaml"), "utf8")) as typeof plan;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the output", () => {
  it("holds what is promised and nothing that was not asked for", async () => {
    const files = [...(await treeOf(site)).keys()];
    expect(files).toEqual(
      expect.arrayContaining([...PAGES, PDF, HANDOUT, "manifest.json", "assets/briefbook.css"]),
    );
    const kinds = new Set(files.map((path) => posix.extname(path)));
    expect([...kinds].toSorted()).toEqual([
      "",
      ".bib",
      ".conf",
      ".css",
      ".csv",
      ".html",
      ".js",
      ".json",
      ".jsonld",
      ".pdf",
      ".png",
      ".ris",
      ".svg",
      ".txt",
      ".woff2",
      ".xml",
      ".zip",
    ]);
  });

  it("stands alone: nothing is left beside it", async () => {
    expect([...(await treeOf(folder)).keys()].filter((path) => !path.startsWith("site/"))).toEqual([]);
  });

  it("has a manifest with the hash and the length of every other file", async () => {
    const { files } = JSON.parse(await read("manifest.json")) as {
      readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
    };
    const listed = Object.entries(files).map(([path, { sha256: hash, bytes }]) => [path, `${bytes} ${hash}`]);
    const tree = [...(await treeOf(site))].filter(
      ([path]) => path !== "manifest.json" && path !== "SHA256SUMS",
    );
    expect(listed).toEqual(tree);
    expect(files["index.html"]?.sha256).toBe(sha256(await readFile(join(site, "index.html"))));
  });

  it("is told to have no QR code on paper, and what would give it one", () => {
    expect(build.stdout).toMatch(
      /^ {6}No QR code is printed, as \S*site\.yaml names no address; “address: https:\/\/example\.org\/briefings\/” does\.$/mu,
    );
  });

  it("is told in nine steps", () => {
    const steps = Array.from(
      build.stdout.matchAll(/^ (\d)\/9 {2}(\w+) /gmu),
      ([, number, name]) => `${number} ${name}`,
    );
    expect({ steps, stderr: build.stderr }).toEqual({
      steps: [
        "1 check",
        "2 browser",
        "3 data",
        "4 pages",
        "5 pdf",
        "6 downloads",
        "7 verify",
        "8 manifest",
        "9 publish",
      ],
      stderr: "",
    });
  });
});

describe.each(PAGES)("the page %s", (path) => {
  it("is valid HTML", async () => {
    expect(await htmlFindings(await read(path))).toEqual([]);
  });

  it("has neither style nor script of its own but the site’s files, and a policy that forbids them", async () => {
    const html = await read(path);
    expect(html.replace(OUR_SCRIPT, "").replace(SEARCH, "").replace(DATA_BLOCK, "")).not.toMatch(
      /<script|<style|\sstyle=|\son\w+=|javascript:/iu,
    );
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  });

  it("links to nothing within the site that is not there", async () => {
    const links = linksOf(await read(path));
    expect(links.length).toBeGreaterThan(2);
    const broken = [];
    for (const link of links) if (!(await leadsSomewhere(path, link))) broken.push(link);
    expect(broken).toEqual([]);
  });
});

describe.each(VIEWS)("the page $path in a window of $width px", ({ path, width }) => {
  it("fits, and asks for nothing but the site", async () => {
    const { page, incidents } = await look(path, width);
    const { content, body } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      body: document.body.scrollWidth,
    }));
    expect(Math.max(content, body)).toBeLessThanOrEqual(width);
    expect(incidents).toEqual([]);
  });

  it.each(["light", "dark"])(
    "gives axe nothing to find in %s",
    async (scheme) => {
      const { page } = await look(path, width);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await putAxeInto(page);
      expect(await axeFindings(page)).toEqual([]);
    },
    60_000,
  );
});

describe("the page of what is not found", () => {
  it("has no link that would depend on where it is shown, as the site does not know its address", async () => {
    const links = Array.from(
      (await read("404.html")).matchAll(/<a [^>]*href="([^"]*)"/gu),
      ([, href]) => href,
    );
    expect(links.filter((href) => href !== "#main" && !href?.startsWith("https://"))).toEqual([]);
  });
});

describe("a site without an address", () => {
  it("has a feed, and neither a map nor anything else that needs one", async () => {
    const files = [...(await treeOf(site)).keys()];
    expect(files).toEqual(expect.arrayContaining(["feed.xml", "robots.txt", "_headers"]));
    expect(files).not.toContain("sitemap.xml");
    expect(await read(BRIEFING)).not.toMatch(/rel="canonical"|og:url/u);
  });
});

describe("the first view of the briefing", () => {
  it.each([
    ["Brotli", 60_000, (text: string) => brotliCompressSync(text, { params: ON_THE_WAY })],
    ["gzip", 71_000, (text: string) => gzipSync(text, { level: 6 })],
  ])("is, as hosts pack text and styles by %s, at most %i bytes", async (_packer, most, pack) => {
    const files = [BRIEFING, "assets/briefbook.css"];
    const sizes = await Promise.all(files.map(async (path) => pack(await read(path)).length));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
  });
});

describe("colours", () => {
  it("paint dark paper in the dark", async () => {
    const { page } = await look(BRIEFING, 768);
    const paper = async (value: string) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      return await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    expect(await paper("light")).not.toBe(await paper("dark"));
  });
});

describe("fonts", () => {
  it.each(PAGES)("of %s are the two bundled families, drawn from their files", async (path) => {
    const { page } = await visit(browser, url(path), 1280);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === "loaded")
        .map(({ family }) => family.replaceAll('"', "")),
    );
    expect(loaded).toContain("Source Serif 4");
    // A browser may get those of the machine ready as well, and draw nothing with them.
    expect(
      loaded.filter((family) => !/^(?:Source Serif 4|Source Sans 3|Near Serif|Near Sans)$/u.test(family)),
    ).toEqual([]);
    const faces = [...(await drawnFaces(page))];
    expect(faces.length).toBeGreaterThan(1);
    expect(
      faces.filter(([name, isCustom]) => !isCustom || !/^Source (?:Serif 4|Sans 3)/u.test(name)),
    ).toEqual([]);
    await page.close();
  });
});

describe("the briefing without JavaScript", () => {
  it("has every sentence, and all of what it has with JavaScript", async () => {
    const withScripts = await visit(browser, url(BRIEFING), 1280);
    await withScripts.page.$$eval(READER, (all) => all.forEach((one) => one.remove()));
    const without = await visit(browser, url(BRIEFING), 1280, false);
    const text = "document.body.innerText";
    const shown = String(await without.page.evaluate(text));
    expect(shown).toBe(String(await withScripts.page.evaluate(text)));
    const claims = parse(await readFile(join(PROJECT_ROOT, "data", SLUG, "claims.yaml"), "utf8")) as {
      readonly says: string;
    }[];
    expect(claims.filter(({ says }) => !shown.includes(says))).toEqual([]);
    expect(without.incidents).toEqual([]);
    await without.page.close();
    await withScripts.page.close();
  });
});

describe("marks", () => {
  it("each lead to a row of an appendix table, and the rows of articles lead back to the sentence", async () => {
    const { page } = await look(BRIEFING, 1280);
    const { marks, lost } = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLAnchorElement>("a.sentence__mark")];
      const leadsBack = (mark: HTMLAnchorElement): boolean => {
        const row = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
        const table = row?.closest("table");
        if (row?.localName !== "tr" || !table) return false;
        if (table.classList.contains("documents-table")) return /^\[C\d+\]$/u.test(mark.textContent ?? "");
        const sentence = mark.closest(".sentence");
        const passage = /([\d.]+)\]$/u.exec(mark.textContent ?? "")?.[1];
        const back = [...row.querySelectorAll("a")].map(({ hash }) => hash);
        const named = [...row.querySelectorAll("td")].some(({ textContent }) => textContent === passage);
        return named && back.includes(`#${sentence?.id}`);
      };
      return {
        marks: all.length,
        lost: all.filter((mark) => !leadsBack(mark)).map(({ outerHTML }) => outerHTML),
      };
    });
    expect(marks).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it.each([0, 2, 7, -1])("lead to the row and back when clicked: number %d", async (number) => {
    const { page } = await visit(browser, url(BRIEFING), 768);
    const target = async (): Promise<{ id: string; visible: boolean }> =>
      await page.evaluate(() => {
        const element = document.querySelector(":target");
        const box = element?.getBoundingClientRect();
        return { id: element?.id ?? "", visible: !!box && box.top >= 0 && box.top < window.innerHeight };
      });
    const marks = await page.$$("a.sentence__mark[href^='#evidence-']");
    const mark = marks.at(number)!;
    const sentence = await mark.evaluate((element) => element.closest(".sentence")?.id ?? "");
    const href = await mark.evaluate((element) => element.getAttribute("href") ?? "");
    await mark.click();
    expect(await target()).toEqual({ id: href.slice(1), visible: true });
    const back = await page.$(`[id="${href.slice(1)}"] a[href="#${sentence}"]`);
    await back!.click();
    expect(await target()).toEqual({ id: sentence, visible: true });
    await page.close();
  });

  it("are reached with the keyboard, after the link that skips to the text", async () => {
    const { page } = await visit(browser, url(BRIEFING), 768);
    const focused = async () => await page.evaluate(() => document.activeElement?.className ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("skip-link");
    const box = await page.$eval(".skip-link", (link) => link.getBoundingClientRect().left);
    expect(box).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("bottom-line__link");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("sentence__mark");
    await page.close();
  });
});

describe("the method page", () => {
  const METHOD = "method/index.html";

  it("has every promise, and is linked from the list of briefings, from appendix B and from the foot", async () => {
    const html = await read(METHOD);
    const printed = Array.from(html.matchAll(/<dt class="rules__name"[^>]*>([^<]*)</gu), ([, name]) => name);
    expect(printed).toEqual(RULES.map(({ name }) => name));
    expect(linksOf(await read("index.html"))).toContain(METHOD);
    const { page } = await look(BRIEFING, 1280);
    const places = await page.$$eval(`a[href$="${METHOD}"]`, (all) =>
      all.map((link) => (link.closest(".foot, section") as HTMLElement).className),
    );
    expect(places).toEqual(["section section--appendix", "foot"]);
  });

  it("is named on paper, where no link could lead to it", () => {
    const text = pdf.pages.map((page) => page.text.replaceAll(/\s+/gu, " ")).join(" ");
    expect(text).toContain("the method page of this site");
    expect(text).not.toContain("How a briefing is made");
  });
});

describe("the chart", () => {
  it("is drawn inline, with real text, and no picture", async () => {
    const { page } = await look(BRIEFING, 1280);
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll("svg.chart__panel")].map((svg) => ({
        texts: [...svg.querySelectorAll("text")].filter(({ textContent }) => textContent?.trim()).length,
        labelled:
          Boolean(svg.getAttribute("aria-label")) &&
          Boolean(document.getElementById(svg.getAttribute("aria-describedby") ?? "")?.textContent),
        role: svg.getAttribute("role"),
        wide: svg.getBoundingClientRect().width > 300,
      })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const panel of drawn) {
      expect(panel).toMatchObject({ labelled: true, role: "listbox", wide: true });
      expect(panel.texts).toBeGreaterThan(10);
    }
    expect(await page.$$("img, picture, canvas, object, embed")).toEqual([]);
  });

  it("can be taken along: numbers with their dictionary, and pictures, each linked with format and size", async () => {
    const { page } = await look(BRIEFING, 1280);
    const links = await page.$$eval(".chart__download", (all) =>
      all.map((one) => [one.querySelector("a")?.getAttribute("href") ?? "", one.textContent ?? ""] as const),
    );
    const made = [...(await treeOf(join(site, "briefings", SLUG, "data"))).keys()].filter((name) =>
      name.startsWith("troop-levels"),
    );
    expect(links.map(([href]) => href.replace("data/", "")).toSorted()).toEqual(made.toSorted());
    expect(new Set(made.map((name) => name.replace(/^[^.]+/u, "")))).toEqual(
      new Set([".csv", ".csv-metadata.json", ".json", ".svg", ".png"]),
    );
    for (const [, text] of links) expect(text).toMatch(/, (?:CSV|CSVW|JSON|SVG|PNG, 300 dpi) \(\d+ kB\)$/u);
  });

  it("draws its SVG file alone, with nothing from elsewhere", async () => {
    const { page } = await look(`briefings/${SLUG}/data/troop-levels.svg`, 1280);
    const inks = await page.$$eval("path[class]", (paths) =>
      paths.map((path) => `${getComputedStyle(path).fill} ${getComputedStyle(path).stroke}`),
    );
    expect(new Set(inks).size).toBeGreaterThan(4);
  });

  it("has a row of the table for every mark, and a mark for every row", async () => {
    const { page } = await look(BRIEFING, 1280);
    const { marks, rows } = await page.evaluate(() => ({
      marks: [...document.querySelectorAll(".chart [data-observation]")].map(
        (mark) => `observation-${mark.getAttribute("data-observation")}`,
      ),
      rows: [...document.querySelectorAll(".observation-table tr[id]")].map(({ id }) => id),
    }));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows).size).toBe(rows.length);
    expect([...new Set(marks)].toSorted()).toEqual(rows.toSorted());
  });
});

describe("the files to take along", () => {
  it("are all in the zip, byte for byte, with the schemas", async () => {
    const own = join(site, "briefings", SLUG);
    const packed = unzipSync(await readFile(join(own, "data", `${SLUG}.zip`)));
    const data = [...(await treeOf(join(own, "data"))).keys()].map((name) => `data/${name}`);
    const schemas = [...(await treeOf(join(site, "schema"))).keys()].map((name) => `schema/${name}`);
    const pdfs = VARIANTS.map(({ suffix }) => `${SLUG}-${suffix}.pdf`);
    // For machines that read the page; what it says of readers’ interest is in the other files.
    const apart = new Set([`data/${SLUG}.zip`, "data/briefing.jsonld"]);
    const expected = [...data.filter((name) => !apart.has(name)), ...pdfs, ...schemas];
    const inside = Object.keys(packed).filter((name) => name !== "README.txt" && name !== "SHA256SUMS");
    expect(inside.toSorted()).toEqual(expected.toSorted());
    for (const name of inside) {
      const bytes = await readFile(join(name.startsWith("schema/") ? site : own, name));
      expect(`${name} ${sha256(packed[name]!)}`).toBe(`${name} ${sha256(bytes)}`);
    }
  });

  it("are the same when the PDFs are printed again from the pages that tell of them", async () => {
    const again = join(folder, "again");
    await cp(site, again, { recursive: true });
    const run = promisify(execFile);
    await run(process.execPath, [join(PROJECT_ROOT, "scripts/pdf.ts"), "--output", again]);
    expect([...(await treeOf(again))]).toEqual([...(await treeOf(site))]);
    await rm(again, { recursive: true });
  }, 120_000);
});

describe("the PDF, as pdf.js reads it", () => {
  // One glyph serves two apostrophes; the PDF says by ActualText which one is meant, and pdf.js does not read that.
  const bare = (text: string): string => text.replaceAll(/\s+/gu, "").replaceAll("\u02bc", "\u2019");

  it.each(VARIANTS)("leaves no page of $name less than half filled but the last", async ({ suffix }) => {
    const parts = await filledParts(await readFile(join(site, `briefings/${SLUG}/${SLUG}-${suffix}.pdf`)));
    const empty = parts.slice(0, -1).flatMap((part, index) => (part < 0.5 ? [index + 1] : []));
    expect(empty).toEqual([]);
  });

  it("has the number of pages that the build told of, and the handout has", async () => {
    const handout = await readPdf(await readFile(join(site, HANDOUT)));
    expect(build.stdout).toContain(`A4, ${pdf.pages.length} pages; `);
    expect(build.stdout).toContain(`; handout, ${countOf(handout.pages.length, "page")}`);
    expect(handout.pages.length).toBeLessThanOrEqual(2);
  });

  it.each(["a4", "letter"])("has the chart, its key and its note on one page of %s", async (suffix) => {
    const printed = await readPdf(await readFile(join(site, `briefings/${SLUG}/${SLUG}-${suffix}.pdf`)));
    const html = await read(BRIEFING);
    const titles = Array.from(
      html.matchAll(/class="chart__(?:(?:panel-)?title|note)"[^>]*>([^<]+)</gu),
      ([, one]) => one!,
    );
    expect(titles.length).toBeGreaterThan(3);
    const pages = titles.map((title) =>
      printed.pages.findIndex(({ text }) => bare(text).includes(bare(title))),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages).not.toContain(-1);
  });

  it("tells behind references on which page they lead, as “1.2a p. 2”", async () => {
    const html = await read(BRIEFING);
    const links = html.matchAll(
      /">(?<label>[\d.]+[a-z]*)<\/a><span class="sentence-links__page" aria-hidden[^>]*>[^<]*<span data-page-of="(?<id>[^"]+)"/gu,
    );
    const text = bare(pdf.pages.map((page) => page.text).join(" "));
    const told = Array.from(links, ({ groups }) => {
      const says = new RegExp(`id="${groups!["id"]!}">(?<says>[^<&]+)<`, "u").exec(html)?.groups?.["says"];
      // The timeline may say it again.
      const found = pdf.pages.flatMap((one, at) =>
        says !== undefined && bare(one.text).includes(bare(says)) ? [at + 1] : [],
      );
      return found.map((page) => bare(`${groups!["label"]!} p. ${page}`));
    }).filter((references) => references.length > 0);
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((references) => !references.some((one) => text.includes(one)))).toEqual([]);
  });

  it("has the title and the language of the briefing", () => {
    expect(pdf).toMatchObject({ title: plan.title, language: "en" });
  });

  it("has “Page x of y”, the handling mark and the running title on every page", () => {
    const total = pdf.pages.length;
    const wrong = pdf.pages.flatMap(({ text }, index) =>
      [`Page ${index + 1} of ${total}`, plan.handling, plan.shortTitle]
        .filter((words) => !text.includes(words))
        .map((words) => `page ${index + 1}: ${words}`),
    );
    expect(wrong).toEqual([]);
    expect(pdf.pages.flatMap(({ text }) => text.match(/Page \d+ of \d+/gu) ?? [])).toHaveLength(total);
  });

  it("has a bookmark for every heading of the page, in order, to the page where it stands", async () => {
    const { page } = await look(BRIEFING, 1280);
    const headings = await page.$$eval(":is(h1, h2, h3, h4):not([data-online])", (all) =>
      all.map((heading) => (heading.textContent ?? "").replaceAll(/\s+/gu, " ").trim()),
    );
    expect(pdf.outline.map(({ title }) => title)).toEqual(headings);
    const lost = pdf.outline.filter(
      ({ title, page: number }) => !bare(pdf.pages[(number ?? 0) - 1]?.text ?? "").includes(bare(title)),
    );
    expect(lost).toEqual([]);
  });

  it("has contents whose numbers are those of the pages where the headings stand", async () => {
    const { page } = await look(BRIEFING, 1280);
    const entries = await page.$$eval(".contents__link", (links) =>
      links.map((link) => (link.textContent ?? "").replaceAll(/\s+/gu, " ").trim()),
    );
    expect(entries.length).toBeGreaterThan(5);
    const contents = pdf.pages.find(({ text }) => /^Contents$/mu.test(text));
    const real = entries.map((entry) => {
      const pages = pdf.pages.flatMap(({ text }, index) => {
        const own = text.split("\n").filter((line) => bare(line) === bare(entry));
        return own.map(() => index + 1);
      });
      return `${entry} ${pages.join("+")}`;
    });
    // All of them in a row: a number that another one begins with would not be followed by the next entry.
    expect(bare(contents?.text ?? "")).toContain(bare(`Contents ${real.join(" ")}`));
  });

  it("has every font embedded, of the two families, as TrueType", () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.length).toBeGreaterThan(pdf.pages.length);
    const wrong = fonts.filter(
      ({ name, isEmbedded, type }) =>
        !isEmbedded || type !== "CIDFontType2" || !/^[A-Z]{6}\+Source(?:Serif4|Sans3)/u.test(name),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every address of a page, entities undone. */
function linksOf(html: string): readonly string[] {
  const values = Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/gu), ([, value = ""]) => value);
  return [...new Set(values.map((value) => value.replaceAll("&amp;", "&")))];
}

/** Whether an address leads off the site, or to a file and an id that are there. */
async function leadsSomewhere(from: string, link: string): Promise<boolean> {
  const target = new URL(link, `site:///${from}`);
  if (target.protocol !== "site:") return target.protocol === "https:" || target.protocol === "http:";
  const path = decodeURIComponent(target.pathname.slice(1));
  const text = await readFile(join(site, path), "utf8").catch(() => undefined);
  if (text === undefined) return false;
  return target.hash === "" || text.includes(` id="${decodeURIComponent(target.hash.slice(1))}"`);
}
