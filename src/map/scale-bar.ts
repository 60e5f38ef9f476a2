import type { Texts } from "../texts/texts.ts";

/** A length that the map shows at its scale. */
export type ScaleBar = { readonly km: number; readonly pixels: number; readonly label: string };

/** The longest of 1, 2 and 5 times a power of ten kilometres that is not longer than `most` pixels. */
export function scaleBar(kmAPixel: number, most: number, texts: Texts): ScaleBar {
  const longest = kmAPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power;
  return { km, pixels: km / kmAPixel, label: texts.say("map.kilometres", { number: texts.number(km) }) };
}
