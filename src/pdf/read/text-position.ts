import type { Shown } from "./page-content.ts";

/**
 * Follows where text is shown, as far as it takes to tell pieces of one line from separate texts: Skia places each
 * glyph, and starts a text object anew for each font and each ligature.
 */
export class TextPosition {
  #last: { readonly x: number; readonly y: number; readonly reach: number } | undefined;

  /** Whether a string of so many characters, shown now, continues the line of the one before. */
  continuesLine({ matrix, x, y, size }: Shown, characters: number): boolean {
    const [a, b] = matrix;
    const scale = Math.hypot(a, b);
    const em = size * scale;
    const last = this.#last;
    // No advance widths are read: a glyph is taken to be at most 1.5 em wide, the word space after it included.
    this.#last = { x, y, reach: 1.5 * em * characters };
    if (last === undefined) return true;
    const along = ((x - last.x) * a + (y - last.y) * b) / scale;
    const across = ((y - last.y) * a - (x - last.x) * b) / scale;
    return Math.abs(across) <= em / 2 && Math.abs(along) <= last.reach;
  }
}
