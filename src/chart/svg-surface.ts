import { apply, compose, IDENTITY, type Affine } from "./affine.ts";
import { ANCHOR, BASELINE_BELOW, parseFont } from "./canvas-text.ts";
import type { MeasureText } from "./measure-text.ts";
import { toInk } from "./palette.ts";
import { element, escapeText, openTag } from "./svg-markup.ts";
import { SvgPath } from "./svg-path.ts";

type Drawing = {
  readonly strokeStyle: string;
  readonly fillStyle: string;
  readonly lineWidth: number;
  readonly font: string;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
  readonly dash: readonly number[];
  readonly transform: Affine;
  readonly clip: string | undefined;
};

/**
 * The part of `CanvasRenderingContext2D` that Chart.js draws with, recorded as SVG. Styles are palette names and
 * become classes (`chart__stroke--ink`); a text stays one `<text>`; coordinates have two decimals. Unlike a canvas it
 * groups: what is drawn inside {@link SvgSurface.group} shares a `<g>`.
 */
export class SvgSurface {
  readonly canvas: { width: number; height: number; getContext: () => SvgSurface };
  strokeStyle = "ink";
  fillStyle = "ink";
  lineWidth = 1;
  lineCap = "butt";
  lineJoin = "miter";
  lineDashOffset = 0;
  globalAlpha = 1;
  font = "12px sans-serif";
  textAlign: CanvasTextAlign = "start";
  textBaseline: CanvasTextBaseline = "alphabetic";

  readonly #prefix: string;
  readonly #measure: MeasureText;
  readonly #body: string[] = [];
  readonly #clips: string[] = [];
  readonly #saved: Drawing[] = [];
  #dash: readonly number[] = [];
  #transform: Affine = IDENTITY;
  #clip: string | undefined;
  #path = new SvgPath();

  /** `prefix` makes the ids of clip paths unique on a page that holds several drawings. */
  constructor(width: number, height: number, prefix: string, measure: MeasureText) {
    this.canvas = { width, height, getContext: () => this };
    this.#prefix = prefix;
    this.#measure = measure;
  }

  /** What has been drawn, without the root element. */
  get markup(): string {
    const clips = this.#clips.map((d, index) =>
      element("clipPath", { id: `${this.#prefix}-clip-${index + 1}` }, element("path", { d })),
    );
    const defs = clips.length === 0 ? "" : `<defs>${clips.join("")}</defs>`;
    return defs + this.#body.join("");
  }

  group(attributes: Readonly<Record<string, string>>, draw: () => void): void {
    this.openGroup(attributes);
    draw();
    this.closeGroup();
  }

  /** For what is drawn between two calls of a plugin; {@link SvgSurface.group} where it is drawn in one. */
  openGroup(attributes: Readonly<Record<string, string>>): void {
    this.#body.push(openTag("g", attributes));
  }

  closeGroup(): void {
    this.#body.push("</g>");
  }

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, font, textAlign, textBaseline } = this;
    const [dash, transform, clip] = [this.#dash, this.#transform, this.#clip];
    this.#saved.push({
      strokeStyle,
      fillStyle,
      lineWidth,
      font,
      textAlign,
      textBaseline,
      dash,
      transform,
      clip,
    });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    const { dash, transform, clip, ...styles } = saved;
    Object.assign(this, styles);
    this.#dash = dash;
    this.#clip = clip;
    this.#transformTo(transform);
  }

  translate(x: number, y: number): void {
    this.#transformTo(compose(this.#transform, [1, 0, 0, 1, x, y]));
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#transformTo(compose(this.#transform, [cos, sin, -sin, cos, 0, 0]));
  }

  setTransform(...transform: [number, number, number, number, number, number]): void {
    this.#transformTo(transform);
  }

  resetTransform(): void {
    this.#transformTo(IDENTITY);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path = new SvgPath();
    this.#path.transform = this.#transform;
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  quadraticCurveTo(...points: Parameters<SvgPath["quadraticCurveTo"]>): void {
    this.#path.quadraticCurveTo(...points);
  }

  bezierCurveTo(...points: Parameters<SvgPath["bezierCurveTo"]>): void {
    this.#path.bezierCurveTo(...points);
  }

  arc(...arc: Parameters<SvgPath["arc"]>): void {
    this.#path.arc(...arc);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }

  closePath(): void {
    this.#path.closePath();
  }

  stroke(): void {
    const dash = this.#dash.length === 0 ? undefined : this.#dash.join(" ");
    const width = this.lineWidth === 1 ? undefined : this.lineWidth;
    const ink = `chart__stroke--${toInk(this.strokeStyle)}`;
    this.#draw(
      { class: ink, fill: "none", "stroke-width": width, "stroke-dasharray": dash },
      this.#path.data,
    );
  }

  fill(): void {
    this.#draw({ class: `chart__fill--${toInk(this.fillStyle)}` }, this.#path.data);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#aside(
      (path) => path.rect(x, y, width, height),
      () => this.fill(),
    );
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#aside(
      (path) => path.rect(x, y, width, height),
      () => this.stroke(),
    );
  }

  /** The paper is blank already. */
  clearRect(): void {}

  clip(): void {
    this.#clip = this.#path.data;
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, parseFont(this.font)) };
  }

  fillText(text: string, x: number, y: number): void {
    if (text === "") return;
    const { size, weight } = parseFont(this.font);
    const [a, b] = this.#transform;
    const [px, py] = apply(this.#transform, x, y + BASELINE_BELOW[this.textBaseline] * size);
    const turn = Math.atan2(b, a) * (180 / Math.PI);
    const strong = weight === 600 ? " chart__text--strong" : "";
    const attributes = {
      class: `chart__text chart__fill--${toInk(this.fillStyle)}${strong}`,
      x: px,
      y: py,
      "font-size": size,
      "text-anchor": ANCHOR[this.textAlign],
      transform: turn === 0 ? undefined : `rotate(${turn.toFixed(2)} ${px.toFixed(2)} ${py.toFixed(2)})`,
    };
    this.#body.push(element("text", attributes, escapeText(text)));
  }

  #aside(trace: (path: SvgPath) => void, paint: () => void): void {
    const current = this.#path;
    this.beginPath();
    trace(this.#path);
    paint();
    this.#path = current;
  }

  #draw(attributes: Readonly<Record<string, string | number | undefined>>, d: string): void {
    if (d === "") return;
    this.#body.push(element("path", { ...attributes, "clip-path": this.#clipReference(), d }));
  }

  /** A clip gets an id when something is first drawn in it; Chart.js sets many that nothing is drawn in. */
  #clipReference(): string | undefined {
    if (this.#clip === undefined) return undefined;
    if (!this.#clips.includes(this.#clip)) this.#clips.push(this.#clip);
    return `url(#${this.#prefix}-clip-${this.#clips.indexOf(this.#clip) + 1})`;
  }

  #transformTo(transform: Affine): void {
    this.#transform = transform;
    this.#path.transform = transform;
  }
}

/** Chart.js asks for the whole interface and calls the part of it that is here; any other call throws. */
export function asContext(surface: SvgSurface): CanvasRenderingContext2D {
  return surface as unknown as CanvasRenderingContext2D;
}
