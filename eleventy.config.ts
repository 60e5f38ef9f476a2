import { configureEleventy, type EleventyConfig } from "./src/disk/configure-eleventy.ts";
import { readEnglish } from "./src/disk/read-catalogues.ts";
import { loadViews } from "./src/disk/load-views.ts";

/** For `npx eleventy --config=eleventy.config.ts` and editors; `npm run build` passes its own checked views. */
export default async function config(eleventy: EleventyConfig): Promise<void> {
  configureEleventy(eleventy, await loadViews(), await readEnglish());
}
