import type { Block } from "./visible-text.ts";

/** An `<article>` that holds more than this share of the text is the article; with less, the page has several or none. */
const MOST = 0.5;

/**
 * The blocks of the article itself: those in `<main>` if the page has one, and of these those in the one `<article>`
 * that holds more than half of the text; else all of them.
 */
export function articleBlocks(blocks: readonly Block[]): readonly Block[] {
  const main = blocks.filter(({ region }) => region.main);
  const scope = main.length > 0 ? main : blocks;
  const lengths = new Map<number, number>();
  for (const { region, text } of scope)
    lengths.set(region.article, (lengths.get(region.article) ?? 0) + text.length);
  const whole = scope.reduce((sum, { text }) => sum + text.length, 0);
  for (const [article, length] of lengths) {
    if (article > 0 && length > whole * MOST) return scope.filter(({ region }) => region.article === article);
  }
  return scope;
}
