import { PDFName } from "@cantoo/pdf-lib";
import { isState } from "./is-state.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No device changes the colours. */
export const statesHaveNoTransferFunction: StandardRule = {
  clause: "ISO 19005-3, 6.2.5",
  veraPdf: { a3: "6.2.5-1" },
  broken: ({ dicts }) =>
    dicts
      .filter((dict) => isState(dict) && dict.has(PDFName.of("TR")))
      .map(() => "A graphics state has a transfer function."),
};
