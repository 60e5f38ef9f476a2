import { PDFHexString, PDFString } from "@cantoo/pdf-lib";
import { everyObject } from "./every-object.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No text is longer than 32,767 bytes. */
export const stringsAreShort: StandardRule = {
  clause: "ISO 19005-3, 6.1.13",
  veraPdf: { a3: "6.1.13-3" },
  broken: ({ document }) => {
    const wrong: string[] = [];
    for (const object of everyObject(document)) {
      if (!(object instanceof PDFString) && !(object instanceof PDFHexString)) continue;
      // Written it is longer than what is written, so that few have to be decoded.
      const isLong = object.sizeInBytes() > 32_767 && object.asBytes().length > 32_767;
      if (isLong) wrong.push(`The text “${object.decodeText().slice(0, 40)}…” is longer than 32,767 bytes.`);
    }
    return wrong;
  },
};
