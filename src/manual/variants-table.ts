import type { Texts } from "../texts/texts.ts";
import { writeBetween } from "./write-between.ts";
import { VARIANTS } from "../pdf/variants.ts";

/** A document with its table of PDFs written anew; throws where it has no place for one. */
export function withVariantsTable(markdown: string, texts: Texts): string {
  const rows = VARIANTS.map(
    ({ suffix, paper, leastType, leastDrawnType, mostPages }) =>
      `| \`<slug>-${suffix}.pdf\` | ${paper} | ${leastType} pt | ${leastDrawnType} pt | ${mostPages ?? "any"} | ${texts.say(`exports.${suffix}.describes`)} |\n`,
  );
  const head =
    "| file | paper | least type | in drawings | pages | what it is |\n|---|---|---|---|---|---|\n";
  return writeBetween(markdown, "papers", head + rows.join(""));
}
