import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { PreviewState } from "../../browser/preview-state.ts";
import { MachineLacks } from "../../machine-lacks.ts";
import { bundleScript } from "../site/bundle-script.ts";
import { PROJECT_ROOT } from "../project.ts";
import { errorCode } from "../read-text.ts";
import { answerRequest } from "./serve-folder.ts";

/** A running preview; `show` tells every window of a state. */
export type ServedPreview = {
  readonly address: string;
  /** `pages` is the folder of the pages as they were built last. */
  readonly show: (state: PreviewState, pages: string | undefined) => void;
  readonly close: () => Promise<void>;
};

/** The first port that is tried where none is named, and how many after it. */
const FIRST_PORT = 8180;
const MORE_PORTS = 20;

/** Of the window around the pages; the pages themselves carry their own, as they will when they are hosted. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves the window of a preview on 127.0.0.1: the pages below `site/`, PDFs out of the folder `papers` below `pdf/`, and
 * each state as a server-sent event. A taken port is passed over for the next, unless it was named.
 *
 * @throws {MachineLacks} where the named port, or every one that is tried, is taken.
 */
export async function servePreview(papers: string, port: number | undefined): Promise<ServedPreview> {
  const shell = new Map([
    ["/", ["text/html", await readFile(join(PROJECT_ROOT, "templates/preview/index.html"), "utf8")]],
    [
      "/preview.css",
      ["text/css", await readFile(join(PROJECT_ROOT, "templates/preview/preview.css"), "utf8")],
    ],
    ["/preview.js", ["text/javascript", await bundleScript("start-preview.ts")]],
  ]);
  const windows = new Set<ServerResponse>();
  let site: string | undefined;
  let event = "";
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? "/";
    // A page of the web could otherwise read a preview by a name of its own that leads to this machine.
    if (!/^(?:127\.0\.0\.1|localhost):\d+$/u.test(request.headers.host ?? "")) {
      response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("A preview is for the machine it runs on.\n");
    } else if (url === "/events") {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(event);
      windows.add(response);
      response.on("close", () => windows.delete(response));
    } else if (url.startsWith("/site/") && site !== undefined) {
      request.url = url.slice("/site".length);
      await answerRequest(site, request, response);
    } else if (url.startsWith("/pdf/")) {
      request.url = url.slice("/pdf".length);
      await answerRequest(papers, request, response);
    } else {
      const [type, body] = shell.get(url) ?? [];
      response.writeHead(body === undefined ? 404 : 200, {
        "Content-Type": `${type ?? "text/plain"}; charset=utf-8`,
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
      });
      response.end(body ?? "Not found\n");
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    show: (state, pages) => {
      site = pages;
      event = `data: ${JSON.stringify(state)}\n\n`;
      for (const response of windows) response.write(event);
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, named: number | undefined): Promise<number> {
  const last = named ?? FIRST_PORT + MORE_PORTS;
  for (let port = named ?? FIRST_PORT; port <= last; port += 1) {
    const fault = await new Promise<unknown>((resolve) => {
      server.once("error", resolve);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", resolve);
        resolve(undefined);
      });
    });
    if (fault === undefined) {
      const address = server.address();
      return address !== null && typeof address === "object" ? address.port : port;
    }
    if (errorCode(fault) !== "EADDRINUSE" && errorCode(fault) !== "EACCES") throw fault;
  }
  throw new MachineLacks(
    named === undefined
      ? `Every port from ${FIRST_PORT} to ${last} is taken.`
      : `Port ${named} is taken, or may not be used.`,
    named === undefined ? "Name a free one by --port." : "Name another by --port, or leave it out.",
  );
}
