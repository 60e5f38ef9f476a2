import { says } from "./written-text.ts";
import type { StandardRule } from "./standard-rule.ts";

/** A note has an id. */
export const notesHaveIds: StandardRule = {
  clause: "ISO 14289-1, 7.9",
  veraPdf: { ua1: "7.9-1" },
  broken: ({ elements, typeOf }) =>
    elements
      .filter((element) => typeOf(element) === "Note" && !says(element, "ID"))
      .map(() => "A note has no id."),
};
