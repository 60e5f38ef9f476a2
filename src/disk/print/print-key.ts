import { sha256 } from "../../article/hash.ts";
import type { PdfMeta } from "../../pdf/finish-pdf.ts";
import type { Attachment } from "../../pdf/mend/attach-files.ts";
import { compareText } from "../../problem.ts";
import type { FoundBrowser } from "../machine/find-browser.ts";

/** All that decides the bytes of a PDF, but for the files that its page loads: these are known once it was printed. */
export type PrintSource = {
  readonly html: string;
  readonly path: string;
  readonly paper: string;
  readonly meta: PdfMeta;
  readonly attachments: readonly Attachment[];
};

/** Under what a print is kept: two prints of one key that load the same files have the same bytes. */
export function printKey(source: PrintSource, { path, version, args }: FoundBrowser, code: string): string {
  const { html, meta, attachments } = source;
  // Its words are one text of the catalogue with a place for the number.
  const words = { ...meta, pageInWords: meta.pageInWords(1) };
  const files = attachments
    .map(({ bytes, ...attachment }) => ({ ...attachment, bytes: sha256(bytes) }))
    .toSorted((a, b) => compareText(a.name, b.name));
  return sha256(
    JSON.stringify([code, [path, version, args], [html, source.path, source.paper], words, files]),
  );
}
