import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { destinationIn, nameOf, readDestinations } from "../read/destinations.ts";
import type { PdfCheck } from "./check.ts";

/** Every link leads to a page of the document or to an address, and none to the machine that printed it. */
export const linksLeadSomewhere: PdfCheck = ({ document }) => {
  const { pageOf } = readDestinations(document);
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.lookup(PDFName.of("Annots"));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((annotation) => {
      const link = document.context.lookup(annotation);
      if (!(link instanceof PDFDict) || link.lookup(PDFName.of("Subtype")) !== PDFName.of("Link")) return [];
      const destination = destinationIn(link);
      const address = addressOf(link);
      if (address !== undefined && LOCAL.test(address))
        return [`Page ${index + 1}: a link leads to ${address}, which only the machine that printed it has.`];
      if (destination === undefined && address !== undefined) return [];
      if (pageOf(destination) !== undefined) return [];
      const name = nameOf(document.context.lookup(destination ?? PDFName.of("")));
      return [
        `Page ${index + 1}: a link leads to ${name === undefined || name === "" ? "nothing" : `“${name}”`}, which is not there.`,
      ];
    });
  });
};

/** What a relative link becomes when a page is printed from the server of the build, or from a folder. */
const LOCAL = /^(?:file:|https?:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$))/u;

function addressOf(link: PDFDict): string | undefined {
  const action = link.lookup(PDFName.of("A"));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of("URI")) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
