/** A transformation of the plane, as PDF writes it (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combine(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Grows to hold the points it is given. Called for every point of a drawing, so it unpacks no arrays, which is slow. */
export class Box {
  left = Number.POSITIVE_INFINITY;
  bottom = Number.POSITIVE_INFINITY;
  right = Number.NEGATIVE_INFINITY;
  top = Number.NEGATIVE_INFINITY;

  add(matrix: Matrix, x: number, y: number): void {
    const h = matrix[0] * x + matrix[2] * y + matrix[4];
    const v = matrix[1] * x + matrix[3] * y + matrix[5];
    if (h < this.left) this.left = h;
    if (h > this.right) this.right = h;
    if (v < this.bottom) this.bottom = v;
    if (v > this.top) this.top = v;
  }

  get isEmpty(): boolean {
    return this.left > this.right;
  }

  include(other: Box): void {
    if (other.isEmpty) return;
    this.add(IDENTITY, other.left, other.bottom);
    this.add(IDENTITY, other.right, other.top);
  }
}
