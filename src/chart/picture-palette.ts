import { INKS, type Ink } from "./palette.ts";

/** The chart's inks as colours. e.g. #16181d */
export type Colours = Readonly<Record<Ink, string>>;

const VARIABLES: Readonly<Record<Ink, string>> = {
  ink: "--ink",
  lapis: "--lapis",
  grey: "--grey-mark",
  hairline: "--hairline",
  paper: "--paper",
};

/** Reads from the style sheet what each ink is in a scheme, so that a picture that leaves the page looks like it. */
export function coloursIn(css: string, scheme: "light" | "dark"): Colours {
  const read = (ink: Ink): string => {
    const pattern = new RegExp(
      `${VARIABLES[ink]}:\\s*light-dark\\((#[0-9a-f]{3,6}),\\s*(#[0-9a-f]{3,6})\\)`,
      "u",
    );
    const colour = pattern.exec(css)?.[scheme === "light" ? 1 : 2];
    if (colour === undefined)
      throw new Error(`The style sheet gives ${VARIABLES[ink]} no colour by light-dark().`);
    return colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gu, "$&$&") : colour;
  };
  return Object.fromEntries(INKS.map((ink) => [ink, read(ink)])) as Colours;
}
