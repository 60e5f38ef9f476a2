import { join } from "node:path";
import { configureEleventy, type EleventyConfig } from "./src/disk/configure-eleventy.ts";
import { readEnglish } from "./src/disk/read-catalogues.ts";
import { loadViews } from "./src/disk/load-views.ts";
import { PROJECT_ROOT } from "./src/disk/project.ts";
import { readSiteSettings } from "./src/disk/read-site-settings.ts";

/** For `npx eleventy --config=eleventy.config.ts` and editors; `npm run build` passes its own checked views. */
export default async function config(eleventy: EleventyConfig): Promise<void> {
  const { settings } = await readSiteSettings(join(PROJECT_ROOT, "data"));
  configureEleventy(eleventy, await loadViews(), await readEnglish(), settings);
}
