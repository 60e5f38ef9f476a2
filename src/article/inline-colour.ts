/** Red, green, blue from 0 to 255; alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The sixteen names of HTML 3.2 and a few more that pages use. A name that is not here is no known colour. */
const NAMES: Readonly<Record<string, string>> = {
  aqua: "#00ffff", black: "#000000", blue: "#0000ff", fuchsia: "#ff00ff", gray: "#808080", grey: "#808080",
  green: "#008000", lime: "#00ff00", maroon: "#800000", navy: "#000080", olive: "#808000", purple: "#800080",
  red: "#ff0000", silver: "#c0c0c0", teal: "#008080", white: "#ffffff", yellow: "#ffff00", orange: "#ffa500",
  whitesmoke: "#f5f5f5", snow: "#fffafa", ivory: "#fffff0", ghostwhite: "#f8f8ff", lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3", transparent: "#00000000",
}; // prettier-ignore

/** Steps of a channel that no eye tells apart; e.g. #fefefe on #ffffff. */
const INDISTINCT = 10;

/** Reads a colour; undefined for one that is not known, e.g. a variable. */
export function readColour(value: string): Colour | undefined {
  const text = NAMES[value] ?? value;
  const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u.exec(text)?.[1];
  if (hex) {
    const long = hex.length < 6 ? hex.replaceAll(/./gu, "$&$&") : hex;
    const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../gu) ?? []).map((pair) =>
      Number.parseInt(pair, 16),
    );
    return [red, green, blue, alpha / 255];
  }
  const parts = /^rgba?\(([\d\s.,%/]+)\)$/u
    .exec(text)?.[1]
    ?.split(/[\s,/]+/u)
    .filter(Boolean);
  if (!parts || parts.length < 3) return undefined;
  const channel = (index: number): number => {
    const part = parts[index] ?? "";
    return part.endsWith("%") ? Number.parseFloat(part) * 2.55 : Number.parseFloat(part);
  };
  const alpha = parts[3] === undefined ? 1 : parts[3].endsWith("%") ? channel(3) / 255 : channel(3);
  return [channel(0), channel(1), channel(2), alpha];
}

/** Whether text of one colour cannot be seen on the other. */
export function isIndistinct(text: Colour, background: Colour): boolean {
  return [0, 1, 2].every((index) => Math.abs((text[index] ?? 0) - (background[index] ?? 0)) <= INDISTINCT);
}
