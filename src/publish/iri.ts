import { addressOf, type SiteSettings } from "./site-settings.ts";

/** The IRI of a file of the site. e.g. briefings/dam/index.html */
export type IriOf = (path: string) => string;

/**
 * Whole addresses where the site has one; else addresses relative to the folder of the file that holds them. A page
 * stands for its folder, so that `./#sentence-x` and `https://example.org/briefings/dam/#sentence-x` are one.
 */
export function iriFrom(folder: string, settings: SiteSettings): IriOf {
  const up = "../".repeat(folder.split("/").length - 1);
  return (path) => {
    const whole = addressOf(settings, path);
    if (whole !== undefined) return whole;
    const bare = path.replace(/(?:^|(?<=\/))index\.html$/u, "");
    return (bare.startsWith(folder) ? bare.slice(folder.length) : up + bare) || "./";
  };
}
