import { drawMap } from "./draw-map.ts";

/**
 * A way to draw maps that draws the same one once: for whoever draws a briefing again and again, where a map takes most
 * of the time and seldom changes. One for each language and measure of text.
 */
export function rememberedMap(): typeof drawMap {
  let [key, map]: [string, ReturnType<typeof drawMap>] = ["", undefined];
  return (input) => {
    const { measureText: _measureText, texts: _texts, ...places } = input;
    const asked = JSON.stringify(places);
    if (asked !== key) [key, map] = [asked, drawMap(input)];
    return map;
  };
}
