import type { ContentScanner } from "./content-scanner.ts";
import { matrixOf } from "./graphics-state.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** Where the next text is shown (ISO 32000-1, 9.4.2), advance widths aside: Skia places each piece by itself. */
export class TextPlace {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  readonly #scanner: ContentScanner;

  constructor(scanner: ContentScanner) {
    this.#scanner = scanner;
  }

  begin(): void {
    this.matrix = IDENTITY;
    this.x = 0;
    this.y = 0;
  }

  set(): void {
    this.matrix = matrixOf(this.#scanner);
    this.x = this.matrix[4];
    this.y = this.matrix[5];
  }

  move(): void {
    const { matrix } = this;
    const x = this.#scanner.number(0);
    const y = this.#scanner.number(1);
    this.x += matrix[0] * x + matrix[2] * y;
    this.y += matrix[1] * x + matrix[3] * y;
  }
}
