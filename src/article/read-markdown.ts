import MarkdownIt from "markdown-it";
import { bytesOf, MAX_LINE_BYTES } from "./article-limits.ts";
import type { ExtractedText } from "./extraction.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readPage } from "./read-page.ts";
import { cleanStatement } from "./stated.ts";
import type { Unreadable } from "./unreadable.ts";

/** Counted up as that of HTML is, which a Markdown file is read through. */
export const MARKDOWN_EXTRACTOR = "markdown/3";

/** Lists and quotations in each other; what stands deeper the parser would drop without a word. */
const MAX_NESTING = 100;

/** What is used of a token of markdown-it, which has no types of its own. */
type MarkdownToken = { readonly level: number };

/** CommonMark with tables and strike-through, HTML let through; nothing added, linked or prettified. */
const MARKDOWN = new MarkdownIt("default", {
  html: true,
  linkify: false,
  typographer: false,
  breaks: false,
  maxNesting: MAX_NESTING,
});
// The text of a link is text wherever it leads, and it leads nowhere from here.
MARKDOWN.validateLink = () => true;

/** Reads the article of a Markdown file: its passages without their marks, and what its front matter says. */
export function readMarkdown(markdown: string): ExtractedText | Unreadable {
  const head = readFrontMatter(markdown.replaceAll(/\r\n?/gu, "\n"));
  if (!head.ok) return head;
  const { body, stated } = head;
  const long = body.split(/\n[ \t]*\n/u).find((stretch) => bytesOf(stretch) > MAX_LINE_BYTES);
  if (long !== undefined) {
    return {
      ok: false,
      message: `A paragraph has more than ${MAX_LINE_BYTES} bytes: “${long.slice(0, 40)}…”`,
      hint: "Part it with empty lines where the article does.",
    };
  }
  const environment = {};
  const tokens: MarkdownToken[] = MARKDOWN.parse(body, environment);
  if (tokens.some(({ level }) => level >= MAX_NESTING - 1)) {
    return {
      ok: false,
      message: "Lists and quotations stand in each other too deep to be read.",
      hint: "No article needs that; take away the marks before the lines.",
    };
  }
  const page = readPage(MARKDOWN.renderer.render(tokens, MARKDOWN.options, environment));
  if (!page.ok) return page;
  const { text, passages, headlines, hidden } = page;
  const title = stated.title ?? (headlines.length === 1 ? cleanStatement(headlines[0]) : null);
  const extraction = { extractor: MARKDOWN_EXTRACTOR, stated: { ...stated, title }, hidden };
  return { ok: true, text, passages, extraction };
}
