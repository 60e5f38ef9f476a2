import { textIn } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No two notes have one id. */
export const idsOfNotesAreUnique: StandardRule = {
  clause: "ISO 14289-1, 7.9",
  veraPdf: { ua1: "7.9-2" },
  broken: ({ elements, typeOf }) => {
    const ids = elements
      .filter((element) => typeOf(element) === "Note")
      .map(({ dict }) => textIn(dict, "ID"));
    const twice = ids.filter((id, index) => id !== "" && ids.indexOf(id) !== index);
    return twice.map((id) => `Two notes have the id “${id}”.`);
  },
};
