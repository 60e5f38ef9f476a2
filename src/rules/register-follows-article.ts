import type { Problem } from "../problem.ts";
import { sameStatement } from "../source/same-statement.ts";
import { PROVENANCE_FIELDS, PROVENANCE_WORDS } from "../source/source-entry.ts";
import type { Rule } from "./rule.ts";

const rule = "register-follows-article";

/** Plain text states nothing of itself that a machine could read; of it the register alone speaks. */
export const registerFollowsArticle: Rule = {
  name: rule,
  promise:
    "Title, author, publisher, date and address of a source are those that its page states, or the register says why not.",
  check: ({ sources, records }) =>
    sources.value.flatMap((source, index) =>
      PROVENANCE_FIELDS.flatMap((field): Problem[] => {
        const stated = records.get(source.id)?.stated?.[field] ?? null;
        const given = source[field];
        const agrees = stated === null || (given !== null && sameStatement(field, stated, given));
        const reason = source.differs[field];
        if (agrees === (reason === undefined)) return [];
        return agrees
          ? [
              {
                ...sources.place([index, "differs", field]),
                rule,
                message: `The ${PROVENANCE_WORDS[field]} of “${source.id}” is said to differ from the article, and does not.`,
                hint: "Delete the reason.",
              },
            ]
          : [
              {
                ...sources.place([index, field]),
                rule,
                message: `The article ${source.id} states as its ${PROVENANCE_WORDS[field]} “${stated}”; the register ${given === null ? "says that it is not known" : `has “${given}”`}.`,
                hint: `Take over what the article states, or say why not under differs:, at ${field}:`,
              },
            ];
      }),
    ),
};
