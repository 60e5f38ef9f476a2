import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Nothing painted is a program. */
export const noPostscript: StandardRule = {
  clause: "ISO 19005-3, 6.2.9",
  veraPdf: { a3: "6.2.9-3" },
  broken: ({ dicts }) =>
    dicts
      .filter((dict) => nameIn(dict, "Type") === "XObject" && nameIn(dict, "Subtype") === "PS")
      .map(() => "A form is a PostScript program."),
};
