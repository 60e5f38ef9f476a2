import { PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { pdfTime, xmpTime } from "../read/written-dates.ts";
import type { PdfCheck } from "./check.ts";

/** A document says twice when it was made and changed, each time as a date, and the same (ISO 32000-1, 7.9.4; XMP, part 1). */
export const datesAgree: PdfCheck = ({ document: { context }, xmp }) => {
  const facts = context.lookup(context.trailerInfo.Info);
  return Object.entries(PAIRS).flatMap(([key, property]) => {
    const written = facts instanceof PDFDict ? facts.lookup(PDFName.of(key)) : undefined;
    if (!(written instanceof PDFString) && !(written instanceof PDFHexString)) return [`There is no ${key}.`];
    const date = written.decodeText();
    const time = pdfTime(date);
    if (time === undefined) return [`The ${key} “${date}” is no date.`];
    const [, said = ""] = new RegExp(`<xmp:${property}>([^<]*)<`, "u").exec(xmp) ?? [];
    return xmpTime(said) === time
      ? []
      : [`The ${key} “${date}” is not the ${property} of the metadata, “${said}”.`];
  });
};

/** What the Info dictionary says, and what the metadata. */
const PAIRS = { CreationDate: "CreateDate", ModDate: "ModifyDate" } as const;
