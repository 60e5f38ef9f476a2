import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BriefingDocument } from "../../pdf/briefing-documents.ts";
import { forPaper } from "../../pdf/for-paper.ts";
import type { Attachment } from "../../pdf/mend/attach-files.ts";
import type { Texts } from "../../texts/texts.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { foreignTextsIn } from "../../view/foreign-texts.ts";
import { headingsIn } from "../../view/headings-in.ts";
import { runningText } from "../../view/page-texts.ts";
import type { PrintSource } from "./print-key.ts";
import { readAttachments } from "./read-attachments.ts";

export type ReadSource = (view: BriefingView, document: BriefingDocument) => Promise<PrintSource>;

/**
 * Reads what a document is made from, as it stands in the built site. The attachments of a briefing are read once for
 * documents that follow one another, and no others are held: a site may have a thousand briefings.
 */
export function sourceReader(site: string, texts: Texts): ReadSource {
  let last: { readonly slug: string; readonly files: Promise<readonly Attachment[]> } | undefined;
  return async (view, document) => {
    if (last?.slug !== view.slug) last = { slug: view.slug, files: readAttachments(view.slug, site, texts) };
    const attachments = await last.files;
    const html = await readFile(join(site, document.page, "index.html"), "utf8");
    const meta = {
      title: document.title,
      author: view.unit,
      subject: view.subtitle,
      keywords: [view.number, view.edition.label, view.handling, view.shortHash],
      language: view.language,
      date: view.edition.date,
      headings: headingsIn(forPaper(html, document.variant.suffix)),
      text: runningText(forPaper(html, document.variant.suffix)),
      foreign: foreignTextsIn(html),
      pageInWords: (page: number) => texts.say("print.page-within", { page }),
    };
    return { html, path: `/${document.page}`, paper: document.variant.suffix, meta, attachments };
  };
}
