import { readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";

/** The links of a page of a folder that lead to nothing of the site, a sentence each. */
export type FindDeadLinks = (html: string, folder: string) => Promise<readonly string[]>;

/**
 * Follows the links of pages of a site: to a file, and into a page to an element with the id they name. Links off the
 * site are not followed. A page that many lead to is read once.
 *
 * @param root the path that the site will stand below, with which links of pages begin that are shown at any address.
 */
export function deadLinks(site: string, root = "/"): FindDeadLinks {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const idsOf = async (path: string): Promise<ReadonlySet<string>> => {
    const ids = known.get(path) ?? readFile(path, "utf8").then(idsIn);
    known.set(path, ids);
    return await ids;
  };
  return async (html, folder) => {
    const links = Array.from(html.matchAll(/\s(?:href|src)="([^"]+)"/gu), ([, link]) => link ?? "");
    const ids = idsIn(html);
    const own = [...new Set(links)].filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(link));
    const dead = await Promise.all(
      own.map(async (link): Promise<readonly string[]> => {
        const [address = "", fragment = ""] = link.split("#", 2);
        const [to = ""] = address.split("?", 1);
        if (to === "") return isThere(fragment, ids) ? [] : [`“#${fragment}”, which is not there`];
        const path = fileBehind(to, folder, site, root);
        if (!(await isFile(path))) return [`${to}, which is not on the site`];
        if (!path.endsWith(".html") || isThere(fragment, await idsOf(path))) return [];
        return [`${to}, which has no “#${fragment}”`];
      }),
    );
    return [...new Set(dead.flat())].map((fault) => `A link leads to ${fault}.`);
  };
}

function fileBehind(to: string, folder: string, site: string, root: string): string {
  const below = to.startsWith(root) ? `/${to.slice(root.length)}` : to;
  const path = posix.join(below.startsWith("/") ? "" : folder, decodeURI(below));
  return join(site, path.endsWith("/") ? `${path}index.html` : path);
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id ?? ""));
}

/** Without a fragment, and by “top”, a link leads to the beginning of a page (HTML, 7.4.6.4). */
function isThere(fragment: string, ids: ReadonlySet<string>): boolean {
  return fragment === "" || fragment === "top" || ids.has(decodeURIComponent(fragment));
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
