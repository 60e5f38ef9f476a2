import { posix } from "node:path";

/** Any host will do: only paths are taken from it. */
const HOST = "https://site.invalid";

/**
 * Markup of one page as another can hold it: links and pictures that are relative to `from` become relative to `to`, so
 * that they hold below any path of a host. Both are paths of the site. e.g. /notes/index.html, /about/
 */
export function withLinksFrom(html: string, from: string, to: string): string {
  return html.replaceAll(/(?<=\s(?:href|src)=")(?<link>[^"]*)(?=")/gu, (link) =>
    /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(link) ? link : linkBetween(to, new URL(link, `${HOST}${from}`)),
  );
}

function linkBetween(page: string, { pathname, search, hash }: URL): string {
  const way = posix.relative(posix.dirname(`${page}-`), pathname);
  const folder = pathname.endsWith("/") && way !== "" ? "/" : "";
  return `${way === "" ? "./" : way}${folder}${search}${hash}`;
}
