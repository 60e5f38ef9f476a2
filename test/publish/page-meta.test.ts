import { english } from "../texts/english.ts";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coloursIn } from "../../src/chart/picture-palette.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { paintCard } from "../../src/publish/paint-card.ts";
import { viewHead } from "../../src/publish/page-meta.ts";
import { NO_SETTINGS, siteSettingsSchema } from "../../src/publish/site-settings.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const texts = await readEnglish();
const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});
const HOSTED = siteSettingsSchema.parse({ name: "A desk", address: "https://example.org/desk/" });
const metaOf = (settings = NO_SETTINGS, changed: Partial<typeof view> = {}) =>
  new Map(
    viewHead({ ...view, ...changed }, settings, texts).meta.map(({ name, content }) => [name, content]),
  );

describe("viewHead(view, settings, texts)", () => {
  it("says what indexes ask for, by the first edition’s day", () => {
    expect(Object.fromEntries(metaOf())).toMatchObject({
      citation_title: view.title,
      citation_author: view.unit,
      citation_publication_date: view.editions[0]!.day.replaceAll("-", "/"),
      citation_technical_report_number: view.number,
      "DCTERMS.modified": view.edition.date,
      "og:type": "article",
      "twitter:card": "summary_large_image",
    });
  });

  it("has relative addresses and neither canonical nor og:url where the site has no address", () => {
    const meta = metaOf();
    expect(viewHead(view, NO_SETTINGS, texts).canonical).toBe("");
    expect([meta.get("citation_pdf_url"), meta.get("og:image")]).toEqual([`${view.slug}-a4.pdf`, "card.png"]);
    for (const name of ["og:url", "citation_fulltext_html_url", "og:site_name", "DC.rights"])
      expect(meta.has(name)).toBe(false);
  });

  it("has whole ones where it has one", () => {
    const meta = metaOf(HOSTED);
    const page = `https://example.org/desk/briefings/${view.slug}/`;
    expect(viewHead(view, HOSTED, texts).canonical).toBe(page);
    for (const name of ["og:url", "citation_fulltext_html_url"]) expect(meta.get(name)).toBe(page);
    expect(meta.get("citation_pdf_url")).toBe(`${page}${view.slug}-a4.pdf`);
    expect(meta.get("og:image")).toBe(`${page}card.png`);
  });

  it("says in words what the card shows", () => {
    const alt = metaOf().get("og:image:alt");
    for (const words of [view.title, view.number, view.edition.asOf, view.handling])
      expect(alt).toContain(words);
  });

  it.each([
    ["TLP:CLEAR", ""],
    ["TLP:GREEN", "noindex"],
    ["TLP:RED", "noindex"],
  ])("tells search engines of %s: “%s”", (handling, robots) => {
    expect(viewHead({ ...view, handling }, NO_SETTINGS, texts).robots).toBe(robots);
  });
});

describe("paintCard(view, texts, colours)", async () => {
  const colours = coloursIn(
    await readFile(join(PROJECT_ROOT, "templates/styles/tokens.css"), "utf8"),
    "light",
  );
  const paint = (changed: Partial<typeof view> = {}) => paintCard({ ...view, ...changed }, texts, colours);
  const pixelsOf = async (png: Uint8Array) => {
    const image = await loadImage(Buffer.from(png));
    const context = createCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return {
      size: [image.width, image.height],
      data: context.getImageData(0, 0, image.width, image.height).data,
    };
  };
  /** Whether anything but paper stands in the margins at the right and below. */
  const spills = async (png: Uint8Array) => {
    const { data } = await pixelsOf(png);
    for (let y = 0; y < 630; y += 1) {
      for (let x = 18; x < 1200; x += 1) {
        const isMargin = x > 1131 || y > 596;
        if (isMargin && (data[(y * 1200 + x) * 4] ?? 0) < 250) return true;
      }
    }
    return false;
  };

  it.each(["ğş", "ЖШ", "ΩΨ", "عه"])(
    "writes the letters of %s in title and unit, and no box in the place of each",
    (pair) => {
      const [title, ...others] = Array.from(pair, (letter) => paint({ title: letter }));
      for (const other of others) expect(Buffer.compare(title ?? other, other)).not.toBe(0);
      const [unit, ...more] = Array.from(pair, (letter) => paint({ unit: letter }));
      for (const other of more) expect(Buffer.compare(unit ?? other, other)).not.toBe(0);
    },
  );

  it("is a PNG of the size that networks ask for, the same each time", async () => {
    const png = paint();
    expect((await pixelsOf(png)).size).toEqual([1200, 630]);
    expect(Buffer.compare(png, paint())).toBe(0);
  });

  it.each([
    [{ title: "The dam was inspected" }],
    [{ number: "BB-2026-99" }],
    [{ handling: "TLP:AMBER+STRICT" }],
    [{ unit: "Another desk" }],
    [{ edition: { ...view.edition, asOf: "1 June 2026" } }],
    [{ notices: [{ status: "withdrawn" as const, day: "2026-06-09", says: "It was wrong.", cited: "" }] }],
  ])("looks otherwise with %j", (changed) => {
    expect(Buffer.compare(paint(changed), paint())).not.toBe(0);
  });

  it.each([
    ["many words", "The dam above the old town of the valley ".repeat(12).trim()],
    ["one long word", "dam".repeat(120)],
    ["what would be markup elsewhere", `<script>alert(1)</script> & "quotes"`],
  ])("keeps a title of %s within its margins", async (_what, title) => {
    expect(await spills(paint({ title, subtitle: title, unit: title }))).toBe(false);
  });
});
