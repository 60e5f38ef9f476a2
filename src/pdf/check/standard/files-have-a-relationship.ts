import { attachedFiles } from "./attached-files.ts";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An attached file says what it is to the document. */
export const filesHaveARelationship: StandardRule = {
  clause: "ISO 19005-3, 6.8",
  veraPdf: { a3: "6.8-3" },
  broken: (facts) =>
    attachedFiles(facts)
      .filter(({ dict }) => nameIn(dict, "AFRelationship") === undefined)
      .map(({ name }) => `The attached file ${name} does not say what it is to the document.`),
};
