import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from "@cantoo/pdf-lib";
import { destinationIn, readDestinations } from "../read/destinations.ts";
import { elementsOf, type StructureElement, type StructureTree } from "../read/structure-tree.ts";

/**
 * Says of each link in words what it reads and where it leads (ISO 14289-1, 7.18.5), for those who do not see it.
 *
 * e.g. “1.5 (page 9)”; “The report (https://example.org/)”
 */
export function describeLinks(
  document: PDFDocument,
  tree: StructureTree,
  textOf: (element: StructureElement) => string,
  pageInWords: (page: number) => string,
): void {
  const { pageOf } = readDestinations(document);
  for (const link of elementsOf(tree)) {
    if (link.type !== "Link") continue;
    const text = textOf(link);
    for (const kid of link.kids) {
      const annotation = kid.kind === "object" ? document.context.lookup(kid.object) : undefined;
      if (!(annotation instanceof PDFDict)) continue;
      const page = pageOf(destinationIn(annotation));
      const target = page === undefined ? addressOf(annotation) : pageInWords(page);
      const says = text === "" || text === target ? target : target === "" ? text : `${text} (${target})`;
      annotation.set(PDFName.of("Contents"), PDFHexString.fromText(says));
    }
  }
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookup(PDFName.of("A"));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of("URI")) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : "";
}
