import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MachineLacks } from "../machine-lacks.ts";
import type { BriefingDocument } from "../pdf/briefing-documents.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { printDocuments, type PrintedDocument } from "../pdf/press/print-documents.ts";
import { countOf } from "../problem.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { findKept, keepPrint, type KeptPrint } from "./kept-prints.ts";
import { printKey } from "./print-key.ts";
import { hashPrintingCode } from "./printing-code.ts";
import { PROJECT_ROOT } from "./project.ts";
import { readSources, type DocumentSource } from "./read-sources.ts";
import { asMachineLacks } from "./read-text.ts";
import { serveFolder } from "./serve-folder.ts";
import { siteHashes, type HashOf } from "./site-hashes.ts";

/** A document of the site, on how many pages, and whether it is an earlier print of the same. */
export type Printed = {
  readonly document: BriefingDocument;
  readonly pages: number;
  readonly isKept: boolean;
};

export type PrintWish = {
  readonly browser: FoundBrowser;
  readonly texts: Texts;
  /** Whether documents are printed that were printed before from the same page. */
  readonly isForced?: boolean;
  /** Where prints are kept. */
  readonly folder?: string;
};

/**
 * Writes the PDFs of each briefing where they are promised: prints those of which page, files, browser or our own code
 * are not as they were, and takes the others from the prints that were kept. Where there is nothing to print, no browser
 * is started.
 */
export async function printSite(
  views: readonly BriefingView[],
  site: string,
  wish: PrintWish,
): Promise<readonly Printed[]> {
  const { browser, texts, isForced = false, folder = join(PROJECT_ROOT, ".cache/pdf") } = wish;
  const wanted = await readSources(views, site, texts);
  const code = await hashPrintingCode();
  const keys = new Map(wanted.map((one) => [one, printKey(one, browser, code)]));
  const hashOf = siteHashes(site);
  const written = new Map<DocumentSource, Printed>();
  const write = async (one: DocumentSource, { bytes, pages }: KeptPrint, isKept: boolean): Promise<void> => {
    await writeFile(join(site, one.document.file), bytes).catch((error: unknown) => {
      throw asMachineLacks(error);
    });
    written.set(one, { document: one.document, pages, isKept });
  };
  for (const [one, key] of isForced ? [] : keys) {
    const kept = await findKept(folder, key);
    if (kept && (await isAsLoaded(kept, hashOf))) await write(one, kept, true);
  }
  const left = wanted.filter((one) => !written.has(one));
  await printEach(left, site, browser, async (one, { document, pages, loaded }) => {
    const bytes = await finishPdf(document, one.meta, one.attachments);
    const hashes = await Promise.all(loaded.map(async (path) => [path, (await hashOf(path)) ?? ""] as const));
    const print = { bytes, pages, loaded: Object.fromEntries(hashes) };
    await write(one, print, false);
    await keepPrint(folder, keys.get(one) ?? unknown(one.document.id), print);
  });
  return wanted.map((one) => written.get(one) ?? unknown(one.document.id));
}

/** Whether all that a page loaded for a print is as it was then. */
async function isAsLoaded({ loaded }: KeptPrint, hashOf: HashOf): Promise<boolean> {
  const same = Object.entries(loaded).map(async ([path, hash]) => (await hashOf(path)) === hash);
  return (await Promise.all(same)).every(Boolean);
}

async function printEach(
  wanted: readonly DocumentSource[],
  site: string,
  browser: FoundBrowser,
  finish: (one: DocumentSource, printed: PrintedDocument) => Promise<void>,
): Promise<void> {
  if (wanted.length === 0) return;
  const server = await serveFolder(site);
  try {
    const jobs = wanted.map(({ document: { id }, path, paper }) => ({ id, path, paper }));
    const onPrinted = async (printed: PrintedDocument): Promise<void> =>
      await finish(wanted.find(({ document }) => document.id === printed.id) ?? unknown(printed.id), printed);
    await printDocuments({ browser, origin: server.origin, jobs, onPrinted }).catch(temporaryFolderFull);
  } finally {
    await server.close();
  }
}

function unknown(id: string): never {
  throw new Error(`${id} was not printed.`);
}

/** e.g. A4, 9 pages; handout, 2 pages; 1 of 2 unchanged */
export function printedInWords(printed: readonly Printed[]): string {
  const words = printed.map(({ document, pages }) => `${document.variant.name}, ${countOf(pages, "page")}`);
  const kept = printed.filter(({ isKept }) => isKept).length;
  const unchanged = kept === printed.length ? "all unchanged" : `${kept} of ${printed.length} unchanged`;
  return [...words, ...(kept > 0 ? [unchanged] : [])].join("; ");
}

/** Chromium spools what it prints in the temporary folder, and says only that it cannot read it back. */
function temporaryFolderFull(error: unknown): never {
  // What is told in plain words already is about another disk: that of the site.
  if (error instanceof MachineLacks) throw error;
  if (error instanceof Error && /IO\.read|ENOSPC/u.test(`${error.message} ${String(error.cause)}`)) {
    const hint =
      "Free some room in the temporary folder, or name another one by TMPDIR; the earlier output is untouched.";
    throw new MachineLacks("The browser has no room for its temporary files.", hint, { cause: error });
  }
  throw error;
}
