import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No annotation is a film, a sound or a screen. */
export const annotationsAreOfKnownTypes: StandardRule = {
  clause: "ISO 19005-3, 6.3.1",
  veraPdf: { a3: "6.3.1-1" },
  broken: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations.flatMap(({ dict }) => {
        const type = nameIn(dict, "Subtype") ?? "";
        return FORBIDDEN.has(type) ? [`Page ${number}: there is an annotation of type ${type}.`] : [];
      }),
    ),
};

const FORBIDDEN: ReadonlySet<string> = new Set(["3D", "Sound", "Screen", "Movie", "RichMedia"]);
