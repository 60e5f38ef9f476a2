import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MachineLacks } from "../../machine-lacks.ts";
import { documentsOf, type BriefingDocument } from "../../pdf/briefing-documents.ts";
import { finishPdf } from "../../pdf/finish-pdf.ts";
import type { Numbering } from "../../pdf/settle-page-numbers.ts";
import type { PrintedDocument } from "../../pdf/press/print-document.ts";
import { printDocuments } from "../../pdf/press/print-documents.ts";
import { countOf } from "../../problem.ts";
import type { Texts } from "../../texts/texts.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import type { FoundBrowser } from "../machine/find-browser.ts";
import { findNumbering, keepNumbering } from "./kept-numbering.ts";
import { findKept, keepPrint, type KeptPrint } from "./kept-prints.ts";
import { printKey } from "./print-key.ts";
import { hashPrintingCode } from "./printing-code.ts";
import { PROJECT_ROOT } from "../project.ts";
import { asMachineLacks } from "../read-text.ts";
import { serveFolder } from "../serve/serve-folder.ts";
import { siteHashes, type HashOf } from "./site-hashes.ts";
import { sourceReader } from "./source-reader.ts";

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
  /** Hears how many of the documents are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Where prints are kept. */
  readonly folder?: string;
};

/** A document and under what its print is kept. */
type Wanted = { readonly view: BriefingView; readonly document: BriefingDocument; readonly key: string };

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
  const readSource = sourceReader(site, texts);
  const code = await hashPrintingCode();
  const hashOf = siteHashes(site);
  const wanted = views.flatMap((view) => documentsOf(view, texts).map((document) => ({ view, document })));
  const written = new Map<BriefingDocument, Printed>();
  const write = async ({ document }: Wanted, { bytes, pages }: KeptPrint, isKept: boolean): Promise<void> => {
    await writeFile(join(site, document.file), bytes).catch((error: unknown) => {
      throw asMachineLacks(error);
    });
    written.set(document, { document, pages, isKept });
    wish.onProgress?.(written.size, wanted.length);
  };
  const left: Wanted[] = [];
  for (const { view, document } of wanted) {
    const one = { view, document, key: printKey(await readSource(view, document), browser, code) };
    const kept = isForced ? undefined : await findKept(folder, one.key);
    if (kept && (await isAsLoaded(kept, hashOf))) await write(one, kept, true);
    else left.push(one);
  }
  const expected = async ({ document }: Wanted): Promise<Numbering | undefined> =>
    isForced ? undefined : await findNumbering(folder, document.file);
  await printEach(left, { site, browser, expected }, async (one, { document, pages, loaded, numbering }) => {
    const { meta, attachments } = await readSource(one.view, one.document);
    const bytes = await finishPdf(document, meta, attachments);
    const hashes = await Promise.all(loaded.map(async (path) => [path, (await hashOf(path)) ?? ""] as const));
    const print = { bytes, pages, loaded: Object.fromEntries(hashes) };
    await write(one, print, false);
    await keepPrint(folder, one.key, print);
    await keepNumbering(folder, one.document.file, numbering);
  });
  return wanted.map(({ document }) => written.get(document) ?? unknown(document.id));
}

/** Whether all that a page loaded for a print is as it was then. */
async function isAsLoaded({ loaded }: KeptPrint, hashOf: HashOf): Promise<boolean> {
  const same = Object.entries(loaded).map(async ([path, hash]) => (await hashOf(path)) === hash);
  return (await Promise.all(same)).every(Boolean);
}

type Press = {
  readonly site: string;
  readonly browser: FoundBrowser;
  readonly expected: (one: Wanted) => Promise<Numbering | undefined>;
};

async function printEach(
  wanted: readonly Wanted[],
  { site, browser, expected }: Press,
  finish: (one: Wanted, printed: PrintedDocument) => Promise<void>,
): Promise<void> {
  if (wanted.length === 0) return;
  const server = await serveFolder(site);
  try {
    const jobs = await Promise.all(
      wanted.map(async (one) => {
        const { id, page, variant } = one.document;
        return { id, path: `/${page}`, paper: variant.suffix, expected: await expected(one) };
      }),
    );
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
