import { zipSync, type ZipOptions } from "fflate";
import { sha256 } from "../article/hash.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { Download } from "../view/offered-download.ts";
import type { PublishedSchema } from "./json-schemas.ts";
import { printChecksums } from "./print-checksums.ts";
import { printReadme } from "./print-readme.ts";

/**
 * All files of a briefing in one zip, with a text that says what each is and the hashes to check them by. The same bytes
 * on every machine: the date of each entry is the day of the edition, and order and compression are fixed.
 */
export function makeBundle(
  view: BriefingView,
  downloads: readonly Download[],
  schemas: readonly PublishedSchema[],
  texts: Texts,
): Uint8Array {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([
    ["README.txt", encoder.encode(printReadme(view, downloads, texts))],
    ...downloads.map(({ path, bytes }) => [path, bytes] as const),
    ...schemas.map(({ name, text }) => [`schema/${name}`, encoder.encode(text)] as const),
  ]);
  const sums = printChecksums([...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })));
  const entries = [...files, ["SHA256SUMS", encoder.encode(sums)] as const].map(
    ([path, bytes]): [string, [Uint8Array, ZipOptions]] => [path, [bytes, { level: levelOf(path) }]],
  );
  return zipSync(Object.fromEntries(entries), { mtime: dayOf(view.edition.date) });
}

/** What is compressed already is stored as it is: another time would take seconds and save next to nothing. */
function levelOf(path: string): 0 | 9 {
  return /\.(?:pdf|png)$/u.test(path) ? 0 : 9;
}

/**
 * Noon of a day on the clock of the machine, since that clock is what a zip writes down: the same digits in every time
 * zone. A zip knows no day before 1980.
 */
function dayOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year < 1980 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, day, 12);
}
