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
export type ExportFormat = DownloadKind & { readonly path: string };

/** Made of the data alone, before any page is. `print` gives undefined where there is nothing to tell. */
type DataExport = {
  readonly kind: ExportFormat;
  readonly print: (input: ExportInput) => string | undefined;
};

/** What is made of the data alone, in the order in which it is offered. */
const DATA_EXPORTS: readonly DataExport[] = [
  {
    kind: {
      path: "data/slug.txt",
      group: "read",
      label: "Plain text",
      format: "TXT",
      mediaType: "text/plain",
      describes:
        "The briefing for e-mail: 72 columns, every sentence with its marks, the sources at the end.",
    },
    print: printPlainText,
  },
  {
    kind: {
      path: "data/briefing.json",
      group: "data",
      label: "The whole briefing",
      format: "JSON",
      mediaType: "application/json",
      describes: "Everything the briefing says, with what carries each sentence.",
    },
    print: (input) => printJson(exportBriefing(input)),
  },
  {
    kind: {
      path: "data/claims.json",
      group: "data",
      label: "Sentences with their evidence",
      format: "JSON",
      mediaType: "application/json",
      describes: "Every sentence with its kind, its standing and the words that carry or contradict it.",
    },
    print: (input) => printJson(exportClaims(input)),
  },
  {
    kind: {
      path: "data/sources.json",
      group: "data",
      label: "Articles and documents",
      format: "JSON",
      mediaType: "application/json",
      describes: "The register of sources with grades, hashes and the sentences on each passage.",
    },
    print: (input) => printJson(exportSources(input)),
  },
  {
    kind: {
      path: "data/annotations.jsonld",
      group: "data",
      label: "Quotes as annotations",
      format: "JSON-LD",
      mediaType: "application/ld+json",
      describes:
        "Each quote as a W3C Web Annotation: where it stands in its article, and the sentence on it.",
    },
    print: printAnnotations,
  },
  {
    kind: {
      path: `data/${DISAGREEMENTS_CSV}`,
      group: "data",
      label: "Where the sources differ",
      format: "CSV",
      mediaType: "text/csv",
      describes: "The register of disagreements, a row a position.",
    },
    print: printDisagreements,
  },
  {
    kind: {
      path: `data/${DISAGREEMENTS_CSV}-metadata.json`,
      group: "data",
      label: "What the columns of that table mean",
      format: "CSVW",
      mediaType: "application/csvm+json",
      describes: "The dictionary of the register of disagreements, as CSV on the Web.",
    },
    print: printDisagreementsDictionary,
  },
  {
    kind: {
      path: "data/citations.bib",
      group: "cite",
      label: "References",
      format: "BibTeX",
      mediaType: "application/x-bibtex",
      describes: "The briefing, its articles and its documents for LaTeX; what is not known stays out.",
    },
    print: printBibtex,
  },
  {
    kind: {
      path: "data/citations.ris",
      group: "cite",
      label: "References",
      format: "RIS",
      mediaType: "application/x-research-info-systems",
      describes: "The same for EndNote, Mendeley, Zotero and others.",
    },
    print: printRis,
  },
  {
    kind: {
      path: "data/citations.csl.json",
      group: "cite",
      label: "References",
      format: "CSL-JSON",
      mediaType: "application/vnd.citationstyles.csl+json",
      describes: "The same for Pandoc, Zotero and other users of the Citation Style Language.",
    },
    print: printCsl,
  },
];

/** Made of the built page. */
export const OFFLINE_PAGE: ExportFormat = {
  path: "data/slug-offline.html",
  group: "read",
  label: "Offline copy",
  format: "HTML",
  mediaType: "text/html",
  describes: "The page as one file that asks for nothing, with its faces, chart and script.",
};

/** Made of all the others. */
export const BUNDLE: ExportFormat = {
  path: "data/slug.zip",
  group: "all",
  label: "Everything",
  format: "ZIP",
  mediaType: "application/zip",
  describes: "All of these files, with a text that says what each is and the hashes to check them by.",
};

/** Every file that is made of a briefing besides its PDFs and its chart. */
export const EXPORTS: readonly ExportFormat[] = [
  ...DATA_EXPORTS.map(({ kind }) => kind),
  OFFLINE_PAGE,
  BUNDLE,
];

/** The files made of the data alone. */
export function dataDownloads(input: ExportInput): readonly Download[] {
  return DATA_EXPORTS.flatMap(({ kind, print }) => {
    const text = print(input);
    return text === undefined ? [] : [toDownload(kind, input.view.slug, new TextEncoder().encode(text))];
  });
}

/** A file of a format, for one briefing. */
export function toDownload(format: ExportFormat, slug: string, bytes: Uint8Array): Download {
  return { ...format, path: format.path.replace("/slug", `/${slug}`), bytes };
}
