import briefbook, { type PluginHost } from "./src/plugin/briefbook.ts";

/** For `npx eleventy --config=eleventy.config.ts`: a site that is nothing but what the plugin gives to any other. */
export default function config(eleventy: PluginHost & SiteHost): void {
  eleventy.setTemplateFormats([]);
  briefbook(eleventy, { data: "data", prefix: "" });
}

/** What a site of its own decides. */
type SiteHost = { readonly setTemplateFormats: (formats: readonly string[]) => void };
