import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkBriefing } from "../../src/briefing.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { renderPages } from "../../src/disk/site/render-pages.ts";
import { EXPORTS, toDownload } from "../../src/export/exports.ts";
import { printPlainText } from "../../src/export/print-plain-text.ts";
import { printReadme } from "../../src/export/print-readme.ts";
import { pdfDownload, withDownloads } from "../../src/export/offer-downloads.ts";
import { documentsOf } from "../../src/pdf/briefing-documents.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { HEDGES_AFTER, HEDGES_BEFORE, WORD_QUANTITIES } from "../../src/language/quantity/hedges.ts";
import { LIKELIHOOD_BANDS } from "../../src/language/force/likelihoods.ts";
import { outlines } from "../../src/map/outlines.ts";
import { RULES } from "../../src/rules/all-rules.ts";
import { withFolder } from "../site/run-build.ts";
import { textOf } from "../templates/render-component.ts";
import { english } from "./english.ts";
import { CROSSWALK } from "../../src/view/crosswalk.ts";
import { viewVerify } from "../../src/view/verify-view.ts";
import { markedTexts, withoutMarked } from "./marked-texts.ts";

const CASES = [
  ["dam-inspection", "test/briefings/dam-inspection/data"],
  ["al-asad-handover", "data"],
] as const;

/** Names that are written alike in every language: marks, labels of paragraphs, appendices and indicators, grades, a digest. */
const SIGN =
  /^(?:[A-Z]|[CI]\d+|[A-F][136]|\d+(?:\.\d+)?[a-z]{0,2}|[0-9a-f]{12,64}|PDF|CSV|CSVW|JSON|SVG|PNG|UTF-8)$/u;

/** What stands on a page in letters that are no text: names of countries on the map, tables of English forms. */
const TABLES: readonly string[] = [
  ...EXPORTS.map(({ format }) => format),
  ...RULES.map(({ name }) => name),
  ...outlines().map(({ name }) => name),
  ...LIKELIHOOD_BANDS.flatMap(({ terms, percent }) => [...terms, percent]),
  ...Object.entries(HEDGES_BEFORE).map(([force, forms]) => {
    const after = Object.entries(HEDGES_AFTER).filter(([, own]) => own === force);
    return [...forms, ...after.map(([form]) => `… ${form}`)].join(", ");
  }),
  ...Object.keys(WORD_QUANTITIES),
  ...CROSSWALK.map(({ standard, point }) => `${standard} ${point}`),
];

/** Commands, and names of files and of systems, are the same in every language. */
const COMMAND = /^(?:sha256sum|shasum|schema$|data\/\S+|SHA256SUMS|macOS)/u;

/** A view with every file that a build offers, in the same words; what is in them does not matter here. */
function withOffers(view: BriefingView): BriefingView {
  const marked = markedTexts(english);
  const bytes = new Uint8Array(1);
  const printed = documentsOf(view).map((document) => ({ document, pages: 2, bytes }));
  const exported = EXPORTS.map((format) => toDownload(format, view.slug, bytes, marked));
  return withDownloads(
    view,
    [...printed.map((one) => pdfDownload(one, marked)), ...exported],
    printed,
    marked,
  );
}

describe.each(CASES)("the pages of %s in a language of marked words", (slug, data) => {
  let pages: readonly (readonly [path: string, html: string])[] = [];
  let given: readonly string[] = [];
  let files: readonly (readonly [path: string, text: string])[] = [];

  beforeAll(async () => {
    const marked = markedTexts(english);
    const folder = await readBriefingFolder(join(PROJECT_ROOT, data), slug);
    const check = checkBriefing(folder, undefined);
    const views = viewsOf([{ folder, check, lockWritten: false }], marked);
    const words = [...folder.files.values()].flatMap(({ text }) => stringsIn(text));
    given = [...words, ...TABLES, ...stringsIn(JSON.stringify(viewVerify(slug)))].map(normal);
    files = views.map(withOffers).flatMap((view) => {
      if (!check.ready) throw new Error(`${slug} breaks a promise.`);
      const downloads = EXPORTS.map((format) => toDownload(format, slug, new Uint8Array(1), marked));
      return [
        ["plain text", printPlainText({ ...check.ready, view }, marked)],
        ["README of the zip", printReadme(view, downloads, marked)],
      ] as const;
    });
    pages = await withFolder(async (site) => {
      await renderPages(views.map(withOffers), site, marked);
      const paths = globSync("**/*.{html,css}", { cwd: site }).filter((path) => !path.startsWith("assets"));
      return Promise.all(
        paths.map(async (path) => [path, await readFile(join(site, path), "utf8")] as const),
      );
    });
  });

  it("are all there", () => {
    expect(pages.length).toBeGreaterThanOrEqual(6);
  });

  it("print no words but those of the catalogue and of the data", () => {
    const all = given.join("\n");
    const unknown = pages.flatMap(([path, html]) =>
      wordsOn(html, path).flatMap((text) => (all.includes(normal(text)) ? [] : [`${path}: ${text}`])),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("are followed by files in which the same holds", () => {
    const all = given.join("\n").toLowerCase();
    expect(files.map(([path]) => path)).toEqual(["plain text", "README of the zip"]);
    const unknown = files.flatMap(([path, text]) =>
      blocksOf(text)
        .flatMap(pieces)
        .flatMap((piece) =>
          all.includes(piece.toLowerCase()) || COMMAND.test(piece) ? [] : [`${path}: ${piece}`],
        ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe("the words of a page", () => {
  it("are found in its texts and attributes, those of the catalogue left out", () => {
    const html = '<p aria-label="⟦one⟧ two">⟦three ⟦four⟧⟧ five <b>six</b>, 7 and C12</p>';
    expect(wordsOn(html, "index.html")).toEqual(["five", "six", "7 and C12", "two"]);
  });
});

/** What stands on a page and was not marked, a piece each; records are data from end to end. */
function wordsOn(html: string, path: string): readonly string[] {
  if (path.endsWith(".css")) return contentsOf(html).flatMap(pieces);
  const body = html.replaceAll(
    /<pre\b.*?<\/pre>|<script\b.*?<\/script>|<svg class="(?:judgement|map__key|timeline)[^>]*>.*?<\/svg>/gsu,
    " ",
  );
  const attributes = Array.from(
    body.matchAll(/\s(?:aria-label|alt|title|content|data-label|data-locator)="([^"]*)"/gu),
    ([, value]) => value ?? "",
  ).filter(
    (value) =>
      !/default-src|width=device|no-referrer|noindex|light dark|^Text$|^[\w.-]+\.(?:pdf|png)$|^[a-z]+[/_][a-z_]+$/u.test(
        value,
      ),
  );
  // Marks may go over tags: ⟦As of <time>10 March 2031</time>⟧
  const texts = withoutMarked(body.replaceAll(/<[^<>]*>/gu, "\n")).split("\n");
  return [...texts, ...attributes].flatMap((text) => pieces(textOf(text)));
}

function pieces(text: string): readonly string[] {
  return withoutMarked(text)
    .split(/\s\s+|\n|[·“”[\]]|; |: |(?<=[.?!]) (?=\p{Lu})/u)
    .map((piece) => piece.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((piece) => /\p{L}/u.test(piece) && !SIGN.test(piece));
}

/** Paragraphs, headings and entries of a list of plain text, unwrapped, without marks, numbers and lines drawn. */
function blocksOf(text: string): readonly string[] {
  return text
    .replaceAll(/^-+$/gmu, "")
    .split(/\n\n|\n(?=[ ]*[-?[] )/u)
    .flatMap((block) =>
      withoutMarked(normal(block)).split(/\n|(?<=https?:\S+) |(?<=^\s*)(?:[CI]?\d+(?:\.\d+)?\.?) /u),
    );
}

/** What the margins of the paper print, counters left out. */
function contentsOf(css: string): readonly string[] {
  return Array.from(css.matchAll(/content: ((?:"[^"]*"|[^";])*);/gu), ([, content = ""]) =>
    Array.from(content.matchAll(/"([^"]*)"/gu), ([, text = ""]) =>
      text.replaceAll(/\\([0-9a-f]+) /gu, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ).join(""),
  );
}

function normal(text: string): string {
  return text.replaceAll(/[\s\u2068\u2069]+/gu, " ");
}

/** The strings of a file, and the file itself for those that are cut out of it. */
function stringsIn(text: string): readonly string[] {
  const strings = (value: unknown): readonly string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  try {
    return [...strings(parse(text)), text];
  } catch {
    return [text];
  }
}
