import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPdf } from "../pdf/check-pdf.ts";
import { MachineLacks } from "../machine-lacks.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { printDocuments } from "../pdf/print-documents.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { checkPage, sentencesOf } from "../view/check-page.ts";
import { headingsIn } from "../view/headings-in.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { asMachineLacks } from "./read-text.ts";
import { serveFolder } from "./serve-folder.ts";

/** Names of the bundled faces as they stand in a PDF; any other is a fallback that crept in. */
const FONTS = ["SourceSerif4", "SourceSans3"];

/** Prints each briefing from its built page and writes the PDF beside it. Returns the number of pages of each. */
export async function printSite(
  views: readonly BriefingView[],
  site: string,
  browser: FoundBrowser,
): Promise<readonly number[]> {
  const server = await serveFolder(site);
  try {
    const jobs = views.map(({ slug }) => ({ id: slug, path: `/briefings/${slug}/` }));
    const printed = await printDocuments({ browser, origin: server.origin, jobs }).catch(temporaryFolderFull);
    for (const [index, view] of views.entries()) {
      const document = printed[index];
      if (!document) throw new Error(`${view.slug} was not printed.`);
      const bytes = await finishPdf(document.bytes, {
        title: view.title,
        author: view.unit,
        subject: view.subtitle,
        keywords: [view.number, view.edition.label, view.handling, view.shortHash],
        language: view.language,
        date: view.edition.date,
        headings: headingsIn(await readPage(site, view)),
      });
      await writeFile(pdfPath(site, view), bytes).catch((error: unknown) => {
        throw asMachineLacks(error);
      });
    }
    return printed.map(({ pages }) => pages);
  } finally {
    await server.close();
  }
}

/** Chromium spools what it prints in the temporary folder, and says only that it cannot read it back. */
function temporaryFolderFull(error: unknown): never {
  if (error instanceof Error && /IO\.read|ENOSPC/u.test(`${error.message} ${String(error.cause)}`)) {
    const hint =
      "Free some room in the temporary folder, or name another one by TMPDIR; the earlier output is untouched.";
    throw new MachineLacks("The browser has no room for its temporary files.", hint, { cause: error });
  }
  throw error;
}

/** Reads back what was built, and says what is wrong with it: pages and PDFs. */
export async function checkOutputs(views: readonly BriefingView[], site: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const view of views) {
    const html = await readPage(site, view);
    faults.push(...checkPage(html, view).map((fault) => `${view.slug}, page: ${fault}`));
    const pdf = await readFile(pdfPath(site, view));
    const expected = {
      title: view.title,
      language: view.language,
      headings: headingsIn(html),
      sentences: sentencesOf(view).map(({ says }) => says),
      asOf: view.edition.asOf,
      fonts: FONTS,
    };
    faults.push(...(await checkPdf(pdf, expected)).map((fault) => `${view.slug}, PDF: ${fault}`));
  }
  return faults;
}

function readPage(site: string, { slug }: BriefingView): Promise<string> {
  return readFile(join(site, "briefings", slug, "index.html"), "utf8");
}

function pdfPath(site: string, { slug }: BriefingView): string {
  return join(site, "briefings", slug, `${slug}-a4.pdf`);
}
