import { unescapeText } from "../chart/svg-markup.ts";

/** What a drawing says in letters, piece by piece as they are drawn. e.g. 2003, 180,000, Surge complete */
export function drawnWords(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<text\b[^>]*>(?<words>.*?)<\/text>/gsu), ({ groups }) =>
    unescapeText((groups?.["words"] ?? "").replaceAll(/<[^>]*>/gu, "")),
  );
}
