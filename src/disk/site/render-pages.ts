import { Eleventy } from "@11ty/eleventy";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { documentsOf } from "../../pdf/briefing-documents.ts";
import { PRINT_SHEET, SCREEN_SHEET, WAITING_SHEET } from "../../pdf/waiting-faces.ts";
import type { Texts } from "../../texts/texts.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { NO_SETTINGS, type SiteSettings } from "../../publish/site-settings.ts";
import { listBriefings, yearPage } from "../../publish/briefing-list.ts";
import { bundleScripts, SCRIPTS } from "./bundle-script.ts";
import { copyFonts } from "./copy-fonts.ts";
import { configureEleventy, TEMPLATES, type EleventyConfig } from "./configure-eleventy.ts";
import { asMachineLacks } from "../read-text.ts";

/** The pages that belong to no briefing and are always there. */
const SITE_PAGES: readonly string[] = [
  "index.html",
  "method/index.html",
  "accessibility/index.html",
  "search/index.html",
  "404.html",
];

/** The pages that belong to no briefing. */
export function sitePages(views: readonly BriefingView[]): readonly string[] {
  return [...SITE_PAGES, ...listBriefings(views).years.map(yearPage)];
}

/** The pages of articles that are printed whole. */
export function sourcePages(views: readonly BriefingView[]): readonly string[] {
  return views.flatMap(({ slug, sourceTexts }) =>
    sourceTexts.map(({ id }) => `briefings/${slug}/sources/${id}/index.html`),
  );
}

/**
 * Renders every page into `output` in one language, then the title pages in others, and makes sure that they are there:
 * Eleventy may write nothing and say nothing.
 */
export async function renderPages(
  views: readonly BriefingView[],
  output: string,
  texts: Texts,
  settings: SiteSettings = NO_SETTINGS,
  languages: ReadonlyMap<string, Texts> = new Map(),
): Promise<readonly string[]> {
  await render("pages", output, (config) => configureEleventy(config, views, texts, settings));
  const titlePages = views.flatMap((view) => view.titlePages);
  for (const language of new Set(titlePages.map((page) => page.language))) {
    const words = languages.get(language);
    if (!words) throw new Error(`There are no words of the language “${language}”.`);
    await render("translations", output, (config) =>
      configureEleventy(config, views, words, settings, "translations"),
    );
  }
  await copyFonts(output);
  await bundleScripts(output);
  const pages = titlePages.map(({ slug, language }) => `briefings/${slug}/${language}/index.html`);
  pages.push(...sitePages(views), ...sourcePages(views));
  pages.push(SCREEN_SHEET, PRINT_SHEET, WAITING_SHEET, ...SCRIPTS.map(({ to }) => to));
  for (const view of views) {
    pages.push(
      ...new Set(documentsOf(view).map(({ page }) => `${page}index.html`)),
      `briefings/${view.slug}/print.css`,
    );
  }
  for (const page of pages) await access(join(output, page));
  return pages;
}

/** Renders the templates of one folder, by no configuration that lies where the command was run. */
async function render(
  folder: string,
  output: string,
  config: (eleventy: EleventyConfig) => void,
): Promise<void> {
  try {
    const eleventy = new Eleventy(join(TEMPLATES, folder), output, {
      quietMode: true,
      configPath: "",
      config,
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw asMachineLacks(originOf(error));
  }
}

/** Eleventy wraps what went wrong; the code of a full disk is on the error inside. */
function originOf(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && !("code" in inner)) {
    const next = "originalError" in inner ? inner.originalError : inner.cause;
    if (next === undefined) break;
    inner = next;
  }
  return inner instanceof Error && "code" in inner ? inner : error;
}
