import type { PdfCheck } from "./check.ts";

/** A document that is handed out as one sheet fits on it: how much it says is up to who selects, not to the printer. */
export const fitsItsPages: PdfCheck = ({ pages: { length: pages } }, { mostPages }) => {
  if (mostPages === undefined || pages <= mostPages) return [];
  return [`It has ${pages} pages, ${pages - mostPages} more than the ${mostPages} it may have.`];
};
