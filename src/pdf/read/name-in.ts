import { PDFName, type PDFDict } from "@cantoo/pdf-lib";

/** Names are decoded once each: there are a few dozen, and tens of thousands of elements. */
const decoded = new Map<PDFName, string>();

/** The name under a key, without its slash; undefined if there is none. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const name = dict.lookup(PDFName.of(key));
  if (!(name instanceof PDFName)) return undefined;
  const text = decoded.get(name) ?? name.decodeText();
  decoded.set(name, text);
  return text;
}
