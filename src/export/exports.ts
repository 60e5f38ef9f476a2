import type { Texts } from "../texts/texts.ts";
import type { Download, DownloadKind } from "../view/offered-download.ts";
import { printAnnotations } from "./annotations.ts";
import { DISAGREEMENTS_CSV, printDisagreements, printDisagreementsDictionary } from "./disagreements-csv.ts";
import { exportBriefing } from "./export-briefing.ts";
import { exportClaims } from "./export-claims.ts";
import type { ExportInput } from "./export-input.ts";
import { exportSources } from "./export-sources.ts";
import { printBibtex } from "./print-bibtex.ts";
import { printCsl } from "./print-csl.ts";
import { printJson } from "../figure/print-json.ts";
import { printPlainText } from "./print-plain-text.ts";
import { printRis } from "./print-ris.ts";

/** A file that is made of every briefing, below the briefing’s folder; `slug` stands for the briefing’s own. */
export type ExportFormat = Omit<DownloadKind, "label" | "describes"> & {
  readonly path: string;
  /** The key of its words in the catalogue: what it is called, and what it holds. */
  readonly words: string;
};

/** Made of the data alone, before any page is, in the words of the page where people read it. `print` gives undefined where there is nothing to tell. */
type DataExport = {
  readonly kind: ExportFormat;
  readonly print: (input: ExportInput, texts: Texts) => string | undefined;
};

/** What is made of the data alone, in the order in which it is offered. */
const DATA_EXPORTS: readonly DataExport[] = [
  {
    kind: {
      path: "data/slug.txt",
      group: "read",
      words: "plain-text",
      format: "TXT",
      mediaType: "text/plain",
    },
    print: printPlainText,
  },
  {
    kind: {
      path: "data/briefing.json",
      group: "data",
      words: "briefing",
      format: "JSON",
      mediaType: "application/json",
    },
    print: (input) => printJson(exportBriefing(input)),
  },
  {
    kind: {
      path: "data/claims.json",
      group: "data",
      words: "claims",
      format: "JSON",
      mediaType: "application/json",
    },
    print: (input) => printJson(exportClaims(input)),
  },
  {
    kind: {
      path: "data/sources.json",
      group: "data",
      words: "sources",
      format: "JSON",
      mediaType: "application/json",
    },
    print: (input) => printJson(exportSources(input)),
  },
  {
    kind: {
      path: "data/annotations.jsonld",
      group: "data",
      words: "annotations",
      format: "JSON-LD",
      mediaType: "application/ld+json",
    },
    print: printAnnotations,
  },
  {
    kind: {
      path: `data/${DISAGREEMENTS_CSV}`,
      group: "data",
      words: "disagreements",
      format: "CSV",
      mediaType: "text/csv",
    },
    print: printDisagreements,
  },
  {
    kind: {
      path: `data/${DISAGREEMENTS_CSV}-metadata.json`,
      group: "data",
      words: "disagreements-columns",
      format: "CSVW",
      mediaType: "application/csvm+json",
    },
    print: printDisagreementsDictionary,
  },
  {
    kind: {
      path: "data/citations.bib",
      group: "cite",
      words: "bibtex",
      format: "BibTeX",
      mediaType: "application/x-bibtex",
    },
    print: printBibtex,
  },
  {
    kind: {
      path: "data/citations.ris",
      group: "cite",
      words: "ris",
      format: "RIS",
      mediaType: "application/x-research-info-systems",
    },
    print: printRis,
  },
  {
    kind: {
      path: "data/citations.csl.json",
      group: "cite",
      words: "csl",
      format: "CSL-JSON",
      mediaType: "application/vnd.citationstyles.csl+json",
    },
    print: printCsl,
  },
];

/** Made of the built page. */
export const OFFLINE_PAGE: ExportFormat = {
  path: "data/slug-offline.html",
  group: "read",
  words: "offline",
  format: "HTML",
  mediaType: "text/html",
};

/** Made of all the others. */
export const BUNDLE: ExportFormat = {
  path: "data/slug.zip",
  group: "all",
  words: "everything",
  format: "ZIP",
  mediaType: "application/zip",
};

/** Every file that is made of a briefing besides its PDFs and its chart. */
export const EXPORTS: readonly ExportFormat[] = [
  ...DATA_EXPORTS.map(({ kind }) => kind),
  OFFLINE_PAGE,
  BUNDLE,
];

/** The files made of the data alone. */
export function dataDownloads(input: ExportInput, texts: Texts): readonly Download[] {
  return DATA_EXPORTS.flatMap(({ kind, print }) => {
    const text = print(input, texts);
    if (text === undefined) return [];
    return [toDownload(kind, input.view.slug, new TextEncoder().encode(text), texts)];
  });
}

/** A file of a format, for one briefing. */
export function toDownload(
  { words, ...format }: ExportFormat,
  slug: string,
  bytes: Uint8Array,
  texts: Texts,
): Download {
  const [label, describes] = [texts.say(`exports.${words}.label`), describedIn(texts, words)];
  return { ...format, label, describes, path: format.path.replace("/slug", `/${slug}`), bytes };
}

/** What a file holds and what it is good for. */
export function describedIn(texts: Texts, words: string): string {
  return texts.say(`exports.${words}.describes`);
}
