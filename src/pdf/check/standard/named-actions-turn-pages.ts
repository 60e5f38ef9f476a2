import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An action that has a name turns pages and does no more. */
export const namedActionsTurnPages: StandardRule = {
  clause: "ISO 19005-3, 6.5.1",
  veraPdf: { a3: "6.5.1-2" },
  broken: ({ pages, dicts }) => {
    const annotations = pages.flatMap((page) => page.annotations.map(({ dict }) => dict));
    const actions = new Set([...dicts, ...annotations].map((dict) => dict.lookup(PDFName.of("A"))));
    return [...actions].flatMap((action) => {
      if (!(action instanceof PDFDict) || nameIn(action, "S") !== "Named") return [];
      const name = nameIn(action, "N") ?? "";
      return TURNING.has(name) ? [] : [`There is an action by the name of ${name}.`];
    });
  },
};

const TURNING: ReadonlySet<string> = new Set(["NextPage", "PrevPage", "FirstPage", "LastPage"]);
