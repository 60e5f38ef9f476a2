import { writeBetween } from "../view/write-between.ts";
import { EXPORTS } from "./exports.ts";

/** A document with its table of files to take along written anew; throws where it has no place for one. */
export function withExportsTable(markdown: string): string {
  const rows = EXPORTS.map(
    ({ path, format, describes }) =>
      `| \`${path.replace("/slug", "/<slug>")}\` | ${format} | ${describes} |\n`,
  );
  return writeBetween(markdown, "exports", `| file | format | what it is |\n|---|---|---|\n${rows.join("")}`);
}
