import { PDFName, type PDFDict } from "@cantoo/pdf-lib";
import { destinationIn, nameOf } from "../read/destinations.ts";
import { areasOf, covers, lettersOf, pagesOfAnnotations } from "../read/link-areas.ts";
import type { PdfCheck } from "./check.ts";

/** What can be clicked of a link are its own words, and none of a link that leads elsewhere. */
export const linksLieOnTheirWords: PdfCheck = ({ document, pages, elements }) => {
  const listing = pagesOfAnnotations(document);
  const contents = new Map(pages.map(({ ref, content }) => [ref, content]));
  const links = elements.flatMap((element) => {
    const letters = lettersOf(element, (page) => contents.get(page));
    if (element.type !== "Link" || letters.size === 0) return [];
    const areas = areasOf(element, document, listing);
    return [{ letters, areas, to: targetOf(areas[0]?.dict) }];
  });
  return pages.flatMap(({ page, number }) => {
    const here = links.filter(
      ({ letters, areas }) => letters.has(page.ref) || areas.some((area) => area.page === page),
    );
    return here.flatMap(({ areas, letters, to }) =>
      areas.flatMap(({ page: on, rectangle }) => {
        if (on !== page) return [];
        if (!covers(rectangle, letters.get(page.ref)))
          return [`Page ${number}: the link to “${to}” can be clicked where its words are not.`];
        const other = here.find((one) => one.to !== to && covers(rectangle, one.letters.get(page.ref)));
        return other
          ? [`Page ${number}: the link to “${to}” lies on the words of that to “${other.to}”.`]
          : [];
      }),
    );
  });
};

/** e.g. timeline */
function targetOf(annotation: PDFDict | undefined): string {
  const destination = annotation && destinationIn(annotation);
  return nameOf(destination) ?? String(destination ?? annotation?.lookup(PDFName.of("A")));
}
