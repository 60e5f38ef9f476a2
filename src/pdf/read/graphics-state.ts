import type { ContentScanner } from "./content-scanner.ts";
import { combine, IDENTITY, type Box, type Matrix } from "./matrix.ts";

type State = {
  readonly matrix: Matrix;
  /** The outermost path that clips: of what lies in the page area, that area. */
  readonly area: Readonly<Box> | undefined;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
};

/** The graphics state of a content stream (ISO 32000-1, 8.4), as far as it decides where and how text is painted. */
export class GraphicsState {
  now: State = { matrix: IDENTITY, area: undefined, font: "", size: 0, colour: BLACK };
  /** How many states are saved at once, at most, and how many were restored. */
  deepest = 0;
  restored = 0;
  readonly #saved: State[] = [];
  readonly #scanner: ContentScanner;

  constructor(scanner: ContentScanner) {
    this.#scanner = scanner;
  }

  /** How many saved states wait to be restored. */
  get depth(): number {
    return this.#saved.length;
  }

  save(): void {
    this.deepest = Math.max(this.deepest, this.#saved.push(this.now));
  }

  /** False if none was saved. */
  restore(): boolean {
    const state = this.#saved.pop();
    if (state) this.now = state;
    this.restored += 1;
    return state !== undefined;
  }

  clip(path: Readonly<Box>): void {
    this.now = { ...this.now, area: this.now.area ?? path };
  }

  transform(): void {
    this.now = { ...this.now, matrix: combine(matrixOf(this.#scanner), this.now.matrix) };
  }

  setFont(): void {
    const scanner = this.#scanner;
    this.now = { ...this.now, font: scanner.written(0).slice(1), size: scanner.number(1) };
  }

  setColour(): void {
    const scanner = this.#scanner;
    const colour = Array.from({ length: scanner.count }, (_, index) => scanner.written(index)).join(" ");
    this.now = { ...this.now, colour };
  }
}

/** Skia fills in RGB; black is what a page begins with. */
const BLACK = "0 0 0";

/** The six operands of an operator. */
export function matrixOf(scanner: ContentScanner): Matrix {
  return [
    scanner.number(0),
    scanner.number(1),
    scanner.number(2),
    scanner.number(3),
    scanner.number(4),
    scanner.number(5),
  ];
}
