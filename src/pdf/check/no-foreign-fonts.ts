import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { pageResources } from "../read/page-resources.ts";
import { undrawn } from "../../texts/drawn-characters.ts";
import { charactersIn } from "../read/font-decoder.ts";
import type { ExpectedPdf, PdfCheck } from "./check.ts";
import { fontName } from "./fonts-are-embedded.ts";

/**
 * Every font is one of the site's own: where a face is missing or a character is not in it, the browser takes a font of
 * the machine without a word, and another machine prints another document.
 */
export const noForeignFonts: PdfCheck = ({ document }, expected) =>
  pageResources(document, "Font").flatMap(({ page, object }) => {
    const { fonts } = expected;
    if (fonts === undefined || !(object instanceof PDFDict) || isType3(object)) return [];
    const name = fontName(object).replace(/^[A-Z]{6}\+/, "");
    if (fonts.some((own) => name.startsWith(own))) return [];
    return [`Page ${page}: the font ${name} is not one of the site's own${drawnIn(object, expected)}.`];
  });

/** What it draws, by which whoever wrote it finds it, and the first sentence that holds some of that. */
function drawnIn(font: PDFDict, { sentences = [] }: ExpectedPdf): string {
  const drawn = [...charactersIn(font)].filter((character) => /\S/u.test(character));
  if (drawn.length === 0) return "";
  const strange = drawn.filter((character) => undrawn(character).length > 0);
  const shown = (strange.length > 0 ? strange : drawn).slice(0, MOST).join("");
  const sentence = sentences.find((says) => strange.some((character) => says.includes(character)));
  return `; it draws “${shown}”${sentence === undefined ? "" : ` in “${sentence}”`}`;
}

/** So many of its characters are named. */
const MOST = 10;

function isType3(font: PDFDict): boolean {
  return font.lookup(PDFName.of("Subtype")) === PDFName.of("Type3");
}
