import { stat } from "node:fs/promises";
import { join, posix } from "node:path";

/**
 * The links of a page that lead to no file of the site, a sentence each. Links off the site are not followed. `root` is
 * the path that the site will stand below, with which links of pages begin that are shown at any address.
 */
export async function deadLinks(
  html: string,
  folder: string,
  site: string,
  root = "/",
): Promise<readonly string[]> {
  const links = Array.from(html.matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/gu), ([, link]) => link ?? "");
  const own = [...new Set(links)].filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(link));
  const dead = await Promise.all(
    own.map(async (link) => {
      const below = link.startsWith(root) ? `/${link.slice(root.length)}` : link;
      const path = posix.join(below.startsWith("/") ? "" : folder, decodeURI(below));
      return (await isFile(join(site, path.endsWith("/") ? `${path}index.html` : path))) ? [] : [link];
    }),
  );
  return dead.flat().map((link) => `A link leads to ${link}, which is not on the site.`);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
