import { didYouMean } from "../nearest-name.ts";
import type { Parsed, ValuePath } from "../parse-yaml.ts";
import type { Problem } from "../problem.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Rule } from "./rule.ts";

const rule = "references-resolve";

export const referencesResolve: Rule = {
  name: rule,
  promise: "Every id that a file names stands for exactly one thing, and every claim is printed somewhere.",
  check: (briefing) => [...duplicates(briefing), ...dangling(briefing), ...unprinted(briefing)],
};

function duplicates({ plan, claims, sources, entities, disagreements }: CheckedBriefing): Problem[] {
  const sections = {
    value: plan.value.sections,
    place: (path: ValuePath) => plan.place(["sections", ...path]),
  };
  const lists: readonly Parsed<readonly { readonly id: string }[]>[] = [
    claims,
    sources,
    entities,
    disagreements,
    sections,
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return list.value.flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const hint = "Give each its own id; ids appear in addresses and must stay as they are once published.";
      return [{ ...list.place([index, "id"]), rule, message: `The id “${id}” is used twice.`, hint }];
    });
  });
}

function dangling({ plan, claims, sources, disagreements, documentIds }: CheckedBriefing): Problem[] {
  const claimIds = new Set(claims.value.map(({ id }) => id));
  const sourceIds = new Set(sources.value.map(({ id }) => id));
  const look = (
    file: Parsed<unknown>,
    path: ValuePath,
    ids: readonly string[],
    known: ReadonlySet<string>,
    what: string,
  ) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              ...file.place([...path, index]),
              rule,
              message: `There is no ${what} “${id}”.`,
              hint: didYouMean(id, known),
            },
          ],
    );
  return [
    ...look(plan, ["bottomLine"], plan.value.bottomLine, claimIds, "claim"),
    ...plan.value.sections.flatMap((section, s) =>
      section.paragraphs.flatMap((ids, p) =>
        look(plan, ["sections", s, "paragraphs", p], ids, claimIds, "claim"),
      ),
    ),
    ...disagreements.value.flatMap(({ positions }, d) =>
      positions.flatMap((position, p) =>
        look(disagreements, [d, "positions", p, "claims"], position.claims, claimIds, "claim"),
      ),
    ),
    ...claims.value.flatMap((claim, c) => [
      ...look(claims, [c, "basis"], claim.basis, claimIds, "claim"),
      ...look(claims, [c, "silent"], claim.silent, sourceIds, "source"),
      ...look(claims, [c, "documents"], claim.documents, documentIds, "document"),
    ]),
  ];
}

function unprinted({ plan, claims, disagreements }: CheckedBriefing): Problem[] {
  const printed = new Set([
    ...plan.value.bottomLine,
    ...plan.value.sections.flatMap(({ paragraphs }) => paragraphs.flat()),
    ...disagreements.value.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  ]);
  return claims.value.flatMap(({ id }, index) =>
    printed.has(id)
      ? []
      : [
          {
            ...claims.place([index, "id"]),
            rule,
            message: `The claim “${id}” is printed nowhere.`,
            hint: "Put it into a section of briefing.yaml, or delete it.",
          },
        ],
  );
}
