import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";
import {
  configureEleventy,
  type EleventyConfig,
  type TemplateGlobal,
} from "../../src/disk/site/configure-eleventy.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import type { Texts } from "../../src/texts/texts.ts";

const english = await readEnglish();

type Filter = (text: string, argument: string) => string;

/** What the build gives its templates: options of Nunjucks and filters. */
type TemplateSettings = {
  readonly options: object;
  readonly filters: ReadonlyMap<string, Filter>;
  readonly globals: ReadonlyMap<string, TemplateGlobal>;
};

export const COMPONENTS = join(PROJECT_ROOT, "templates", "components");

export const componentNames: readonly string[] = readdirSync(COMPONENTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The settings of the build itself, recorded, so that no test renders otherwise than the build does. */
export function templateSettings(texts: Texts = english): TemplateSettings {
  let options: object = {};
  const filters = new Map<string, Filter>();
  const globals = new Map<string, TemplateGlobal>();
  const ignore = (): void => {};
  const recorder: EleventyConfig = {
    setInputDirectory: ignore,
    setIncludesDirectory: ignore,
    setLayoutsDirectory: ignore,
    setDataDirectory: ignore,
    setTemplateFormats: ignore,
    setFrontMatterParsingOptions: ignore,
    setQuietMode: ignore,
    setUseGitIgnore: ignore,
    ignores: { clear: ignore },
    addPlugin: ignore,
    addGlobalData: ignore,
    setNunjucksEnvironmentOptions: (given) => {
      options = given;
    },
    addFilter: (name, filter) => filters.set(name, filter),
    on: (_event, listener) =>
      listener({ environment: { addGlobal: (name, value) => void globals.set(name, value), loaders: [] } }),
  };
  configureEleventy(recorder, [], texts);
  return { options, filters, globals };
}

/** What renders templates with the words of a language, as the build does. */
export function environmentOf(texts: Texts): nunjucks.Environment {
  const settings = templateSettings(texts);
  const made = new nunjucks.Environment(new nunjucks.FileSystemLoader(COMPONENTS), settings.options);
  for (const [name, filter] of settings.filters) made.addFilter(name, filter);
  for (const [name, value] of settings.globals) made.addGlobal(name, value);
  return made;
}

const environment = environmentOf(english);

/** The macro that a component's macro.njk defines. e.g. title-block → renderTitleBlock */
export function macroOf(name: string): string {
  const pascal = name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return `render${pascal}`;
}

/** Renders a component as a page does. */
export function renderComponent(name: string, argument: unknown, within = environment): string {
  const macro = macroOf(name);
  const page = `{% from "${name}/macro.njk" import ${macro} %}{{ ${macro}(argument) }}`;
  return within.renderString(page, { argument });
}

export function readComponentFile(name: string, file: string): string {
  return readFileSync(join(COMPONENTS, name, file), "utf8");
}

/** What a reader sees of some HTML: no tags, entities undone. Text that came out as a tag is missing from it. */
export function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    nbsp: "\u00a0",
  };
  return html
    .replaceAll(/<\/?[a-z][^<>]*>/giu, "")
    .replaceAll(/&(?:#(\d+)|([a-z]+));/giu, (entity, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ""] ?? entity) : String.fromCodePoint(Number(code)),
    );
}
