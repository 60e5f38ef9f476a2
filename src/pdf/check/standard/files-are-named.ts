import { attachedFiles } from "./attached-files.ts";
import { textIn } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An attached file has a name, in both ways in which PDF writes it. */
export const filesAreNamed: StandardRule = {
  clause: "ISO 14289-1, 7.11; ISO 19005-3, 6.8",
  veraPdf: { ua1: "7.11-1", a3: "6.8-2" },
  broken: (facts) =>
    attachedFiles(facts)
      .filter(({ dict }) => textIn(dict, "F") === "" || textIn(dict, "UF") === "")
      .map(() => "An attached file has no name."),
};
