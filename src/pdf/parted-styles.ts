/** The style sheet in its two parts, each whole rules in their order. */
export type PartedStyles = { readonly screen: string; readonly print: string };

/**
 * Takes the layer for paper out of the style sheet, a quarter of it, so that readers wait for what a screen needs. The
 * order of layers stays with the first part.
 *
 * @throws if there is no such layer, or one that does not end.
 */
export function partStyles(styles: string): PartedStyles {
  let [screen, print] = ["", ""];
  let from = 0;
  for (const { index } of styles.matchAll(/^@layer print \{/gmu)) {
    if (index < from) continue;
    const end = endOfBlock(styles, index);
    screen += styles.slice(from, index);
    print += `${styles.slice(index, end)}\n`;
    from = end;
  }
  if (print === "") throw new Error("The style sheet has no layer for paper.");
  return { screen: screen + styles.slice(from), print };
}

/** Where the block ends that begins behind `start`; no text of our sheets holds a brace. */
function endOfBlock(styles: string, start: number): number {
  let depth = 0;
  for (const { 0: brace, index } of styles.slice(start).matchAll(/[{}]/gu)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return start + index + 1;
  }
  throw new Error("The style sheet has a block that does not end.");
}
