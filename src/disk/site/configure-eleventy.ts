import { join } from "node:path";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { addressParts } from "../../view/address-parts.ts";
import { highlightRecord, type Highlighter } from "../../view/highlight-record.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { languageStyles } from "../../view/language-styles.ts";
import { partStyles } from "../../pdf/parted-styles.ts";
import { waitingForFaces } from "../../pdf/waiting-faces.ts";
import { viewMethod } from "../../view/method-view.ts";
import { tellPages, type PagedLink } from "../../view/tell-pages.ts";
import type { Places } from "../../texts/message.ts";
import type { Around, Texts } from "../../texts/texts.ts";
import { pathToRoot, strictestMark, viewImprint } from "../../publish/imprint-view.ts";
import { listBriefings, shownIn } from "../../publish/briefing-list.ts";
import { listGraph } from "../../publish/briefing-graph.ts";
import { viewHead } from "../../publish/page-meta.ts";
import { META_POLICY } from "../../publish/security-headers.ts";
import { NO_SETTINGS, type SiteSettings } from "../../publish/site-settings.ts";
import { PROJECT_ROOT } from "../project.ts";
import { readStyles } from "./read-styles.ts";

/** Where pages, layouts and components lie, whichever folder a command was run in. */
export const TEMPLATES = join(PROJECT_ROOT, "templates");

/** How templates are rendered: text from articles is never markup, and a misspelt field is no empty page. */
export const TEMPLATE_OPTIONS = {
  throwOnUndefined: true,
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
} as const;

/** What is used of Eleventy's configuration; it ships no types of its own. */
export type EleventyConfig = {
  readonly [
    setting in "setInputDirectory" | "setIncludesDirectory" | "setLayoutsDirectory" | "setDataDirectory"
  ]: (folder: string) => void;
} & {
  readonly setTemplateFormats: (formats: readonly string[]) => void;
  readonly setNunjucksEnvironmentOptions: (options: object) => void;
  readonly setFrontMatterParsingOptions: (options: object) => void;
  /** Files that are no templates, as globs; from the start all below any folder node_modules, where we may be. */
  readonly ignores: { readonly clear: () => void };
  readonly setQuietMode: (quiet: boolean) => void;
  readonly setUseGitIgnore: (use: boolean) => void;
  readonly addPlugin: (plugin: unknown, options: object) => void;
  readonly addFilter: (name: string, filter: (text: string, argument: string) => string) => void;
  readonly addGlobalData: (name: string, data: unknown) => void;
  readonly on: (event: "eleventy.engine.njk", listener: (engine: NunjucksEngine) => void) => void;
};

/** What Eleventy hands over once it has made the environment of templates. */
type NunjucksEngine = {
  readonly environment: WordTaker & {
    readonly loaders: readonly { readonly searchPaths: string[] }[];
  };
};

/** An environment of templates, as far as it takes what they may call. */
type WordTaker = { readonly addGlobal: (name: string, value: TemplateGlobal) => unknown };

/** What components may call: they see nothing of the page but what they are given. */
export type TemplateGlobal = (...words: never[]) => string | Around | readonly (PagedLink | string)[];

/** The plugin is CommonJS and hangs its shortcode on its function. */
const { pairedShortcode } = syntaxHighlight as unknown as { readonly pairedShortcode: Highlighter };

/**
 * Registers what templates may use: the views, the style sheet, the fonts, one filter, and the words of one
 * language. Templates are Nunjucks only, see only what is given here, and fail on a misspelt field or text instead of
 * printing an empty page.
 */
export function configureEleventy(
  eleventy: EleventyConfig,
  views: readonly BriefingView[],
  texts: Texts,
  settings: SiteSettings = NO_SETTINGS,
  folder: "pages" | "translations" = "pages",
): void {
  eleventy.setInputDirectory(join(TEMPLATES, folder));
  eleventy.setIncludesDirectory("../components");
  eleventy.setLayoutsDirectory("../layouts");
  eleventy.setDataDirectory("../no-data-folder");
  eleventy.setTemplateFormats(["njk"]);
  eleventy.setNunjucksEnvironmentOptions(TEMPLATE_OPTIONS);
  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.clear();
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
  // Given to the environment itself: Eleventy would time each of their many calls, and print a remark on them.
  eleventy.on("eleventy.engine.njk", ({ environment }) => {
    // Eleventy looks for layouts below the folder where it was started, which need not be ours.
    for (const { searchPaths } of environment.loaders) searchPaths.push(TEMPLATES);
    addWords(environment, texts);
  });
  eleventy.addGlobalData(
    "titlePages",
    views.flatMap(({ titlePages }) => titlePages.filter(({ language }) => language === texts.language)),
  );
  eleventy.addGlobalData("language", texts.language);
  eleventy.addGlobalData("direction", texts.direction);
  eleventy.addGlobalData("briefings", views);
  const published = views.flatMap((briefing) => briefing.sourceTexts.map((text) => ({ briefing, text })));
  eleventy.addGlobalData("publishedTexts", published);
  const list = listBriefings(views);
  eleventy.addGlobalData("list", list);
  eleventy.addGlobalData("listedYears", list.years);
  eleventy.addGlobalData(
    "heads",
    Object.fromEntries(views.map((view) => [view.slug, viewHead(view, settings, texts)])),
  );
  eleventy.addGlobalData(
    "listGraph",
    listGraph(shownIn(list), settings.name ?? texts.say("index.title"), settings),
  );
  eleventy.addGlobalData("strictestMark", strictestMark(views));
  eleventy.addGlobalData("imprint", viewImprint(settings));
  eleventy.addGlobalData("pathToRoot", pathToRoot(settings));
  eleventy.addGlobalData("policy", META_POLICY);
  eleventy.addGlobalData("method", viewMethod(texts));
  eleventy.addGlobalData("styles", async () => partStyles(await readStyles()));
  eleventy.addGlobalData("paperStyles", async () => waitingForFaces(await readStyles()));
  eleventy.addGlobalData("languageStyles", languageStyles(texts));
}

/** Gives templates the words of one language, `text` and `around`, and what takes addresses apart. */
export function addWords(environment: WordTaker, texts: Texts): void {
  environment.addGlobal("text", (key: string, places?: Named) => texts.say(key, unmarked(places)));
  environment.addGlobal("around", (key: string, place: string, places?: Named) =>
    texts.around(key, place, unmarked(places)),
  );
  environment.addGlobal("tellPages", tellPages);
  environment.addGlobal("addressParts", addressParts);
}

/** Arguments given by name, as Nunjucks hands them over. */
type Named = Readonly<Record<string, unknown>>;

function unmarked(named: Named = {}): Places {
  const { __keywords, ...places } = named;
  return places as Places;
}

/** Front matter may be YAML only; the others would run code or bypass the checks of ours. */
function refuse(): never {
  throw new Error(`Only YAML front matter is allowed in templates (${PROJECT_ROOT}).`);
}
