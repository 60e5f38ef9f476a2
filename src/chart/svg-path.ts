import { apply, IDENTITY, scaleOf, type Affine } from "./affine.ts";
import { round } from "./svg-markup.ts";

const FULL_TURN = 2 * Math.PI;

/** Records canvas path calls as SVG path data; coordinates are transformed as they are recorded, as on a canvas. */
export class SvgPath {
  #commands: string[] = [];
  transform: Affine = IDENTITY;

  get data(): string {
    return this.#commands.join("");
  }

  moveTo(x: number, y: number): void {
    this.#commands.push(`M${this.#at(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#commands.push(`${this.#commands.length === 0 ? "M" : "L"}${this.#at(x, y)}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#commands.push(`Q${this.#at(cx, cy)} ${this.#at(x, y)}`);
  }

  bezierCurveTo(...[ax, ay, bx, by, x, y]: [number, number, number, number, number, number]): void {
    this.#commands.push(`C${this.#at(ax, ay)} ${this.#at(bx, by)} ${this.#at(x, y)}`);
  }

  closePath(): void {
    this.#commands.push("Z");
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** A full turn is two half arcs, since SVG draws nothing from a point to itself. */
  arc(...[x, y, radius, start, end, anticlockwise = false]: ArcArguments): void {
    const turn = anticlockwise ? start - end : end - start;
    const sweep = Math.abs(turn) >= FULL_TURN ? FULL_TURN : ((turn % FULL_TURN) + FULL_TURN) % FULL_TURN;
    const sign = anticlockwise ? -1 : 1;
    const [from, to] = [start, start + sign * sweep];
    this.lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    const stops = sweep > Math.PI ? [from + (sign * sweep) / 2, to] : [to];
    const r = round(radius * scaleOf(this.transform));
    for (const angle of stops) {
      const at = this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      this.#commands.push(`A${r} ${r} 0 0 ${anticlockwise ? 0 : 1} ${at}`);
    }
  }

  #at(x: number, y: number): string {
    const [px, py] = apply(this.transform, x, y);
    return `${round(px)} ${round(py)}`;
  }
}

type ArcArguments = [
  x: number,
  y: number,
  radius: number,
  start: number,
  end: number,
  anticlockwise?: boolean,
];
