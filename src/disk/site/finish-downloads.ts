import type { Texts } from "../../texts/texts.ts";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { BUNDLE, OFFLINE_PAGE, toDownload } from "../../export/exports.ts";
import { PUBLISHED_SCHEMAS } from "../../export/json-schemas.ts";
import { makeBundle } from "../../export/make-bundle.ts";
import { WAITING_SHEET } from "../../pdf/waiting-faces.ts";
import { makeOfflinePage } from "../../export/offline-page.ts";
import { pdfDownload, withDownloads, type PrintedFile } from "../../export/offer-downloads.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import type { Download } from "../../view/offered-download.ts";
import type { Printed } from "../print/print-site.ts";
import { writeFiles, type ViewWithFiles } from "./write-downloads.ts";

/**
 * Makes what needs the pages and the PDFs, the offline copy and the zip, and renders the pages again, now with the size
 * and the hash of every file. What the list says is neither printed nor in the offline copy, so that no file depends on
 * its own hash.
 */
export async function finishDownloads(
  made: readonly ViewWithFiles[],
  printed: readonly Printed[],
  site: string,
  {
    texts,
    render,
  }: {
    readonly texts: Texts;
    readonly render: (views: readonly BriefingView[]) => Promise<unknown>;
  },
): Promise<readonly BriefingView[]> {
  const views: BriefingView[] = [];
  for (const { view, downloads } of made) {
    const pdfs = await readPdfs(view, printed, site);
    const offline = toDownload(OFFLINE_PAGE, view.slug, await offlinePage(view, site), texts);
    const parts = [...pdfs.map((pdf) => pdfDownload(pdf, texts)), offline, ...downloads];
    const zip = makeBundle(view, parts, PUBLISHED_SCHEMAS, texts);
    const bundle = toDownload(BUNDLE, view.slug, zip, texts);
    await writeFiles(view.slug, [offline, bundle], site);
    views.push(withDownloads(view, [...parts, bundle], pdfs, texts));
  }
  await render(views);
  return views;
}

/** e.g. offline 412 kB, zip 1.6 MB */
export function finishedInWords(views: readonly BriefingView[]): string {
  const sizeOf = ({ downloads, slug }: BriefingView, { path }: Pick<Download, "path">): string =>
    downloads.find(({ href }) => href === path.replace("/slug", `/${slug}`))?.size ?? "";
  return views.map((view) => `offline ${sizeOf(view, OFFLINE_PAGE)}, zip ${sizeOf(view, BUNDLE)}`).join("; ");
}

async function readPdfs(
  view: BriefingView,
  printed: readonly Printed[],
  site: string,
): Promise<readonly PrintedFile[]> {
  const own = printed.filter(({ document }) => document.file.startsWith(`briefings/${view.slug}/`));
  return await Promise.all(
    own.map(async ({ document, pages }) => ({
      document,
      pages,
      bytes: await readFile(join(site, document.file)),
    })),
  );
}

async function offlinePage({ slug }: BriefingView, site: string): Promise<Uint8Array> {
  const read = async (...path: string[]): Promise<string> => await readFile(join(site, ...path), "utf8");
  const folder = join(site, "assets", "fonts");
  const names = await readdir(folder);
  const fonts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  const page = makeOfflinePage({
    html: await read("briefings", slug, "index.html"),
    styles: await read(WAITING_SHEET),
    printStyles: await read("briefings", slug, "print.css"),
    script: await read("assets", "briefbook.js"),
    fonts: new Map(fonts),
  });
  return new TextEncoder().encode(page);
}
