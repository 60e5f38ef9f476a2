import type { ArticleFormat } from "./article-format.ts";
import { beyondLimits } from "./article-limits.ts";
import { decodeArticle, type DecodedArticle, type Encoding } from "./decode-article.ts";
import type { ExtractedText, Extraction } from "./extraction.ts";
import { declaredCharset } from "./html-charset.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { splitPassages, type Passage } from "./split-passages.ts";
import type { Unreadable } from "./unreadable.ts";

/** An article as it was found: its bytes, its text, its passages. Everything else is computed from it. */
export type Article = {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly format: ArticleFormat;
  /** For plain text, the file's own; else the text that is read off it, the same each time. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly passages: readonly Passage[];
  /** What else was read off it; plain text has nothing else. */
  readonly extraction?: Extraction;
};

/** Reads an article from its bytes, or says why they are none. A page may declare its encoding itself. */
export function readArticle(
  bytes: Uint8Array,
  declared?: Encoding,
  format: ArticleFormat = "text",
): Article | Unreadable {
  const decoded = decode(bytes, declared, format);
  if (!decoded.ok) return decoded;
  const read = readText(decoded.text, format);
  if (!read.ok) return read;
  return beyondLimits(read.passages) ?? { ...decoded, ...read, bytes, format };
}

/** A byte order mark goes before all else, then what was declared on ingest, then what the page declares. */
function decode(
  bytes: Uint8Array,
  declared: Encoding | undefined,
  format: ArticleFormat,
): DecodedArticle | Unreadable {
  if (format !== "html" || declared !== undefined || hasByteOrderMark(bytes))
    return decodeArticle(bytes, declared);
  const charset = declaredCharset(bytes);
  return typeof charset === "object" ? charset : decodeArticle(bytes, charset);
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes;
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function readText(
  text: string,
  format: ArticleFormat,
): ExtractedText | Omit<ExtractedText, "extraction"> | Unreadable {
  switch (format) {
    case "text":
      return { ok: true, text, passages: splitPassages(text) };
    case "markdown":
      return readMarkdown(text);
    case "html":
      return readHtml(text);
  }
}
