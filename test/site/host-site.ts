import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { headersFor } from "../../src/publish/security-headers.ts";

/** A host that stands in for those of the world: one folder below a path, headers of our table, 404.html elsewhere. */
export type Host = {
  readonly origin: string;
  /** Paths that were asked for and are not below the path of the site. */
  readonly astray: readonly string[];
  /** Paths below it behind which there is nothing. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Serves `folder` below `base`. e.g. /some/path/ */
export async function hostSite(folder: string, base: string): Promise<Host> {
  const astray: string[] = [];
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? "/", "http://host.example").pathname);
    if (!path.startsWith(base)) astray.push(path);
    const own = path.startsWith(base) ? `/${path.slice(base.length)}` : "/nowhere";
    const file = join(folder, own.endsWith("/") ? `${own}index.html` : own);
    const answer = async (): Promise<void> => {
      const bytes = await readFile(file).catch(() => undefined);
      if (!bytes && path.startsWith(base)) missing.push(path);
      // As hosts do: without HTTPS there is nothing to be strict about, and 404.html is a page.
      for (const [name, value] of headersFor(bytes ? own : "/404.html")) response.setHeader(name, value);
      response.setHeader("Content-Type", TYPES[bytes ? extname(file) || ".html" : ".html"] ?? "text/plain");
      response.writeHead(bytes ? 200 : 404);
      response.end(bytes ?? (await readFile(join(folder, "404.html"))));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    astray,
    missing,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
