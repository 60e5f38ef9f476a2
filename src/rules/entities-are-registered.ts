import { nameFinder, unregisteredNames } from "../claim/name-finder.ts";
import { didYouMean } from "../nearest-name.ts";
import type { Problem, Place } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "entities-are-registered";

export const entitiesAreRegistered: Rule = {
  name: rule,
  promise:
    "Every actor, place and thing that a sentence names, or that speaks in an article, is in the register of names.",
  check: ({ claims, entities }) => {
    const ids = new Set(entities.value.map(({ id }) => id));
    const finder = nameFinder(entities.value);
    const unknownId = (place: Place, id: string, what: string): Problem[] =>
      ids.has(id)
        ? []
        : [
            {
              ...place,
              rule,
              message: `The ${what} “${id}” is not in entities.yaml.`,
              hint: didYouMean(id, ids),
            },
          ];
    return claims.value.flatMap((claim, index) => [
      ...claim.evidence.flatMap(({ said }, piece) =>
        said === undefined
          ? []
          : unknownId(claims.place([index, "evidence", piece, "said"]), said, "speaker"),
      ),
      ...(claim.about
        ? unknownId(claims.place([index, "about", "subject"]), claim.about.subject, "subject")
        : []),
      ...unregisteredNames(claim.says, finder).map((name) => ({
        ...claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” names “${name}”, which is not in entities.yaml.`,
        hint: "Register the name (a ship, an operation or a law is of kind: thing), or add it to the aliases of the one it is another form of.",
      })),
    ]);
  },
};
