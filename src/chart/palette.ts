/** The names of the colours. */
export const INKS = ["ink", "lapis", "grey", "hairline", "paper"] as const;

/** The chart's colours by name; the stylesheet gives them values. */
export type Ink = (typeof INKS)[number];

/** Accepts a palette name and nothing else: a colour value in the drawing is a bug. */
export function toInk(name: unknown): Ink {
  const ink = INKS.find((known) => known === name);
  if (ink === undefined) throw new Error(`Not in the palette: ${String(name)}`);
  return ink;
}
