import { PDFArray, PDFDict, PDFStream, type PDFDocument, type PDFObject } from "@cantoo/pdf-lib";

/** Goes through all objects of a document, those in arrays and dictionaries included, keys of dictionaries as well. */
export function* everyObject({ context }: PDFDocument): Generator<PDFObject> {
  const left: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = left.pop(); object; object = left.pop()) {
    yield object;
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFArray) left.push(...dict.asArray());
    if (dict instanceof PDFDict) for (const [key, value] of dict.entries()) left.push(key, value);
  }
}
