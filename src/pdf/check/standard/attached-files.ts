import { PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { PdfFacts } from "../pdf-facts.ts";
import { textIn } from "./written-text.ts";

/** An attached file: its specification, and the dictionary of its bytes. */
type AttachedFile = { readonly dict: PDFDict; readonly stream: PDFDict | undefined; readonly name: string };

/** The files that travel in the document. */
export function attachedFiles({ dicts }: PdfFacts): readonly AttachedFile[] {
  return dicts.flatMap((dict) => {
    const embedded = dict.lookup(PDFName.of("EF"));
    if (!(embedded instanceof PDFDict) || !["Filespec", "F"].includes(nameIn(dict, "Type") ?? "")) return [];
    const stream = embedded.lookup(PDFName.of("F"));
    return [
      { dict, stream: stream instanceof PDFStream ? stream.dict : undefined, name: textIn(dict, "UF") },
    ];
  });
}
