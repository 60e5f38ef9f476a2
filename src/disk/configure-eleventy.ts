import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { highlightRecord, type Highlighter } from "../view/highlight-record.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { viewMethod } from "../view/method-view.ts";
import { PROJECT_ROOT } from "./project.ts";
import { readStyles } from "./read-styles.ts";

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
  // Highlighted beforehand: Eleventy times its filters and prints a remark of its own on one that takes long.
  const highlighted = new Map(
    views.flatMap(({ records }) =>
      records.map(({ code, language }) => [code, highlightRecord(pairedShortcode, code, language)] as const),
    ),
  );
  eleventy.addFilter(
    "highlightRecord",
    (code, language) => highlighted.get(code) ?? highlightRecord(pairedShortcode, code, language),
  );
  eleventy.addGlobalData("briefings", views);
  const texts = views.flatMap((briefing) => briefing.sourceTexts.map((text) => ({ briefing, text })));
  eleventy.addGlobalData("publishedTexts", texts);
  eleventy.addGlobalData("method", viewMethod());
  eleventy.addGlobalData("styles", () => readStyles());
}

/** Front matter may be YAML only; the others would run code or bypass the checks of ours. */
function refuse(): never {
  throw new Error(`Only YAML front matter is allowed in templates (${PROJECT_ROOT}).`);
}
