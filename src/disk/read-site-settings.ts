import { join } from "node:path";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { Problem } from "../problem.ts";
import { oddTexts } from "../rules/text-is-plain.ts";
import { NO_SETTINGS, siteSettingsSchema, type SiteSettings } from "../publish/site-settings.ts";
import { decodeFileIfAny } from "./read-text.ts";

/** The settings of the site, and what is wrong with their file. */
export type ReadSettings = {
  readonly settings: SiteSettings;
  readonly problems: readonly Problem[];
  /** The file as it was read, if there is one. */
  readonly text?: string;
};

/** Reads `site.yaml` beside the briefings, which need not be there. */
export async function readSiteSettings(dataFolder: string): Promise<ReadSettings> {
  const read = await decodeFileIfAny(join(dataFolder, "site.yaml"));
  if (!read) return { settings: NO_SETTINGS, problems: [] };
  const file = { path: "data/site.yaml", ...read, text: read.text.replaceAll("\r\n", "\n") };
  const result = parseYaml(file, siteSettingsSchema);
  // What it says is printed on every page and on paper.
  const problems = result.ok ? oddTexts(result.parsed) : result.problems;
  return { settings: result.ok ? result.parsed.value : NO_SETTINGS, problems, text: file.text };
}
