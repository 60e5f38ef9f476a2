import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentsOf, type BriefingDocument } from "../pdf/briefing-documents.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { headingsIn } from "../view/headings-in.ts";
import type { PrintSource } from "./print-key.ts";
import { readAttachments } from "./read-attachments.ts";

export type DocumentSource = PrintSource & { readonly document: BriefingDocument };

/** The documents of each briefing with all that they are made from, as it stands in the built site. */
export async function readSources(
  views: readonly BriefingView[],
  site: string,
  texts: Texts,
): Promise<readonly DocumentSource[]> {
  const sources: DocumentSource[] = [];
  for (const view of views) {
    const attachments = await readAttachments(view.slug, site, texts);
    for (const document of documentsOf(view, texts)) {
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
      const [path, paper] = [`/${document.page}`, document.variant.suffix];
      sources.push({ document, html, path, paper, meta, attachments });
    }
  }
  return sources;
}
