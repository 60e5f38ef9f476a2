import { readFile } from "node:fs/promises";
import { join } from "node:path";
import nunjucks from "nunjucks";
import { beforeAll, describe, expect, it } from "vitest";
import { HANDLING_MARKS } from "../../src/claim/report-plan.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { noWordIsInvented } from "../../src/pdf/check/no-word-is-invented.ts";
import { pagesAreMarked } from "../../src/pdf/check/pages-are-marked.ts";
import { readFacts, type PdfFacts } from "../../src/pdf/check/pdf-facts.ts";
import { VARIANTS } from "../../src/pdf/variants.ts";
import { cssString, marginTexts, printView } from "../../src/view/print-view.ts";
import { english } from "../texts/english.ts";
import { page, printSite, STYLES } from "./print-site.ts";

/** Of every length, so that one of them ends where the mark begins. */
const WORDS = "What the sources agree upon, and what they leave open to whoever reads them";
const SECTIONS = Array.from(WORDS, (_, index) => ({ title: WORDS.slice(0, index + 1).trim() })).slice(1, 64);
const BODY = [
  '<main class="page"><p>Text</p>',
  ...SECTIONS.map((_, index) =>
    index % 9 === 8
      ? '<div class="chart__panel"><p>Drawing</p></div>'
      : '<p style="break-before: page">Text</p>',
  ),
  "</main>",
].join("\n");

function viewOf(handling: string) {
  const edition = { asOf: "10 March 2031" };
  const view = {
    shortTitle: "Halvern",
    handling,
    superseded: "",
    withdrawn: "",
    number: "EX-2031-01",
    edition,
  };
  return printView(view, { shortHash: "272a4e78dd13", edition: 2, texts: english });
}

/** The sheets that shape margins: those of all briefings, and a briefing's own. */
async function sheets(handling: string): Promise<string> {
  const templates = join(PROJECT_ROOT, "templates");
  const names = ["layers", "tokens", "print", "large-print"];
  const shared = await Promise.all(
    names.map(async (name) => await readFile(join(templates, `styles/${name}.css`), "utf8")),
  );
  const own = (await readFile(join(templates, "pages/print-styles.njk"), "utf8")).replace(
    /^---[^]*?---/u,
    "",
  );
  const faces = STYLES.slice(0, STYLES.indexOf("body {")).replaceAll('"Source Sans"', '"Source Sans 3"');
  const titles = SECTIONS.map(({ title }) => cssString(` · ${title}`)).join(" ");
  return [
    faces,
    ...shared,
    nunjucks.renderString(own, { briefing: { handling, print: viewOf(handling) } }),
    `@counter-style section-of-page { system: fixed; symbols: "" ${titles} }`,
  ].join("\n");
}

/** How many letters in white begin beside the box that was painted before them: nobody can read those. */
function lettersOffTheirBox({ bytes, content }: PdfFacts["pages"][number]): number {
  const painted = Buffer.from(bytes).toString("latin1");
  const white = content.shown.filter(({ colour }) => colour === "1 1 1");
  return white.filter(({ start, x, y }) => {
    const [box] = painted.slice(0, start).match(/[\d.]+ [\d.]+ [\d.]+ [\d.]+ re\s(?![^]* re\s)/u) ?? [];
    const [left = 0, top = 0, width = 0, height = 0] = (box ?? "").split(" ").map(Number);
    return x < left || x > left + width || y < top || y > top + height;
  }).length;
}

describe.each(HANDLING_MARKS)("the mark %s", (handling) => {
  const printed = new Map<string, PdfFacts>();
  beforeAll(async () => {
    const style = await sheets(handling);
    const files = VARIANTS.map(({ suffix }) => [
      `${suffix}/index.html`,
      page(BODY).replace("<html", `<html data-paper="${suffix}"`),
    ]);
    const prints = await printSite(
      { "style.css": style, ...Object.fromEntries(files) },
      VARIANTS.map(({ suffix }) => `/${suffix}/`),
    );
    for (const [index, { suffix }] of VARIANTS.entries())
      printed.set(suffix, await readFacts(prints[index]?.bytes ?? new Uint8Array()));
  }, 120_000);

  it.each(VARIANTS)(
    "stands whole in both margins of $name, beside heads of any length",
    ({ suffix, markType }) => {
      const facts = printed.get(suffix)!;
      const expected = {
        title: "Trial",
        language: "en-GB",
        headings: [],
        page: { texts: [], running: "", silent: [] },
        margins: marginTexts(viewOf(handling), SECTIONS),
        mark: { says: handling, points: markType },
        pageOf: (at: number, of: number) => english.say("print.page", { page: at, pages: of }),
      };
      expect(facts.pages.length).toBeGreaterThan(50);
      expect([...noWordIsInvented(facts, expected), ...pagesAreMarked(facts, expected)]).toEqual([]);
      expect(facts.pages.filter((one) => lettersOffTheirBox(one) > 0).map(({ number }) => number)).toEqual(
        [],
      );
    },
  );
});
