import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MachineLacks } from "../machine-lacks.ts";
import { documentsOf, type BriefingDocument } from "../pdf/briefing-documents.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { printDocuments, type PrintedDocument } from "../pdf/press/print-documents.ts";
import { countOf } from "../problem.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { headingsIn } from "../view/headings-in.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { readAttachments } from "./read-attachments.ts";
import { asMachineLacks } from "./read-text.ts";
import { serveFolder } from "./serve-folder.ts";

/** A document that was printed, and on how many pages. */
export type Printed = { readonly document: BriefingDocument; readonly pages: number };

/** Prints the documents of each briefing from their built pages, and writes the PDFs where they are promised. */
export async function printSite(
  views: readonly BriefingView[],
  site: string,
  browser: FoundBrowser,
  texts: Texts,
): Promise<readonly Printed[]> {
  const wanted = views.flatMap((view) => documentsOf(view, texts).map((document) => ({ view, document })));
  const jobs = wanted.map(({ document: { id, page, variant } }) => ({
    id,
    path: `/${page}`,
    paper: variant.suffix,
  }));
  const written = new Map<string, Printed>();
  const server = await serveFolder(site);
  try {
    const finish = async ({ id, document: print, pages }: PrintedDocument): Promise<void> => {
      const { view, document } = wanted.find((one) => one.document.id === id) ?? unknown(id);
      const html = await readFile(join(site, document.page, "index.html"), "utf8");
      const meta = {
        title: document.title,
        author: view.unit,
        subject: view.subtitle,
        keywords: [view.number, view.edition.label, view.handling, view.shortHash],
        language: view.language,
        date: view.edition.date,
        headings: headingsIn(html),
        pageInWords: (page: number) => texts.say("print.page-within", { page }),
      };
      const bytes = await finishPdf(print, meta, await readAttachments(view.slug, site, texts));
      await writeFile(join(site, document.file), bytes).catch((error: unknown) => {
        throw asMachineLacks(error);
      });
      written.set(id, { document, pages });
    };
    const { origin } = server;
    await printDocuments({ browser, origin, jobs, onPrinted: finish }).catch(temporaryFolderFull);
    return wanted.map(({ document: { id } }) => written.get(id) ?? unknown(id));
  } finally {
    await server.close();
  }
}

function unknown(id: string): never {
  throw new Error(`${id} was not printed.`);
}

/** e.g. A4, 9 pages; handout, 2 pages */
export function printedInWords(printed: readonly Printed[]): string {
  return printed
    .map(({ document, pages }) => `${document.variant.name}, ${countOf(pages, "page")}`)
    .join("; ");
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
