import { articleBlocks } from "./article-blocks.ts";
import { parseHtml, type HtmlDocument } from "./html-tree.ts";
import { layOutPassages } from "./lay-out-passages.ts";
import type { Passage } from "./split-passages.ts";
import type { Unreadable } from "./unreadable.ts";
import { visibleText, type HiddenText } from "./visible-text.ts";

/** A page as its reader sees it, and the tree it was read from. */
export type Page = {
  readonly ok: true;
  readonly document: HtmlDocument;
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The first-level headings that can be seen, those around the article too. */
  readonly headlines: readonly string[];
  readonly hidden: readonly HiddenText[];
};

/** Reads what a page shows of its article; refuses one that shows nothing. */
export function readPage(html: string): Page | Unreadable {
  const parsed = parseHtml(html);
  if (!parsed.ok) return parsed;
  const { blocks, hidden } = visibleText(parsed.document);
  const { text, passages } = layOutPassages(articleBlocks(blocks));
  if (passages.length === 0) {
    return {
      ok: false,
      message: `There is no text of an article to be seen${hidden.length > 0 ? "; all there is, is hidden from the reader" : ""}.`,
      hint: "A page may load its text by a script. Save the article from a browser's reader view, or as text.",
    };
  }
  const headlines = blocks.filter(({ level }) => level === 1).map((block) => block.text);
  return { ok: true, document: parsed.document, text, passages, headlines, hidden };
}
