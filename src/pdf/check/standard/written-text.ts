import { PDFHexString, PDFName, PDFString, type PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import type { StructureElement } from "../../read/structure-tree.ts";

/** A text string; empty for anything else. */
export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : "";
}

/** The text string under a key; empty if there is none. */
export function textIn(dict: PDFDict, key: string): string {
  return textOf(dict.lookup(PDFName.of(key)));
}

/** Whether an element has a text of this kind. */
export function says({ dict }: StructureElement, key: "Alt" | "ActualText" | "ID"): boolean {
  return textIn(dict, key) !== "";
}
