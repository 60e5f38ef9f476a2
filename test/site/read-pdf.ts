import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as another program than ours reads it. Pages count from 1. */
export type ReadPdf = {
  readonly pages: readonly { readonly text: string; readonly fonts: readonly PdfFont[] }[];
  readonly outline: readonly { readonly title: string; readonly page: number | undefined }[];
  readonly title: string;
  readonly language: string;
};

export type PdfFont = { readonly name: string; readonly isEmbedded: boolean; readonly type: string };

type Entry = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const { Title, Language } = info as { readonly Title?: unknown; readonly Language?: unknown };
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = [];
    for (const number of numbers) pages.push(await readPage(document, number));
    const entries = flat((await document.getOutline()) ?? []);
    const outline = [];
    for (const { title, dest } of entries) outline.push({ title, page: await pageOf(document, dest) });
    return { pages, outline, title: String(Title), language: String(Language) };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPdf["pages"][number]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  // The fonts are read when the page's operators are.
  await page.getOperatorList();
  const texts = items.filter((item) => "str" in item);
  const names = [...new Set(texts.map(({ fontName }) => fontName))];
  return {
    text: texts.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""),
    fonts: names.map((name) => {
      const font = page.commonObjs.get(name) as {
        name: string;
        missingFile: boolean;
        data?: unknown;
        type: string;
      };
      return { name: font.name, type: font.type, isEmbedded: !font.missingFile && font.data !== undefined };
    }),
  };
}

function flat(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.items as Entry[])]);
}

async function pageOf(document: PDFDocumentProxy, dest: Entry["dest"]): Promise<number | undefined> {
  const place = typeof dest === "string" ? await document.getDestination(dest) : dest;
  const [page] = place ?? [];
  return page ? (await document.getPageIndex(page)) + 1 : undefined;
}
