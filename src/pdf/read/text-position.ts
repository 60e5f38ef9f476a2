import type { ContentStreamOperand } from "@cantoo/pdf-lib";

/** A place in user space. */
type Point = { readonly x: number; readonly y: number };

/**
 * Follows where text is shown (ISO 32000-1, 9.4.2), as far as it takes to tell pieces of one line from separate texts:
 * Skia places each glyph, and starts a text object anew for each font and each ligature.
 */
export class TextPosition {
  #matrix: readonly number[] = [1, 0, 0, 1, 0, 0];
  #size = 1;
  #last: (Point & { readonly reach: number }) | undefined;

  /** Takes note of an operator that places or sizes text. */
  follow(operator: string, operands: readonly ContentStreamOperand[]): void {
    const numbers = operands.filter((operand) => typeof operand === "number");
    const [first = 0, second = 0] = numbers;
    if (operator === "Tf") this.#size = first;
    else if (operator === "BT") this.#matrix = [1, 0, 0, 1, 0, 0];
    else if (operator === "Tm") this.#matrix = numbers;
    else if (operator === "Td" || operator === "TD") this.#move(first, second);
  }

  /** Whether a string of so many glyphs, shown now, continues the line of the one before. */
  continuesLine(glyphs: number): boolean {
    const [a = 1, b = 0, , , x = 0, y = 0] = this.#matrix;
    const scale = Math.hypot(a, b);
    const em = this.#size * scale;
    const last = this.#last;
    // No advance widths are read: a glyph is taken to be at most 1.5 em wide, the word space after it included.
    this.#last = { x, y, reach: 1.5 * em * glyphs };
    if (last === undefined) return true;
    const along = ((x - last.x) * a + (y - last.y) * b) / scale;
    const across = ((y - last.y) * a - (x - last.x) * b) / scale;
    return Math.abs(across) <= em / 2 && Math.abs(along) <= last.reach;
  }

  #move(x: number, y: number): void {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#matrix;
    this.#matrix = [a, b, c, d, e + a * x + c * y, f + b * x + d * y];
  }
}
