import type { Texts } from "../texts/texts.ts";
import { sha256 } from "../article/hash.ts";
import type { BriefingDocument } from "../pdf/briefing-documents.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { DOWNLOAD_GROUPS, sizeInWords, type Download } from "../view/offered-download.ts";

/** A PDF as it was printed. */
export type PrintedFile = {
  readonly document: BriefingDocument;
  readonly pages: number;
  readonly bytes: Uint8Array;
};

/** A printed PDF as a file to take along. */
export function pdfDownload({ document, bytes }: PrintedFile, texts: Texts): Download {
  const {
    file,
    variant: { suffix },
  } = document;
  const label = texts.say(`exports.${suffix}.label`);
  const describes = texts.say(`exports.${suffix}.describes`);
  const path = file.split("/").slice(2).join("/");
  return { path, group: "read", label, format: "PDF", mediaType: "application/pdf", describes, bytes };
}

/** The view with the list of all its files, grouped by what they are for. */
export function withDownloads(
  view: BriefingView,
  downloads: readonly Download[],
  printed: readonly PrintedFile[],
  texts: Texts,
): BriefingView {
  const pages = new Map(
    printed.map((one) => [pdfDownload(one, texts).path, texts.say("count.pages", { count: one.pages })]),
  );
  const ordered = DOWNLOAD_GROUPS.flatMap((group) => downloads.filter((one) => one.group === group));
  return {
    ...view,
    downloads: ordered.map(({ path, bytes, ...kind }) => ({
      ...kind,
      name: path.split("/").at(-1) ?? path,
      href: path,
      bytes: bytes.length,
      size: sizeInWords(bytes.length, texts),
      pages: pages.get(path) ?? "",
      sha256: sha256(bytes),
    })),
  };
}
