import { PDFName, PDFRef, type PDFDocument, type PDFPage } from "@cantoo/pdf-lib";
import { elementTexts, type ReadPage } from "./read/element-text.ts";
import { addOutputIntent } from "./mend/add-output-intent.ts";
import { describeLinks } from "./mend/describe-links.ts";
import { dropDecoration } from "./mend/drop-decoration.ts";
import { flattenWrappers } from "./mend/flatten-wrappers.ts";
import { frameFigures } from "./mend/frame-figures.ts";
import { giveListBodies } from "./mend/give-list-bodies.ts";
import { joinLetterParts } from "./mend/join-letter-parts.ts";
import { listRunInTables } from "./mend/list-run-in-tables.ts";
import { mapRoles } from "./mend/map-roles.ts";
import { nameLanguages } from "./mend/name-languages.ts";
import { markArtifacts } from "./mend/mark-artifacts.ts";
import { placeLinkAreas } from "./mend/place-link-areas.ts";
import type { ForeignText } from "../view/foreign-texts.ts";
import { spaceLineEnds } from "./mend/space-line-ends.ts";
import { pack } from "./pack.ts";
import { readContent } from "./read/read-content.ts";
import { streamBytes } from "./read/stream-bytes.ts";
import { readStructure, writeStructure } from "./read/structure-tree.ts";

/**
 * Mends what a document by Chromium lacks to be PDF/UA-1 and PDF/A-3, level A, its metadata aside: each content stream
 * is read once and written once, and so is the structure tree.
 */
export function makeArchival(
  document: PDFDocument,
  pageInWords: (page: number) => string,
  { foreign = [], text }: { readonly foreign?: readonly ForeignText[]; readonly text?: string } = {},
): void {
  addOutputIntent(document);
  joinLetterParts(document);
  const tree = readStructure(document);
  if (!tree) return;
  const pages = new Map<PDFRef, ReadPage>();
  for (const page of document.getPages()) {
    const bytes = streamBytes(page.node.Contents());
    pages.set(page.ref, { bytes, content: readContent(bytes) });
  }
  const contents = new Map([...pages].map(([page, { content }]) => [page, content]));
  const decoration = dropDecoration(document, tree, contents);
  listRunInTables(document, tree);
  giveListBodies(document, tree);
  frameFigures(document, tree, contents);
  nameLanguages(document, tree, pages, foreign);
  flattenWrappers(document, tree);
  mapRoles(document, tree);
  const spaces = text === undefined ? undefined : spaceLineEnds(document, tree, pages, text);
  placeLinkAreas(document, tree, contents);
  describeLinks(document, tree, elementTexts(document, pages), pageInWords);
  writeStructure(document, tree);
  for (const page of document.getPages()) {
    const read = pages.get(page.ref);
    const kinds = decoration.get(page.ref) ?? new Map<number, never>();
    if (!read) continue;
    const insertions = spaces?.get(page.ref) ?? [];
    writeContent(
      page,
      markArtifacts(read.bytes, read.content, { kinds, insertions, height: page.getHeight() }),
    );
  }
}

function writeContent(page: PDFPage, bytes: Uint8Array): void {
  const { context } = page.doc;
  const stream = context.stream(pack(bytes), { Filter: "FlateDecode" });
  const written = page.node.get(PDFName.of("Contents"));
  if (written instanceof PDFRef) context.assign(written, stream);
  else page.node.set(PDFName.of("Contents"), context.register(stream));
}
