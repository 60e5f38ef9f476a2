import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { MachineLacks } from "../../machine-lacks.ts";

/** A running server; `origin` has no slash at its end. */
export type ServedFolder = { readonly origin: string; readonly close: () => Promise<void> };

/** What goes over the wire for the file of a path. e.g. /briefings/dam/ */
export type Dress = (path: string, type: string, body: Buffer) => DressedFile;
type DressedFile = { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

/** What a request is answered with. */
type Answer =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "absent" };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".bib": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** As printing and tests have it: the bytes as they are, asked for anew each time. */
const plainly: Dress = (_path, _type, body) => ({ headers: { "Cache-Control": "no-store" }, body });

const NO_PORT =
  "PDFs are printed from a server of this machine’s own: let programs listen on 127.0.0.1, or end some that do.";

/**
 * Serves the files of a folder on 127.0.0.1, on a port the system chooses: GET and HEAD only, `index.html` for a
 * folder, no listings, nothing outside the folder, neither by `..` nor by a link. What is not there is a 404.
 *
 * @param dress what is sent with a file, and in what form.
 * @throws if the folder does not exist; {MachineLacks} if the system gives no port.
 */
export async function serveFolder(folder: string, dress: Dress = plainly): Promise<ServedFolder> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    void answerRequest(root, request, response, dress);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new MachineLacks(`No port of 127.0.0.1 could be opened: ${cause.message}`, NO_PORT, { cause }));
    });
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers a request from a folder, whose real path is given; what fails on the way is a 500. */
export async function answerRequest(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  dress: Dress = plainly,
): Promise<void> {
  await answer(root, request, response, dress).catch(() => {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  dress: Dress,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const found = await findAnswer(root, request.url ?? "/");
  if (found.kind === "moved") {
    response.writeHead(301, { Location: found.to }).end();
    return;
  }
  if (found.kind === "absent") {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const type = MEDIA_TYPES[extname(found.path).toLowerCase()] ?? "application/octet-stream";
  const path = (request.url ?? "/").split("?", 1).join("");
  const { headers, body } = dress(path, type, await readFile(found.path));
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Length": body.length,
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Decides what a request target leads to, without ever looking outside of `root`. */
async function findAnswer(root: string, target: string): Promise<Answer> {
  const segments = pathSegments(target);
  if (segments === undefined) return { kind: "absent" };
  const path = await realPathBelow(root, join(root, ...segments));
  if (path === undefined) return { kind: "absent" };
  const isFolder = (await stat(path)).isDirectory();
  const asFolder = target.split("?", 1).join("").endsWith("/");
  if (!isFolder) return asFolder ? { kind: "absent" } : await fileAnswer(path);
  const index = await realPathBelow(root, join(path, "index.html"));
  if (index === undefined) return { kind: "absent" };
  // Without the slash at its end, the relative links of the page would lead to the folder above.
  if (!asFolder) return { kind: "moved", to: `/${segments.map(encodeURIComponent).join("/")}/` };
  return await fileAnswer(index);
}

async function fileAnswer(path: string): Promise<Answer> {
  return (await stat(path)).isFile() ? { kind: "file", path } : { kind: "absent" };
}

/** The decoded parts of a request target, or undefined if one of them could lead elsewhere than down. */
function pathSegments(target: string): readonly string[] | undefined {
  let segments: readonly string[];
  try {
    segments = target
      .split(/[?#]/, 1)
      .join("")
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const leadsElsewhere = (part: string) => part === "." || part === ".." || /[/\\\0]/.test(part);
  return target.startsWith("/") && !segments.some(leadsElsewhere) ? segments : undefined;
}

/** Where a path leads once links are followed, if that is below `root` and there. */
async function realPathBelow(root: string, path: string): Promise<string | undefined> {
  // The root may itself be reached by a link, as the temporary folder of macOS is.
  const [real, top] = await Promise.all([path, root].map((one) => realpath(one).catch(() => undefined)));
  return top !== undefined && (real === top || real?.startsWith(top + sep) === true) ? real : undefined;
}
