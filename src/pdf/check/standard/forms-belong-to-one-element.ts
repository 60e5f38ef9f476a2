import { PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { readContent } from "../../read/read-content.ts";
import { streamBytes } from "../../read/stream-bytes.ts";
import type { StandardRule } from "./standard-rule.ts";

/** What is tagged within a form is painted once: painted twice, it would stand in two places and be read in one. */
export const formsBelongToOneElement: StandardRule = {
  clause: "ISO 14289-1, 7.20",
  veraPdf: { ua1: "7.20-2" },
  broken: ({ pages }) => {
    const painted = new Map<PDFRawStream, number>();
    for (const { page, content } of pages) {
      const group = page.node.Resources()?.lookup(PDFName.of("XObject"));
      for (const { name } of content.forms) {
        const form = group instanceof PDFDict ? group.lookup(PDFName.of(name)) : undefined;
        if (form instanceof PDFRawStream && form.dict.has(PDFName.of("StructParents")))
          painted.set(form, (painted.get(form) ?? 0) + 1);
      }
    }
    return [...painted]
      .filter(([form, times]) => times > 1 && readContent(streamBytes(form)).marked.length > 0)
      .map(([, times]) => `A form with tagged content is painted ${times} times.`);
  },
};
