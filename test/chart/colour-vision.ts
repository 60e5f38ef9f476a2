/** Red, green and blue, each 0 to 255, as they stand in a picture (sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What those see whom one kind of cone fails wholly, in linear light: severity 1.0 of Machado, Oliveira and Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, supplementary table.
 */
const MACHADO: Readonly<Record<"protanopia" | "deuteranopia" | "tritanopia", Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Light of each colour by its weight for the eye (ITU-R BT.709, as in WCAG 2.2, relative luminance). */
const WEIGHTS: Rgb = [0.2126, 0.7152, 0.0722];

/** The eyes and printers that a chart is looked at with. */
export const VISIONS = ["full colour", "grey", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof VISIONS)[number];

/** The colour that is seen instead of another. */
export function seenBy(vision: Vision, colour: Rgb): Rgb {
  if (vision === "full colour") return colour;
  const light = linear(colour);
  if (vision === "grey") {
    const level = encode(dot(WEIGHTS, light));
    return [level, level, level];
  }
  const [red, green, blue] = MACHADO[vision];
  return [encode(dot(red, light)), encode(dot(green, light)), encode(dot(blue, light))];
}

/** How far two colours stand apart: 1 can just be told, 100 is black and white (CIE 1976 L*a*b*, D65). */
export function distance(a: Rgb, b: Rgb): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [dot(WEIGHTS, linear(a)), dot(WEIGHTS, linear(b))].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Reads a colour as it is written. e.g. #1c4a86 */
export function readColour(hex: string): Rgb {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function lab(colour: Rgb): Rgb {
  const light = linear(colour);
  const x = dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047;
  const y = dot([0.2126729, 0.7151522, 0.072175], light);
  const z = dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883;
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

function linear(colour: Rgb): Rgb {
  const decode = (part: number): number => {
    const level = part / 255;
    return level <= 0.040_45 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  };
  return [decode(colour[0]), decode(colour[1]), decode(colour[2])];
}

function encode(light: number): number {
  const level = Math.min(1, Math.max(0, light));
  return 255 * (level <= 0.003_130_8 ? 12.92 * level : 1.055 * level ** (1 / 2.4) - 0.055);
}

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
