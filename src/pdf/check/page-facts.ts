import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, type PDFRef } from "@cantoo/pdf-lib";
import { marginBlocks } from "../read/margin-blocks.ts";
import type { PageContent } from "../read/page-content.ts";
import { runsOf, type TextRun } from "../read/page-text.ts";
import { readContent } from "../read/read-content.ts";
import { streamBytes } from "../read/stream-bytes.ts";

/** An annotation of a page, as it is listed and what it is. */
type Annotation = { readonly ref: PDFObject; readonly dict: PDFDict };

/** A page as the rules look at it, each part read once, when it is asked for; pages count from 1. */
export class PageFacts {
  readonly number: number;
  readonly page: PDFPage;
  #bytes: Uint8Array | undefined;
  #content: PageContent | undefined;
  #runs: readonly TextRun[] | undefined;
  #blocks: readonly string[] | undefined;
  #annotations: readonly Annotation[] | undefined;

  constructor(page: PDFPage, number: number) {
    this.page = page;
    this.number = number;
  }

  get ref(): PDFRef {
    return this.page.ref;
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= streamBytes(this.page.node.Contents()));
  }

  get content(): PageContent {
    return (this.#content ??= readContent(this.bytes));
  }

  /** What it says, in painting order. */
  get runs(): readonly TextRun[] {
    return (this.#runs ??= runsOf(this.bytes, this.content, this.page.node.Resources()));
  }

  /** What of that belongs to no element, one text for each margin box. */
  get blocks(): readonly string[] {
    return (this.#blocks ??= marginBlocks(this.runs));
  }

  get annotations(): readonly Annotation[] {
    return (this.#annotations ??= annotationsOn(this.page));
  }
}

function annotationsOn(page: PDFPage): readonly Annotation[] {
  const written = page.node.lookup(PDFName.of("Annots"));
  return (written instanceof PDFArray ? written.asArray() : []).flatMap((ref) => {
    const dict = page.doc.context.lookup(ref);
    return dict instanceof PDFDict ? [{ ref, dict }] : [];
  });
}
