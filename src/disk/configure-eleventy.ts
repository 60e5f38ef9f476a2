import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { join } from "node:path";
import { highlightRecord, type Highlighter } from "../view/highlight-record.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { PROJECT_ROOT } from "./project.ts";
import { readStyles } from "./read-styles.ts";

const FONTS: Readonly<Record<string, readonly string[]>> = {
  "source-serif-4": ["400-normal", "400-italic", "600-normal"],
  "source-sans-3": ["400-normal", "600-normal"],
};

/** What is used of Eleventy's configuration; it ships no types of its own. */
export type EleventyConfig = {
  readonly [
    setting in "setInputDirectory" | "setIncludesDirectory" | "setLayoutsDirectory" | "setDataDirectory"
  ]: (folder: string) => void;
} & {
  readonly setTemplateFormats: (formats: readonly string[]) => void;
  readonly setNunjucksEnvironmentOptions: (options: object) => void;
  readonly setFrontMatterParsingOptions: (options: object) => void;
  readonly setQuietMode: (quiet: boolean) => void;
  readonly setUseGitIgnore: (use: boolean) => void;
  readonly addPlugin: (plugin: unknown, options: object) => void;
  readonly addFilter: (name: string, filter: (text: string, argument: string) => string) => void;
  readonly addGlobalData: (name: string, data: unknown) => void;
  readonly addPassthroughCopy: (paths: Readonly<Record<string, string>>) => void;
};

/** The plugin is CommonJS and hangs its shortcode on its function. */
const { pairedShortcode } = syntaxHighlight as unknown as { readonly pairedShortcode: Highlighter };

/**
 * Registers what templates may use: the views, the style sheet, the fonts, one filter. Templates are Nunjucks only, see
 * only what is given here, and fail on a misspelt field instead of printing an empty page.
 */
export function configureEleventy(eleventy: EleventyConfig, views: readonly BriefingView[]): void {
  eleventy.setInputDirectory("templates/pages");
  eleventy.setIncludesDirectory("../components");
  eleventy.setLayoutsDirectory("../layouts");
  eleventy.setDataDirectory("../no-data-folder");
  eleventy.setTemplateFormats(["njk"]);
  eleventy.setNunjucksEnvironmentOptions({
    throwOnUndefined: true,
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, json: refuse } });

  // Loading them here keeps their cost, and Eleventy's remark on it, out of the first record that is printed.
  eleventy.addPlugin(syntaxHighlight, { templateFormats: ["njk"], languages: ["yaml", "json", "csv"] });
  eleventy.addFilter("highlightRecord", (code, language) => highlightRecord(pairedShortcode, code, language));
  eleventy.addGlobalData("briefings", views);
  eleventy.addGlobalData("styles", () => readStyles());
  for (const [family, faces] of Object.entries(FONTS)) {
    for (const subset of ["latin", "latin-ext"]) {
      for (const face of faces) {
        const name = `${family}-${subset}-${face}.woff2`;
        const path = join("node_modules/@fontsource", family, "files", name);
        eleventy.addPassthroughCopy({ [path]: `assets/fonts/${name}` });
      }
    }
  }
}

/** Front matter may be YAML only; the others would run code or bypass the checks of ours. */
function refuse(): never {
  throw new Error(`Only YAML front matter is allowed in templates (${PROJECT_ROOT}).`);
}
