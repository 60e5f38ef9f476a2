import { gzipSync } from "node:zlib";
import { headersFor } from "../../publish/security-headers.ts";
import type { Dress } from "../serve/serve-folder.ts";

/** What hosts pack before they send it; pictures, faces and PDFs are packed already. */
const TEXT = /^text\/|json|xml|javascript/u;

/** Files as the plainest of hosts send them: with our table of headers, and packed by gzip, not by Brotli. */
export const dressAsHost: Dress = (path, type, body) => {
  const headers = Object.fromEntries(headersFor(path));
  if (!TEXT.test(type)) return { headers, body };
  return { headers: { ...headers, "Content-Encoding": "gzip" }, body: gzipSync(body) };
};
