import { PDFDict, type PDFRef } from "@cantoo/pdf-lib";
import { escapePattern } from "../../language/words/escape-pattern.ts";
import { placeOf } from "../../view/tell-pages.ts";
import { bareText } from "../read/bare-text.ts";
import { destinationIn, readDestinations } from "../read/destinations.ts";
import { marksOfElement } from "../read/marks-of-element.ts";
import type { PdfCheck } from "./check.ts";
import type { PdfFacts } from "./pdf-facts.ts";

/** A link, or what is said or merely shown behind one. */
type Piece = { readonly of: Link | "text" | "silent"; readonly page: number; text: string };
type Link = { readonly to: number | undefined };

/**
 * The page that is told behind a link, as “1.2a p. 4” or in the contents, is the one to which it leads, and so do the
 * sentences of the same paragraph that stand before it and are parted by commas alone.
 */
export const toldPagesAreRight: PdfCheck = (facts, { onPage }) => {
  if (onPage === undefined) return [];
  const words = escapePattern(bareText(onPage(0))).replace("0", String.raw`(?<behind>\d+)`);
  const told = new RegExp(String.raw`^(?:${words}|(?<listed>\d+))$`, "u");
  const wrong: string[] = [];
  let links: { readonly to: number | undefined; readonly page: number; readonly text: string }[] = [];
  for (const { of, page, text } of piecesOf(facts)) {
    if (typeof of === "object") links.push({ to: of.to, page, text: text.trim() });
    else if (of === "text" && COMMA.test(bareText(text))) continue;
    else {
      const { behind, listed } = (of === "silent" && told.exec(bareText(text))?.groups) || {};
      const number = behind ?? listed;
      const place = placeOf(links.at(-1)?.text ?? "");
      const meant = links.filter((link, index) => index === links.length - 1 || isOf(place, link.text));
      for (const link of number === undefined ? [] : meant) {
        if (link.to === Number(number)) continue;
        wrong.push(
          `Page ${link.page} tells page ${number} behind “${link.text}”, which leads to page ${link.to}.`,
        );
      }
      links = [];
    }
  }
  return wrong;
};

function isOf(place: string | undefined, label: string): boolean {
  return place !== undefined && placeOf(label) === place;
}

const COMMA = /^[,،]?$/u;

/** The text of all pages without heads and feet, in painting order. */
function piecesOf(facts: PdfFacts): readonly Piece[] {
  const links = linksOf(facts);
  const pieces: Piece[] = [];
  for (const { ref, number, runs } of facts.pages) {
    for (const { mcid, text, clipped } of runs) {
      const isMargin = mcid === undefined && !clipped;
      if (isMargin) continue;
      const of = mcid === undefined ? "silent" : (links.get(ref)?.get(mcid) ?? "text");
      const last = pieces.at(-1);
      if (last?.of === of) last.text += text;
      else pieces.push({ of, page: number, text });
    }
  }
  return pieces;
}

/** The links within the document, by the page and the mark of what they read. */
function linksOf({ document, elements }: PdfFacts): ReadonlyMap<PDFRef, ReadonlyMap<number, Link>> {
  const { pageOf } = readDestinations(document);
  const links = new Map<PDFRef, Map<number, Link>>();
  for (const element of elements) {
    if (element.type !== "Link") continue;
    const annotation = element.kids
      .flatMap((kid) => (kid.kind === "object" ? [document.context.lookup(kid.object)] : []))
      .find((object) => object instanceof PDFDict);
    const destination = annotation && destinationIn(annotation);
    if (destination === undefined) continue;
    const link = { to: pageOf(destination) };
    for (const { page, mcid } of marksOfElement(element)) {
      links.set(page, (links.get(page) ?? new Map<number, Link>()).set(mcid, link));
    }
  }
  return links;
}
