import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { pageText } from "../../src/pdf/read/page-text.ts";
import { printOne, STYLES } from "./print-site.ts";

const TEMPLATES = join(PROJECT_ROOT, "templates");

/** Made of words that say where they belong: p7 is in the seventh paragraph, h7 in the heading above it. */
const BODY = Array.from({ length: 120 }, (_, index) => {
  const words = (kind: string, count: number) => `${kind}${index} `.repeat(count);
  const row = `<tr><td>${words("r", 60)}</td><td>${words("r", 300 + index)}</td></tr>`;
  return [
    `<h3>${words("h", 3)}</h3>`,
    `<p>${words("p", 70 + ((index * 37) % 23) * 11)}</p>`,
    ...(index % 3 === 1 ? [`<table><tbody>${row}</tbody></table>`] : []),
    ...(index % 6 === 2
      ? [`<div class="chart"><div class="chart__panel">${`<p>${words("f", 9)}</p>`.repeat(9)}</div></div>`]
      : []),
  ].join("\n");
}).join("\n");

/** A line of print: on which page, and to what its words belong. */
type Line = { readonly page: number; readonly of: string };

async function linesIn(styles: string): Promise<readonly Line[]> {
  const { bytes } = await printOne(`<main class="page">${BODY}</main>`, styles);
  const document = await openPdf(bytes);
  return document.getPages().flatMap((sheet, page) => {
    const lines = new Map<number, string>();
    for (const { text, mcid, block } of pageText(sheet))
      if (mcid !== undefined) lines.set(block, (lines.get(block) ?? "") + text);
    return [...lines.values()].flatMap((text) => {
      const [of] = /[hprf]\d+/u.exec(text) ?? [];
      return of === undefined ? [] : [{ page, of }];
    });
  });
}

/** How many lines of each thing stand on each page it is on. */
function shares(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, Map<number, number>>();
  for (const { page, of } of lines) {
    const counts = pages.get(of) ?? new Map<number, number>();
    pages.set(of, counts.set(page, (counts.get(page) ?? 0) + 1));
  }
  return new Map([...pages].map(([of, counts]) => [of, [...counts.values()]]));
}

/**
 * Paragraphs of which a page has one or two lines alone. Of one with five lines Chromium takes two over rather than all,
 * whatever is asked of it.
 */
function lonelyLines(lines: readonly Line[]): readonly string[] {
  return [...shares(lines)].flatMap(([of, counts]) => {
    const [first = 0, last = 0] = [counts[0], counts.at(-1)];
    const isWell = first >= 3 && (last >= 3 || (first === 3 && last === 2));
    return of.startsWith("p") && counts.length > 1 && !isWell ? [of] : [];
  });
}

function torn(lines: readonly Line[], kind: string): readonly string[] {
  return [...shares(lines)].flatMap(([of, counts]) => (of.startsWith(kind) && counts.length > 1 ? [of] : []));
}

function lonelyHeadings(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ page, of }, index) => {
    const next = lines[index + 1];
    return of.startsWith("h") && next && next.page !== page ? [of] : [];
  });
}

async function sheets(): Promise<string> {
  const styles = join(TEMPLATES, "styles");
  const names = (await readdir(styles)).filter((name) => name !== "fonts.css" && name !== "large-print.css");
  const chart = join(TEMPLATES, "components/chart/chart.css");
  const all = [join(styles, "layers.css"), ...names.map((name) => join(styles, name)), chart];
  const read = await Promise.all(all.map(async (path) => await readFile(path, "utf8")));
  const faces = STYLES.replaceAll('"Source Serif"', '"Source Serif 4"').replaceAll(
    '"Source Sans"',
    '"Source Sans 3"',
  );
  return [faces.slice(0, faces.indexOf("body {")), ...read].join("\n");
}

describe("the breaks of pages", () => {
  let styles = "";
  let lines: readonly Line[] = [];
  beforeAll(async () => {
    styles = await sheets();
    lines = await linesIn(styles);
  });

  /** What is printed by the same sheets without one of their lines. */
  async function without(line: RegExp): Promise<readonly Line[]> {
    expect(styles).toMatch(line);
    return await linesIn(styles.replaceAll(new RegExp(line, "gu"), ""));
  }

  it("are many, within paragraphs too", () => {
    expect(lines.at(-1)?.page).toBeGreaterThan(10);
    expect(torn(lines, "p").length).toBeGreaterThan(5);
  });

  it("leave three lines of a paragraph on either side, by widows and orphans", async () => {
    expect(lonelyLines(lines)).toEqual([]);
    expect(lonelyLines(await without(/widows: 3;\s+orphans: 3;/u)).length).toBeGreaterThan(0);
  });

  it("leave no heading alone at the end of a page", async () => {
    expect(lonelyHeadings(lines)).toEqual([]);
    expect(lonelyHeadings(await without(/break-after: avoid;/u)).length).toBeGreaterThan(0);
  });

  it("tear no row of a table and no figure", async () => {
    expect([...torn(lines, "r"), ...torn(lines, "f")]).toEqual([]);
    const free = await without(/break-inside: avoid;/u);
    expect(torn(free, "r").length).toBeGreaterThan(0);
    expect(torn(free, "f").length).toBeGreaterThan(0);
  });
});
