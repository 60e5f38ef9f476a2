import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import type { Entity } from "../claim/entity.ts";
import { namedIds } from "../claim/named-ids.ts";
import type { Rule } from "./rule.ts";

const rule = "scope-is-kept";

export const scopeIsKept: Rule = {
  name: rule,
  promise:
    "A sentence about a region names that region: what is true of a part of a country is not said of the whole.",
  check: (briefing) =>
    briefing.claims.value.flatMap((claim, index) =>
      unnamed(claim, briefing).map(({ name }) => ({
        ...briefing.claims.place([index, "says"]),
        rule,
        message: `The sentence “${claim.id}” is about ${name}, and does not name it.`,
        hint: "Name the region, by its name or an alias in entities.yaml, or correct about: if the sentence is about something else.",
      })),
    ),
};

/** The regions that a claim is about, as subject or as scope, and that its sentence leaves out. */
function unnamed({ about, says }: Claim, { entities }: CheckedBriefing): readonly Entity[] {
  const meant = new Set([about?.subject, about?.scope]);
  const named = namedIds(says, entities.value);
  return entities.value.filter(({ id, kind }) => kind === "region" && meant.has(id) && !named.has(id));
}
