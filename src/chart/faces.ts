import { fileURLToPath } from "node:url";
import { GlobalFonts } from "@napi-rs/canvas";

/** A weight of the faces, as CSS counts. */
export type Weight = 400 | 600;

/** Parts of a face, each a file of its own, in the order in which they are asked for a character. */
const SUBSETS = ["latin", "latin-ext", "cyrillic", "greek"] as const;
const ARABIC = "arabic";
type Subset = (typeof SUBSETS)[number] | typeof ARABIC;

/** The families of pictures. The name is that of its Latin part. */
export const SANS = "Briefbook Chart Sans";
export const SERIF = "Briefbook Card Serif";
type Family = typeof SANS | typeof SERIF;
const PACKAGES = { [SANS]: "source-sans-3", [SERIF]: "source-serif-4" } as const;

/** Where the bundled file of a weight lies; of its Latin part, where no other is asked for. */
export function faceFile(weight: Weight, family: Family = SANS, subset: Subset = "latin"): string {
  const name = subset === ARABIC ? "noto-naskh-arabic" : PACKAGES[family];
  return fileURLToPath(
    import.meta.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`),
  );
}

/** All parts of a family, as a canvas is asked for them; registers them if need be. */
export function allParts(family: Family, weights: readonly Weight[]): string {
  const parts = [...SUBSETS, ARABIC] as const;
  for (const subset of parts) {
    for (const weight of weights) register(faceFile(weight, family, subset), nameOf(family, subset));
  }
  return parts.map((subset) => `"${nameOf(family, subset)}"`).join(", ");
}

const registered = new Set<string>();

function register(file: string, name: string): void {
  if (registered.has(`${name} ${file}`)) return;
  if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`The font cannot be read: ${file}`);
  registered.add(`${name} ${file}`);
}

function nameOf(family: Family, subset: Subset): string {
  return subset === "latin" ? family : `${family} ${subset}`;
}

/** Words, and the part of a family that has them. */
export type PartedText = { readonly text: string; readonly family: string };

/** A text parted by what draws it, for whoever takes one face for each text. Accents stay with their letters. */
export function partsOf(text: string, family: Family): readonly PartedText[] {
  const parts: { text: string; family: string }[] = [];
  for (const character of text.normalize("NFC")) {
    const last = parts.at(-1);
    const own = nameOf(family, subsetOf(character));
    const stays = last && (ANYWHERE.test(character) || last.family === own);
    if (stays) last.text += character;
    else parts.push({ text: character, family: own });
  }
  return parts;
}

/** Accents and joiners. */
const ANYWHERE = /[\p{M}\u200B-\u200D]/u;

function subsetOf(character: string): Subset {
  if (LATIN.test(character)) return "latin";
  if (/[\u0370-\u03FF]/u.test(character)) return "greek";
  if (/[\u0400-\u04FF\u2116]/u.test(character)) return "cyrillic";
  return /\p{Script=Arabic}/u.test(character) ? ARABIC : "latin-ext";
}

/** As `templates/styles/fonts.css` has it. */
const LATIN =
  /[ -\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u201F\u2021-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215]/u;
