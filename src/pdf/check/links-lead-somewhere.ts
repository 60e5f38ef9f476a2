import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { destinationIn, nameOf, readDestinations } from "../destinations.ts";
import type { PdfCheck } from "./check.ts";

/** Every link leads to a page of the document or to an address. */
export const linksLeadSomewhere: PdfCheck = (document) => {
  const { pageOf } = readDestinations(document);
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.lookup(PDFName.of("Annots"));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((annotation) => {
      const link = document.context.lookup(annotation);
      if (!(link instanceof PDFDict) || link.lookup(PDFName.of("Subtype")) !== PDFName.of("Link")) return [];
      const destination = destinationIn(link);
      if (destination === undefined && hasAddress(link)) return [];
      if (pageOf(destination) !== undefined) return [];
      const name = nameOf(document.context.lookup(destination ?? PDFName.of("")));
      return [
        `Page ${index + 1}: a link leads to ${name === undefined || name === "" ? "nothing" : `“${name}”`}, which is not there.`,
      ];
    });
  });
};

function hasAddress(link: PDFDict): boolean {
  const action = link.lookup(PDFName.of("A"));
  return action instanceof PDFDict && action.lookup(PDFName.of("URI")) !== undefined;
}
