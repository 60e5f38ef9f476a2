import { PDFName } from "@cantoo/pdf-lib";
import { everyObject } from "./every-object.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No name is longer than 127 bytes; the ids that links lead to are names, percent-encoded. */
export const namesAreShort: StandardRule = {
  clause: "ISO 19005-3, 6.1.13",
  veraPdf: { a3: "6.1.13-4" },
  broken: ({ document }) => {
    const long = new Set<string>();
    for (const object of everyObject(document)) {
      // Written it is no shorter than what is written, so that few have to be decoded.
      if (!(object instanceof PDFName) || object.sizeInBytes() <= 127) continue;
      const name = object.decodeText();
      if (Buffer.byteLength(name) > 127) long.add(name);
    }
    return [...long].map((name) => `The name “${name.slice(0, 40)}…” is longer than 127 bytes.`);
  },
};
