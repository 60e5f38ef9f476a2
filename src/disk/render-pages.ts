import { Eleventy } from "@11ty/eleventy";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { documentsOf } from "../pdf/briefing-documents.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { NO_SETTINGS, type SiteSettings } from "../publish/site-settings.ts";
import { bundleScript } from "./bundle-script.ts";
import { copyFonts } from "./copy-fonts.ts";
import { configureEleventy, type EleventyConfig } from "./configure-eleventy.ts";
import { asMachineLacks } from "./read-text.ts";

/** The pages that belong to no briefing. */
export const SITE_PAGES: readonly string[] = [
  "index.html",
  "method/index.html",
  "accessibility/index.html",
  "404.html",
];

/** Renders every page into `output` in one language, and makes sure that they are there: Eleventy may write nothing and say nothing. */
export async function renderPages(
  views: readonly BriefingView[],
  output: string,
  texts: Texts,
  settings: SiteSettings = NO_SETTINGS,
): Promise<readonly string[]> {
  try {
    const eleventy = new Eleventy("templates/pages", output, {
      quietMode: true,
      config: (config: EleventyConfig) => configureEleventy(config, views, texts, settings),
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw asMachineLacks(originOf(error));
  }
  await copyFonts(output);
  await bundleScript(output);
  const pages = [...SITE_PAGES, "assets/briefbook.css", "assets/briefbook.js"];
  for (const { slug, sourceTexts } of views) {
    pages.push(...sourceTexts.map(({ id }) => `briefings/${slug}/sources/${id}/index.html`));
  }
  for (const view of views) {
    pages.push(
      ...new Set(documentsOf(view).map(({ page }) => `${page}index.html`)),
      `briefings/${view.slug}/print.css`,
    );
  }
  for (const page of pages) await access(join(output, page));
  return pages;
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
