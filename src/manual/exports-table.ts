import type { Texts } from "../texts/texts.ts";
import { writeBetween } from "./write-between.ts";
import { describedIn, EXPORTS } from "../export/exports.ts";

/** A document with its table of files to take along written anew; throws where it has no place for one. */
export function withExportsTable(markdown: string, texts: Texts): string {
  const rows = EXPORTS.map(
    ({ path, format, words }) =>
      `| \`${path.replace("/slug", "/<slug>")}\` | ${format} | ${describedIn(texts, words)} |\n`,
  );
  return writeBetween(markdown, "exports", `| file | format | what it is |\n|---|---|---|\n${rows.join("")}`);
}
