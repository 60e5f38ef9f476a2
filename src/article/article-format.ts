/** What an article's bytes may hold. */
export const ARTICLE_FORMATS = ["text", "markdown", "html"] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** How a saved page begins, after a byte order mark and white space. */
const PAGE_START =
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/iu;

/**
 * The format of an article by the ending of its file, e.g. `.md`; any other ending is text, unless the first bytes
 * are those of a page. `ingest --format` overrules it.
 */
export function guessFormat(fileName: string, bytes: Uint8Array): ArticleFormat {
  if (/\.x?html?$/iu.test(fileName)) return "html";
  if (/\.(?:md|markdown)$/iu.test(fileName)) return "markdown";
  return PAGE_START.test(String.fromCharCode(...bytes.subarray(0, 512))) ? "html" : "text";
}
