import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No action starts or changes anything. */
export const actionsAreHarmless: StandardRule = {
  clause: "ISO 19005-3, 6.5.1",
  veraPdf: { a3: "6.5.1-1" },
  broken: ({ dicts, pages, catalog }) => {
    const holders = [
      catalog,
      ...dicts,
      ...pages.flatMap(({ annotations }) => annotations.map(({ dict }) => dict)),
    ];
    const actions = new Set(
      holders.flatMap((dict) => [dict.lookup(PDFName.of("A")), dict.lookup(PDFName.of("OpenAction"))]),
    );
    return [...actions].flatMap((action) => {
      const kind = action instanceof PDFDict ? nameIn(action, "S") : undefined;
      return kind === undefined || !FORBIDDEN.has(kind) ? [] : [`There is an action ${kind}.`];
    });
  },
};

const FORBIDDEN: ReadonlySet<string> = new Set(
  "Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript".split(" "),
);
