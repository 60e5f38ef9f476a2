import type { Encoding, Undecodable } from "./decode-article.ts";

/** A browser looks for a declaration this far into a page (HTML, 13.2.3.2). */
const SCANNED_BYTES = 1024;

/** Labels of the Encoding Standard, 4.2: Latin-1 and ASCII are read as windows-1252 there. */
const LABELS: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
};

/**
 * The encoding a page declares of itself by `<meta charset>` or `http-equiv` in its first 1024 bytes; undefined where
 * it declares none, and a refusal for one that is not read.
 */
export function declaredCharset(bytes: Uint8Array): Encoding | Undecodable | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, SCANNED_BYTES)).replaceAll(
    /<!--[^]*?(?:-->|$)/gu,
    "",
  );
  for (const [tag] of start.matchAll(/<meta\b[^>]*>/giu)) {
    const label = labelIn(tag)?.toLowerCase();
    if (label === undefined) continue;
    return (
      LABELS[label] ?? {
        ok: false,
        message: `The page declares the encoding “${label}”, which is not read.`,
        hint: "Save it again as UTF-8, with the declaration changed; or name its true encoding: --encoding windows-1252.",
      }
    );
  }
  return undefined;
}

function labelIn(tag: string): string | undefined {
  const direct = /[\s"'/]charset\s*=\s*(?:"\s*([^"]*?)\s*"|'\s*([^']*?)\s*'|([^\s"'/>]+))/iu.exec(tag);
  const isContentType = /http-equiv\s*=\s*["']?\s*content-type/iu.test(tag);
  if (isContentType) return /charset\s*=\s*["']?\s*([^\s"';/>]+)/iu.exec(tag)?.[1];
  return /\bcontent\s*=/iu.test(tag) ? undefined : (direct?.[1] ?? direct?.[2] ?? direct?.[3]);
}
