import type { WrittenPage } from "./hand-over.ts";

/** What Eleventy says with its events. */
type Build = {
  readonly runMode: "build" | "serve" | "watch";
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly directories: { readonly output: string };
  readonly results?: readonly WrittenPage[];
};

/** The name of a part, of a briefing, and the page that it is to stand on. */
type Shortcode = (
  this: { readonly page: { readonly url: string | false } },
  part: string,
  slug: string,
) => string;

/** What is used of the configuration of somebody else's site; Eleventy ships no types of its own. */
export type PluginHost = {
  readonly addGlobalData: (name: string, value: () => unknown) => unknown;
  readonly addShortcode: (name: string, shortcode: Shortcode) => unknown;
  readonly addWatchTarget: (path: string) => unknown;
  readonly on: (
    event: "eleventy.before" | "eleventy.after",
    listener: (build: Build) => Promise<void>,
  ) => unknown;
};
