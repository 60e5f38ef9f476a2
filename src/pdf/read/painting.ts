import { OP } from "./content-operators.ts";
import type { ContentScanner } from "./content-scanner.ts";
import type { GraphicsState } from "./graphics-state.ts";
import { Box } from "./matrix.ts";
import type { OpenMarks } from "./open-marks.ts";
import type { LooseContent } from "./page-content.ts";

/** Follows what is painted where, be it paths, texts or forms, and notes what belongs to nothing. */
export class Painting {
  readonly loose: LooseContent[] = [];
  /** What the path or the text that is being built covers. */
  box = new Box();
  /** Whether nothing but colours and the like came since the last thing painted. */
  continues = false;
  /** Where the text object or the path that is being built began; undefined outside of one. */
  #textStart: number | undefined;
  #pathStart: number | undefined;
  readonly #scanner: ContentScanner;
  readonly #state: GraphicsState;
  readonly #marks: OpenMarks;

  constructor(scanner: ContentScanner, state: GraphicsState, marks: OpenMarks) {
    this.#scanner = scanner;
    this.#state = state;
    this.#marks = marks;
  }

  extendPath(): void {
    const scanner = this.#scanner;
    if (this.#pathStart === undefined) {
      this.#pathStart = scanner.front;
      this.box = new Box();
    }
    const { matrix } = this.#state.now;
    if (scanner.operator === OP.re) {
      const x = scanner.number(0);
      const y = scanner.number(1);
      this.box.add(matrix, x, y);
      this.box.add(matrix, x + scanner.number(2), y + scanner.number(3));
      return;
    }
    for (let index = 0; index + 1 < scanner.count; index += 2) {
      this.box.add(matrix, scanner.number(index), scanner.number(index + 1));
    }
  }

  endPath(paints: boolean): void {
    const start = this.#pathStart;
    this.#pathStart = undefined;
    if (start !== undefined && paints) this.#painted(start, false);
  }

  beginText(): void {
    this.#textStart = this.#marks.isLoose ? this.#scanner.start : undefined;
    this.box = new Box();
  }

  /** Ends a text object; false if it shows a text and a mark began within it, which Skia does not do. */
  endText(shows: boolean): boolean {
    const start = this.#textStart;
    this.#textStart = undefined;
    this.#marks.content?.box.include(this.box);
    if (start === undefined || !shows) return true;
    if (this.#marks.isLoose) this.#painted(start, true);
    return this.#marks.isLoose;
  }

  /** A form or a shading: where it paints is not looked at. */
  paintWhole(): void {
    this.box = new Box();
    this.box.add(this.#state.now.matrix, 0, 0);
    this.#painted(this.#scanner.front, false);
    this.continues = false;
  }

  #painted(start: number, isText: boolean): void {
    const { content, isLoose } = this.#marks;
    if (content) {
      content.paintsPaths = true;
      content.box.include(this.box);
    } else if (isLoose) {
      const clipped = this.#state.now.area !== undefined;
      const { end } = this.#scanner;
      this.loose.push({ start, end, box: this.box, clipped, isText, continues: this.continues });
      this.continues = true;
    }
  }
}
